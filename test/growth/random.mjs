// A small seeded generator (mulberry32), so that `--seed N` names one program for ever, on any machine.

/** @param {number} seed any integer; the same seed gives the same sequence. */
export function makeRandom(seed) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	/** Whole number in [low, high], both included. */
	const int = (low, high) => low + Math.floor(next() * (high - low + 1));
	const pick = (list) => list[int(0, list.length - 1)];
	const chance = (p) => next() < p;
	/** One key of `{key: weight}`. */
	const weighted = (table) => {
		let rest = next() * Object.values(table).reduce((a, b) => a + b, 0);
		for (const [key, weight] of Object.entries(table)) {
			rest -= weight;
			if (rest < 0) return key;
		}
		return Object.keys(table)[0];
	};
	/** `total` cut into `parts` random multiples of `step`, each at least `step`. */
	const split = (total, parts, step) => {
		const weights = Array.from({ length: parts }, () => 0.05 + next());
		const sum = weights.reduce((a, b) => a + b, 0);
		return weights.map((w) => Math.max(step, Math.floor(((w / sum) * total) / step) * step));
	};
	return { int, pick, chance, weighted, split };
}
