// What recorded programs tell of the goroutines that the standard library starts itself (src/analysis/standard.ts).

/** From so many programs on; one may be a coincidence. */
const FEWEST = 2;
/** Programs that an estimate weighs as much as: what is tried. */
export const WEIGHTS = [0.5, 1, 2, 4];
/** These run what the program hands them: their goroutines have little in common. */
const handedOver = /^sync\.\(\*WaitGroup\)\.Go|^testing\.(?:\(\*[BFMT]\)\.|runFuzz|runTests|testingSynctest)/;

/** A package of the standard library: nobody else's path begins with a word without a dot, but for programs on their own. */
const isStandard = ({ entry, file }) => {
	const path = entry.slice(0, entry.lastIndexOf("/", entry.search(/[[(]|$/)) + 1);
	const first = (path === "" ? entry : path).split("/")[0];
	const isPlain = path === "" || !first.includes(".");
	return (
		isPlain &&
		/\/src\/[^@]*\.go$/.test(file) &&
		!/_test\.go$|\/vendor\//.test(file) &&
		!/^(?:main|vendor)[./]/.test(entry)
	);
};

export class Standard {
	/** By entry: program and share of each. */
	#seen = new Map();

	/** @param rows entries of recorded programs */
	constructor(rows) {
		for (const row of rows) {
			if (!isStandard(row) || handedOver.test(row.entry)) continue;
			const seen = this.#seen.get(row.entry) ?? [];
			seen.push({ program: row.program, share: row.grew / row.ended });
			this.#seen.set(row.entry, seen);
		}
	}

	/** What programs but those tell of an entry; null where too few do. */
	of(entry, without = []) {
		const seen = (this.#seen.get(entry) ?? []).filter(({ program }) => !without.includes(program));
		if (seen.length < FEWEST) return null;
		return { programs: seen.length, grew: seen.reduce((sum, { share }) => sum + share, 0) / seen.length };
	}

	/** Of all entries, by name: as likelihood.json has it. */
	entries() {
		const known = [...this.#seen.keys()].sort().map((entry) => [entry, this.of(entry)]);
		const rounded = ({ programs, grew }) => ({ programs, grew: Number(grew.toFixed(3)) });
		return Object.fromEntries(known.filter(([, runs]) => runs !== null).map(([entry, runs]) => [entry, rounded(runs)]));
	}
}

/** As withStandard of src/analysis/standard.ts. */
export const withStandard = (estimated, known, weight) =>
	known === null ? estimated : (weight * estimated + known.programs * known.grew) / (weight + known.programs);
