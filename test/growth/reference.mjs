// The reference model: the rules of target.mjs as thirty lines of arithmetic over a tree of
// calls whose frames were read from the listing's TEXT lines. It replays one execution, so it needs no
// bounds; `must` and `may` are given beside it for the contract's numbers.
import { entryDepth, visibleSize } from "./target.mjs";

/** Extra bytes below SP at entry that the check asks for; null where there is no check. */
export function checkExtra(node, target) {
	if (!node.checked) return null;
	if (node.frame <= target.small) return 0;
	return node.frame - (node.frame <= 4096 ? target.bigSlack : target.small);
}

/** The contract's word for a function's check. */
export function checkClass(node, target) {
	if (!node.checked) return "none";
	if (node.frame > 4096) return target.goarch === "wasm" ? "big" : "huge"; // wasm has no third form
	return node.frame > 128 ? "big" : "small";
}

/** hi − SP where the case's goroutine starts. */
export function startDepth(testCase, target) {
	return entryDepth(target, testCase.start.args);
}

/** Depth at which a check without a frame of its own grows a stack of that size. */
export function limitOf(target, stack) {
	return visibleSize(target, stack) - target.guard;
}

/** What newstack leaves out of the new size when it asks whether the frame fits; "once": it does not ask. */
export function inUse(target, stack, depth) {
	return { once: -Infinity, old: stack, used: depth }[target.growth];
}

/**
 * Runs a case on the model, in the order in which the program runs it.
 * @returns {{visits: object[], growths: object[], finalStack: number, copies: number, bytesCopied: number}}
 *   visits: one for each function executed: {position, symbol, depth, frame, stack, margin};
 *   margin is need − limit in bytes at its check (≥ 0: it grows), null without a check.
 *   growths: one for each copy.
 */
export function simulate(testCase, target) {
	const visits = [];
	const growths = [];
	let stack = target.startStack;
	const enter = (node, depth, turn = 0) => {
		const extra = checkExtra(node, target);
		const before = stack;
		const marginOn = (size) => (extra === null ? null : depth + extra - limitOf(target, size));
		const margin = marginOn(stack);
		while (margin !== null && marginOn(stack) >= 0) {
			let size = stack * 2;
			while (size - inUse(target, stack, depth) < node.frame + target.guard) size *= 2;
			growths.push({ symbol: node.symbol, depth, from: stack, to: size });
			stack = size;
		}
		const position = node.position === undefined ? null : node.position + turn;
		visits.push({ node, position, symbol: node.symbol, depth, frame: node.frame, before, stack, margin });
		const below = depth + node.frame + target.push;
		if (turn < (node.turns ?? 0)) enter(node, below, turn + 1);
		else for (const call of node.calls) enter(call.node, below);
	};
	enter(testCase.start, startDepth(testCase, target));
	const bytesCopied = growths.reduce((sum, growth) => sum + growth.depth, 0);
	return { visits, growths, finalStack: stack, copies: growths.length, bytesCopied };
}

/**
 * Bytes needed between SP at `node`'s entry and the guard: on every path (`must`), on the worst (`may`).
 * −Infinity where nothing below, nor the function itself, ever compares SP with the guard: a leaf
 * without a check adds no need at all, not even zero.
 */
export function need(node, target) {
	const own = checkExtra(node, target) ?? -Infinity;
	const total = { must: own, may: own };
	const step = node.frame + target.push;
	for (const call of node.calls) {
		const taken = need(call.node, target);
		const other = call.other ? need(call.other, target) : taken;
		total.must = Math.max(total.must, step + Math.min(taken.must, other.must));
		total.may = Math.max(total.may, step + Math.max(taken.may, other.may));
	}
	if (node.turns) total.may = Infinity;
	return total;
}

/** The contract's verdict where the model can give one; null where it cannot (dynamic, recursive, defers). */
export function verdictOf(testCase, target) {
	if (!testCase.decided) return null;
	const limit = limitOf(target, target.startStack) - startDepth(testCase, target);
	const { must, may } = need(testCase.start, target);
	if (must >= limit) return "always";
	return may < limit ? "never" : "open";
}
