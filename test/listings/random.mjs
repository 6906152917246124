/** A small deterministic generator (mulberry32): the same seed gives the same program on every machine. */
export function randomFrom(seed) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	/** An integer from `from` to `to`, both included. */
	const between = (from, to) => from + Math.floor(next() * (to - from + 1));
	const pick = (list) => list[between(0, list.length - 1)];
	return { between, pick };
}
