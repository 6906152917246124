import { Standard, WEIGHTS, withStandard } from "./standard.mjs";

// Fits the estimate's logistic curve on recorded entries and scores it by leaving one program out at a time.

/** Keeps log-odds finite: as src/analysis/likelihood.ts. */
const LEAST = 3e-4;
/** A certain prediction that fails costs this much and no more. */
const MOST_LOSS = 1e-3;
/** Strength of the pull of each weight to 0. */
const RIDGE = 0.002;

const logistic = (z) => 1 / (1 + Math.exp(-z));
const featuresOf = ({ estimate: { exceeds, unknown } }) => {
	const odds = Math.log((exceeds + LEAST) / (1 - exceeds + LEAST));
	return [1, odds, unknown, unknown * odds];
};
const share = (row) => row.grew / row.ended;
const isOpen = (row) => row.verdict === "likely" || row.verdict === "unlikely";

/** Entries that count: goroutines that ended, of a function that is known. */
export const scored = (entries) =>
	entries.filter((e) => e.ended > 0 && e.estimate !== null && e.kind !== "main" && e.kind !== "init");

/** Newton's method; four weights. */
export function fitCurve(rows) {
	const weights = [0, 0, 0, 0];
	const count = weights.length;
	const data = rows.filter(isOpen).map((row) => [featuresOf(row), share(row)]);
	for (let round = 0; round < 50; round++) {
		const system = weights.map(() => Array(count + 1).fill(0));
		for (const [x, y] of data) {
			const p = logistic(x.reduce((z, v, j) => z + v * weights[j], 0));
			for (let i = 0; i < count; i++) {
				for (let j = 0; j < count; j++) system[i][j] += Math.max(1e-4, p * (1 - p)) * x[i] * x[j];
				system[i][count] += (p - y) * x[i];
			}
		}
		for (let i = 1; i < count; i++) {
			system[i][i] += RIDGE * data.length;
			system[i][count] += RIDGE * data.length * weights[i];
		}
		for (let i = 0; i < count; i++)
			for (let r = 0; r < count; r++)
				if (r !== i) {
					const factor = system[r][i] / system[i][i];
					for (let c = i; c <= count; c++) system[r][c] -= factor * system[i][c];
				}
		for (let i = 0; i < count; i++) weights[i] -= system[i][count] / system[i][i];
	}
	return weights;
}

/** @param known what other programs tell of a standard entry, and how many of them the estimate weighs as much as */
export function predict(row, weights, known = null, weight = 1) {
	if (row.verdict === "always") return 1;
	if (row.verdict === "never") return 0;
	if (row.verdict === "unknown") return null;
	return withStandard(logistic(featuresOf(row).reduce((z, v, j) => z + v * weights[j], 0)), known, weight);
}

