/**
 * Folded stacks, as flamegraph.pl and its relatives read them (github.com/brendangregg/FlameGraph): a line a frame,
 * callers first between semicolons, then its bytes.
 */
import { visible } from "../util/escape.js";
import { inPieces } from "./pieces.js";
import type { Stack } from "./stacks.js";

/** A semicolon would end the name, and so would a line's end; names of literal struct types hold them. */
function frameName(name: string): string {
	return visible(name).replaceAll(";", "\\x3b");
}

function* lines(stacks: Iterable<Stack>): Generator<string> {
	for (const { steps, bytes } of stacks) {
		let path = "";
		for (const [i, step] of steps.entries()) {
			path += `${path === "" ? "" : ";"}${frameName(step.function)}`;
			if (bytes[i] !== 0) yield `${path} ${bytes[i] ?? 0}`;
		}
	}
}

export function renderFolded(stacks: Iterable<Stack>): Iterable<string> {
	return inPieces(lines(stacks));
}
