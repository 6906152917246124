// From wanted frames to buffer sizes. How much the compiler adds to a buffer (saved BP, spills, outgoing
// arguments) depends on version and machine, so it is measured: compile, read the frames, correct, again.
// The aimed function's wish is computed anew each round from what all the others turned out to be.

import { withoutIndex } from "./listing.mjs";
import { nodesOf } from "./plan.mjs";
import { checkExtra, inUse, limitOf, simulate } from "./reference.mjs";

/** First guess; the entry always has a buffer, because its address proves whose stack was read. */
export function firstSizes(cases, target) {
	for (const testCase of cases) {
		for (const node of nodesOf(testCase)) {
			node.bytes = Math.max(node.entry ? 8 : 0, aligned(node.want - target.word, target));
		}
	}
}

/**
 * Puts frames and checks of a listing into the cases. `start` is what the goroutine starts with: the go
 * statement's wrapper where the compiler made one, else the entry function (`root`) itself.
 * @param {Map} symbols of listing.mjs
 */
export function readFrames(cases, symbols) {
	const wrappers = wrapperIndex(symbols);
	for (const testCase of cases) {
		for (const node of nodesOf(testCase)) {
			const found = symbols.get(withoutIndex(node.symbol));
			if (!found) throw new Error(`case ${testCase.id}: the listing has no text symbol ${node.symbol}`);
			node.symbol = found.name;
			node.frame = found.frame;
			node.args = found.args;
			node.checked = found.checked;
		}
		testCase.start = testCase.root;
		const wrapper = wrappers.get(testCase.starter)?.find((name) => name !== withoutIndex(testCase.root.symbol));
		if (wrapper) {
			const { frame, args, checked } = symbols.get(wrapper);
			testCase.start = {
				symbol: wrapper,
				wrapper: true,
				frame,
				args,
				checked,
				calls: [{ node: testCase.root, how: "static" }],
			};
		}
	}
}

/** `c7start` → the closures and go wrappers that the compiler made inside it (names vary by version). */
function wrapperIndex(symbols) {
	const index = new Map();
	for (const name of symbols.keys()) {
		const match = /^main\.(c\d+start)[.·]/.exec(name);
		if (match) index.set(match[1], [...(index.get(match[1]) ?? []), name]);
	}
	return index;
}

/** One correction of all buffer sizes. @returns {number} how many changed */
export function correctSizes(cases, target) {
	let changed = 0;
	for (const testCase of cases) {
		if (testCase.goal) aim(testCase, target);
		for (const node of nodesOf(testCase)) {
			const bytes = Math.max(node.entry ? 8 : 0, aligned(node.bytes + node.want - node.frame, target));
			if (bytes !== node.bytes) changed++;
			node.bytes = bytes;
		}
	}
	return changed;
}

/** Sets the tuned function's wish so that the aimed one comes to lie `delta` steps from its boundary. */
function aim(testCase, target) {
	const { kind, at, tuned, size, delta } = testCase.goal;
	const atNode = testCase.chain[at];
	const tunedNode = testCase.chain[tuned];
	if (tuned < at && tunedNode.turns) return; // one byte there is many here: not worth a sweep
	const visit = simulate(testCase, target).visits.findLast((v) => v.node === atNode);
	const offset = delta * target.step;
	if (kind === "size") {
		const counted = target.growth === "once" ? visit.depth : inUse(target, visit.before, visit.depth);
		tunedNode.want = size + offset - target.guard - counted;
		return;
	}
	const limit = limitOf(target, visit.before) + offset;
	if (tuned === at) {
		const want = limit - visit.depth + target.bigSlack;
		if (want > target.small) tunedNode.want = want;
		return;
	}
	const miss = limit - visit.depth - (checkExtra(atNode, target) ?? 0);
	tunedNode.want = Math.max(16, tunedNode.frame + miss);
}

function aligned(n, target) {
	return Math.max(0, Math.floor(n / target.word) * target.word);
}