/** Chooses how many programs an estimate weighs as much as, on rows: of each what the other programs tell. */
export function chooseWeight(rows, weights, standard, without = []) {
	const score = (weight) =>
		mean(
			rows
				.filter(isOpen)
				.map((row) => [predict(row, weights, standard.of(row.entry, [...without, row.program]), weight), share(row)])
				.map(([p, y]) => (p - y) ** 2),
		);
	const scores = WEIGHTS.map(score);
	return WEIGHTS[scores.indexOf(Math.min(...scores))];
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;

/** Pairs of prediction and recorded share: how good they are. */
export function quality(pairs) {
	const said = pairs.filter(([p]) => p !== null);
	const sorted = [...said].sort((a, b) => a[0] - b[0]);
	let below = 0;
	let wins = 0;
	for (let i = 0; i < sorted.length; ) {
		let [j, up, down] = [i, 0, 0];
		for (; j < sorted.length && sorted[j][0] === sorted[i][0]; j++) {
			up += sorted[j][1];
			down += 1 - sorted[j][1];
		}
		wins += up * (below + down / 2);
		below += down;
		i = j;
	}
	const grown = said.reduce((sum, [, y]) => sum + y, 0);
	return {
		entries: pairs.length,
		unknown: pairs.length - said.length,
		base: mean(said.map(([, y]) => y)),
		auc: grown === 0 || below === 0 ? null : wins / (grown * below),
		brier: mean(said.map(([p, y]) => (p - y) ** 2)),
		logLoss: mean(
			said.map(([p, y]) => {
				const q = Math.min(1 - MOST_LOSS, Math.max(MOST_LOSS, p));
				return -y * Math.log(q) - (1 - y) * Math.log(1 - q);
			}),
		),
		deciles: Array.from({ length: 10 }, (_, i) => {
			const here = said.filter(([p]) => Math.min(9, Math.floor(p * 10)) === i);
			return here.length === 0
				? null
				: { entries: here.length, predicted: mean(here.map(([p]) => p)), recorded: mean(here.map(([, y]) => y)) };
		}),
	};
}

/** Each program predicted by a curve that was fitted on the others. Gives [prediction, share] by row. */
export function leaveOneOut(rows) {
	const programs = [...new Set(rows.map((row) => row.program))];
	const standard = new Standard(rows);
	const fitted = new Map(
		programs.map((name) => {
			const others = rows.filter((row) => row.program !== name);
			const weights = fitCurve(others);
			return [name, { weights, weight: chooseWeight(others, weights, standard, [name]) }];
		}),
	);
	return rows.map((row) => {
		const { weights, weight } = fitted.get(row.program);
		return [predict(row, weights, standard.of(row.entry, [row.program]), weight), share(row)];
	});
}

/**
 * By tenth: between which shares 95 % of 2,000 draws of programs lie, of what is recorded there. Entries of one program are alike, so
 * programs are drawn. Null for an empty tenth.
 */
export function decileIntervals(rows, pairs) {
	const tenths = Array.from({ length: 10 }, () => new Map());
	for (const [i, [p, y]] of pairs.entries()) {
		if (p === null) continue;
		const tenth = tenths[Math.min(9, Math.floor(p * 10))];
		const own = tenth.get(rows[i].program) ?? [0, 0];
		tenth.set(rows[i].program, [own[0] + y, own[1] + 1]);
	}
	let state = 1;
	const draw = (n) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
	return tenths.map((byProgram) => {
		const sums = [...byProgram.values()];
		if (sums.length === 0) return null;
		const shares = Array.from({ length: 2000 }, () => {
			let [grown, count] = [0, 0];
			for (let i = 0; i < sums.length; i++) {
				const [y, n] = sums[draw(sums.length)];
				grown += y;
				count += n;
			}
			return grown / count;
		}).sort((a, b) => a - b);
		return [shares[50], shares[1949]];
	});
}

/** Ten parts of as many entries each, by prediction: what is predicted and recorded on average. */
export function equalParts(pairs) {
	const said = pairs.filter(([p]) => p !== null).sort((a, b) => a[0] - b[0]);
	return Array.from({ length: 10 }, (_, i) => {
		const part = said.slice(Math.floor((i * said.length) / 10), Math.floor(((i + 1) * said.length) / 10));
		return { entries: part.length, predicted: mean(part.map(([p]) => p)), recorded: mean(part.map(([, y]) => y)) };
	});
}

/** Predicted depth that half do not exceed, over the median recorded one: quartiles. */
export function depthRatios(rows) {
	const ratios = rows
		.filter((row) => row.estimate.depth !== null && row.medianHigh > 0)
		.map((row) => row.estimate.depth / row.medianHigh)
		.sort((a, b) => a - b);
	return [0.1, 0.25, 0.5, 0.75, 0.9].map((q) => ratios[Math.floor(q * ratios.length)] ?? null);
}

/** A closure of a test, or a function of one. */
export const isTest = (row) =>
	/_test\.go$/.test(row.file) || /^testing\.|_test\.|\.Test[A-Z]|\.Benchmark[A-Z]/.test(row.entry);
