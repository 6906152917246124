// The part of docs/VERIFIED.md that verify:growth writes.
import { markdownTable, mergeRows, readRows, writePart } from "./verified.mjs";

const NAME = "growth";
const KEYS = 3; // toolchain, GOARCH, flags

const version = (text) =>
	text
		.split(".")
		.map((part) => part.padStart(3, "0"))
		.join(".");
const order = (a, b) =>
	a[1].localeCompare(b[1]) || a[2].localeCompare(b[2]) || version(a[0]).localeCompare(version(b[0]));

const INTRODUCTION = `## Growth

\`npm run verify:growth -- --all --write\`: generated programs run, where each goroutine's stack moved compared with what
was predicted, to the byte. "At the boundary": cases whose nearest check, or whose new size, is at most one step (4 to 16 bytes) off its
limit. "Wrong": sentences about anything that differed: sizes after each prologue, who called morestack, how often,
depths; of stackscan also frames, checks, verdicts, must, may, chain, copies and bytes copied. "Against": the reference model of
test/growth, which shares no code with stackscan, or both. "Copies counted": the runtime itself
counted what copystack did.`;

const OPEN = `Not checked here: GOOS other than linux and js (wasm); Go 1.8; real machines where the runner is qemu (under it Go 1.7 ran with one flag
more at clone than it was released with, and mips before Go 1.11 does not start); wasm before Go 1.24, whose releases come without the
loader; \`-race\` on machines other than amd64, where package main is read alone, so that may is not compared; \`-msan\` and \`-asan\` on machines other than amd64, whose
C library and sanitizer would have to run under qemu, and in releases other than those named, and function literals with \`-asan\`, whose variables lie on the heap; stacks near the largest size;
goroutines that start on more than the start stack.`;

/** Targets that the table has without a difference: toolchain, GOARCH, flags, what it was compared with. */
export function verifiedGrowth() {
	const right = readRows(NAME, "toolchain").filter((row) => row[7] === "0");
	return new Set(right.map(([toolchain, goarch, flags, , against]) => [toolchain, goarch, flags, against].join("|")));
}

/** Merges these rows into the table: a target that ran again replaces what it gave before. */
export function growthPart(head, rows, seed) {
	const date = new Date().toISOString().slice(0, 10);
	const header = [...head, "seed", "date"];
	// What did not run says nothing about what ran before.
	const ran = rows.filter((row) => typeof row.at(-1) === "number").map((row) => [...row, seed, date]);
	const merged = mergeRows(readRows(NAME, head[0]), ran, KEYS).sort(order);
	writePart(NAME, [INTRODUCTION, markdownTable(header, merged), OPEN].join("\n\n"));
}
