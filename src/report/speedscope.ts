/**
 * speedscope's own format (github.com/jlfwong/speedscope, file-format-spec.ts), one profile a stack. Its axis is not
 * time but depth: a function opens where the bytes in use at its entry are, and all close at the end of the chain. So the
 * picture is the stack itself, and a function's own weight is its frame.
 */
import { stringify } from "./json.js";
import { inPieces } from "./pieces.js";
import type { Stack } from "./stacks.js";

interface Frame {
	readonly name: string;
	readonly file?: string;
	readonly line?: number;
}

/** Frames by name and file. */
class Frames {
	readonly list: Frame[] = [];
	private readonly ids = new Map<string, number>();

	id(name: string, file: string, line: number): number {
		const key = `${name}\0${file}`;
		let id = this.ids.get(key);
		if (id === undefined) {
			id = this.list.length;
			this.ids.set(key, id);
			this.list.push({ name, ...(file === "" ? {} : { file }), ...(line > 0 ? { line } : {}) });
		}
		return id;
	}
}

function profileOf(stack: Stack, frames: Frames): string {
	const ids = stack.steps.map((step) => frames.id(step.function, step.file, step.line));
	const events = [
		...ids.map((frame, i) => ({ type: "O", frame, at: i === 0 ? 0 : (stack.steps[i]?.depth ?? 0) })),
		...ids.toReversed().map((frame) => ({ type: "C", frame, at: stack.total })),
	];
	return stringify({
		type: "evented",
		name: stack.title,
		unit: "bytes",
		startValue: 0,
		endValue: stack.total,
		events,
	});
}

function* lines(stacks: Iterable<Stack>, name: string, version: string): Generator<string> {
	const frames = new Frames();
	const head = {
		$schema: "https://www.speedscope.app/file-format-schema.json",
		exporter: `stackscan@${version}`,
		name,
		activeProfileIndex: 0,
	};
	yield `${stringify(head).slice(0, -1)},`;
	yield '"profiles":[';
	let before: string | null = null;
	for (const stack of stacks) {
		if (before !== null) yield `${before},`;
		before = profileOf(stack, frames);
	}
	if (before !== null) yield before;
	yield "],";
	yield `"shared":{"frames":${stringify(frames.list)}}}`;
}

/**
 * @param name what the file is called in speedscope
 * @param version of this tool
 */
export function renderSpeedscope(stacks: Iterable<Stack>, name: string, version: string): Iterable<string> {
	return inPieces(lines(stacks, name, version));
}
