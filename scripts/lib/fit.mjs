// Chooses the estimate's numbers on recorded programs, and scores the choice: everything is chosen anew without the program that is scored.
import { chooseWeight, fitCurve, leaveOneOut, predict, quality } from "./score.mjs";
import { Standard } from "./standard.mjs";

/** What each number may be; the search begins in the middle. */
const choices = {
	runtime: [150, 220, 300],
	runtimeSpread: [30, 45, 60],
	unknown: [250, 350, 500],
	unknownSpread: [0.4, 0.6, 0.9],
	ahead: [0.8, 1.2, 1.6],
	stays: [0.6, 0.8, 0.9],
	rare: [0.003, 0.01, 0.03],
	told: [0.1, 0.3, 0.5],
	independent: [0.3, 0.5, 0.8],
	counted: [0.7, 0.9, 0.97],
};
const ROUNDS = 2;
/** A change is worth it from so much less of the Brier score on. */
const LEAST_GAIN = 5e-4;

const share = (row) => row.grew / row.ended;

function brier(rows) {
	const weights = fitCurve(rows);
	return quality(rows.map((row) => [predict(row, weights), share(row)])).brier;
}

/** Changes one number at a time for as long as it helps on the rows that are wanted. */
function choose(rowsUnder, wanted) {
	const numbers = Object.fromEntries(Object.entries(choices).map(([name, list]) => [name, list[list.length >> 1]]));
	const scores = new Map();
	const score = (tried) => {
		const key = JSON.stringify(tried);
		if (!scores.has(key)) scores.set(key, brier(rowsUnder(tried).filter(wanted)));
		return scores.get(key);
	};
	let best = score(numbers);
	for (let round = 0; round < ROUNDS; round++)
		for (const [name, list] of Object.entries(choices))
			for (const value of list) {
				if (value === numbers[name]) continue;
				const found = score({ ...numbers, [name]: value });
				if (found > best - LEAST_GAIN) continue;
				best = found;
				numbers[name] = value;
			}
	return numbers;
}

/**
 * @param load gives by program: its entries under given numbers
 * @param kept rows by numbers (as JSON) that are known already
 * @param keep told of each that is found
 * @returns rows and predictions of each program by what was chosen without it, the choice on all of them, and what else was tried
 */
export function chooseNumbers(load, kept = new Map(), keep = () => {}, say = () => {}) {
	const known = new Map(kept);
	let estimators = null;
	const rowsUnder = (numbers) => {
		const key = JSON.stringify(numbers);
		let rows = known.get(key);
		if (rows === undefined) {
			estimators ??= load();
			rows = estimators.flatMap((estimate) => estimate(numbers));
			known.set(key, rows);
			keep(key, rows);
		}
		return rows;
	};
	const numbers = choose(rowsUnder, () => true);
	const all = rowsUnder(numbers);
	const standard = new Standard(all);
	const rows = [];
	const pairs = [];
	for (const program of new Set(all.map((row) => row.program))) {
		const others = (row) => row.program !== program;
		const own = choose(rowsUnder, others);
		const found = rowsUnder(own);
		const known = found.filter(others);
		const weights = fitCurve(known);
		const weight = chooseWeight(known, weights, standard, [program]);
		say(`without ${program}: ${JSON.stringify(own)} ${weights.map((w) => w.toFixed(2)).join(" ")}, standard ${weight}`);
		for (const row of found.filter((row) => !others(row))) {
			rows.push(row);
			pairs.push([predict(row, weights, standard.of(row.entry, [program]), weight), share(row)]);
		}
	}
	say(`${known.size} settings tried`);
	const weights = fitCurve(all);
	const found = { weight: chooseWeight(all, weights, standard), entries: standard.entries() };
	return { numbers, weights, standard: found, rows, pairs, trials: trials(known, numbers) };
}

/** What was tried that differs from the choice in one number at most: its name and value, and how good it is when only the weights leave a program out. */
function trials(known, numbers) {
	const found = [];
	for (const [key, rows] of known) {
		const other = JSON.parse(key);
		const changed = Object.keys(numbers).filter((name) => other[name] !== numbers[name]);
		if (changed.length > 1) continue;
		const name = changed.length === 0 ? "as chosen" : `${changed[0]} ${other[changed[0]]}`;
		found.push({ name, ...quality(leaveOneOut(rows)) });
	}
	return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
