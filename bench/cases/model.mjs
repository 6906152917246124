// The cost model as docs/POOL.md states it, for depths that a listing does not tell: how often a recursion turns.

/** Growths of a chain: functions by frame and depth at entry (docs/MODEL.md, Growth). */
export function growths(target, frames, entryDepth, recursive = false, push = 8) {
	const found = [];
	let size = target.startStack;
	let depth = entryDepth;
	for (const [i, frame] of frames.entries()) {
		if (depth + Math.max(0, frame - 128) >= size - target.guard) {
			do size *= 2;
			while (size - depth < frame + target.guard);
			found.push({ size, bytes: depth, frames: i + 1, again: recursive ? Math.max(0, i - 2) : 0 });
		}
		depth += frame + push;
	}
	return found;
}

export function growthCost({ growth }, steps) {
	return steps.reduce((sum, { size, bytes, frames, again }) => {
		const large = size >= 32768 ? growth.large + (growth.largeKB * size) / 1024 : 0;
		return (
			sum +
			growth.copy +
			large +
			(growth.copiedKB * bytes) / 1024 +
			growth.frame * (frames - again) +
			growth.frameAgain * again
		);
	}, 0);
}

export const ns = (value) => Math.round(value);
export const ratio = (predicted, measured) => Number((predicted / measured).toFixed(2));
/** Within a factor, either way. */
export const within = (predicted, measured, factor) => predicted <= factor * measured && measured <= factor * predicted;

/** True when both lists rank the same way; values closer than `slack` may swap. */
export function sameOrder(predicted, measured, slack = 1.1) {
	return predicted.every((p, i) => predicted.every((q, j) => !(p > q * slack && measured[i] * slack < measured[j])));
}
