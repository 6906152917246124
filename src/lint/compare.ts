/** What became of goroutine entries from one report to the next: results are compared, not lines. */
import type { DiffReport, EntryChange, FrameChange, Snapshot, SnapshotRoot } from "../model/diff.js";
import type { Report, RootReport } from "../model/report.js";
import { count } from "../util/figures.js";

const MOST_REASONS = 3;

/** @param frames of all functions that were read; those of the report where that is all there is */
export function snapshotOf(report: Report, frames?: ReadonlyMap<string, number>): Snapshot {
	const { target, roots, functions } = report;
	const known = new Map(frames ?? []);
	const note = (name: string, frame: number): void => void known.set(name, Math.max(frame, known.get(name) ?? 0));
	if (frames === undefined) {
		for (const fn of functions) note(fn.name, fn.frame);
		for (const root of roots) for (const step of root.chain) note(step.function, step.frame);
	}
	return {
		target: `${target.goos}/${target.goarch}`,
		startStack: target.startStack,
		guard: target.guard,
		roots: roots.map(snapshotRoot),
		frames: known,
		isWhole: frames !== undefined,
	};
}

function snapshotRoot(root: RootReport): SnapshotRoot {
	const { function: name, kind, package: path, verdict, growth, chain, cold } = root;
	const site = root.sites.find(({ file }) => file !== "" && !file.startsWith("<"));
	const { file, line } = site ?? root;
	const seldom = cold === undefined ? {} : { cold };
	return { function: name, kind, package: path, file, line, verdict, growth, chain, ...seldom };
}

/** Roots by name and kind; several of one name in the order of their places. */
function byName(roots: readonly SnapshotRoot[]): Map<string, SnapshotRoot[]> {
	const found = new Map<string, SnapshotRoot[]>();
	for (const root of roots) {
		if (root.function === "?") continue;
		const key = `${root.kind} ${root.function}`;
		found.set(key, [...(found.get(key) ?? []), root]);
	}
	return found;
}

interface Reason {
	readonly bytes: number;
	readonly text: string;
}

/** Why the chain of an entry is longer than it was, the largest reason first. */
function reasonsFor(before: SnapshotRoot, after: SnapshotRoot, old: Snapshot): string[] {
	const onOld = new Set(before.chain.map((step) => step.function));
	const reasons: Reason[] = [];
	const seen = new Set<string>();
	for (const { function: name, frame } of after.chain) {
		if (seen.has(name)) continue;
		seen.add(name);
		const was = old.frames.get(name);
		if (was === undefined && old.isWhole)
			reasons.push({ bytes: frame, text: `${name} is new, its frame is ${count(frame)} bytes` });
		else if (was !== undefined && frame > was)
			reasons.push({
				bytes: frame - was,
				text: `the frame of ${name} grew by ${count(frame - was)} bytes (${count(was)} → ${count(frame)})`,
			});
		else if (!onOld.has(name) && frame > 0)
			// A call that was not there, or was not the deepest: less telling than a frame that grew.
			reasons.push({ bytes: frame / 4, text: `${name} is reached now, its frame is ${count(frame)} bytes` });
	}
	return reasons
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, MOST_REASONS)
		.map(({ text }) => text);
}

/** The stack that goroutines of an entry certainly or likely end on: the deepest chain of the others is mostly that of an error's message. */
function stackOf({ verdict, growth }: SnapshotRoot, { startStack }: Snapshot): number {
	return verdict === "always" || verdict === "likely" ? growth.finalStack : startStack;
}

function changeOf(before: SnapshotRoot, after: SnapshotRoot, old: Snapshot, now: Snapshot): EntryChange {
	return {
		function: after.function,
		file: after.file,
		line: after.line,
		before: stackOf(before, old),
		after: stackOf(after, now),
		verdictBefore: before.verdict,
		verdict: after.verdict,
		copies: after.growth.copies,
		bytesCopied: after.growth.bytesCopied,
		reasons: reasonsFor(before, after, old),
		chain: after.chain,
		chainBefore: before.chain,
		...(after.cold === undefined ? {} : { cold: after.cold }),
	};
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A step up or down, in doublings, largest first; then by name. */
function byStep(a: EntryChange, b: EntryChange): number {
	const step = ({ before, after }: EntryChange): number => Math.abs(Math.log2(after / (before ?? after)));
	return step(b) - step(a) || byText(a.function, b.function) || byText(a.file, b.file) || a.line - b.line;
}

export function diffOf(old: Snapshot, now: Snapshot, names: readonly [string, string]): DiffReport {
	const before = byName(old.roots);
	const after = byName(now.roots);
	const changes: EntryChange[] = [];
	const added: string[] = [];
	for (const [key, roots] of after) {
		const olds = before.get(key) ?? [];
		for (const [i, root] of roots.entries()) {
			const was = olds[Math.min(i, olds.length - 1)];
			if (was === undefined) added.push(root.function);
			else if (stackOf(was, old) !== stackOf(root, now)) changes.push(changeOf(was, root, old, now));
		}
	}
	const removed = [...before].filter(([key]) => !after.has(key)).map(([, [root]]) => root!.function);
	const frames: FrameChange[] = [];
	for (const [name, frame] of now.frames) {
		const was = old.frames.get(name);
		if (was !== undefined && was !== frame) frames.push({ function: name, before: was, after: frame });
	}
	const step = (one: FrameChange): number => Math.abs((one.after ?? 0) - (one.before ?? 0));
	return {
		old: { name: names[0], target: old.target },
		new: { name: names[1], target: now.target },
		stack: { start: now.startStack, guard: now.guard },
		up: changes.filter(({ before: a, after: b }) => b > (a ?? 0)).sort(byStep),
		down: changes.filter(({ before: a, after: b }) => b < (a ?? 0)).sort(byStep),
		added: [...new Set(added)].sort(),
		removed: [...new Set(removed)].sort(),
		frames: frames.sort((a, b) => step(b) - step(a) || byText(a.function, b.function)),
	};
}
