// The part of docs/VERIFIED.md that verify:record writes.
import { markdownTable, mergeRows, readRows, writePart } from "./verified.mjs";

const PART = "verify:record";
const HEADER = ["Go", "go run", "go test", "-race", "with cgo", "frames", "calls", "wrong", "date"];

const INTRODUCTION = `### The recorder on each Go

\`npm run verify:record -- --toolchains … --write\`, linux/amd64: a program that counts its own goroutines, recorded under \`go run\`, \`go test\`, \`-race\` and linked
with C. Each column has the goroutines whose spawns, normal ends, ends by Goexit and growths were as the program counted them; a row stands only when
nothing was wrong. Frames and calls are those of recorded chains, as predicted.`;

const minor = ([version]) => Number(/^go1\.(\d+)/.exec(version)?.[1] ?? 0);

/** Puts one version's row, found right, into docs/VERIFIED.md, with today's date. */
export function writeRecorder(row) {
	const dated = [...row, new Date().toISOString().slice(0, 10)];
	const all = mergeRows(readRows(PART, HEADER[0]), [dated], 1).sort((a, b) => minor(b) - minor(a));
	writePart(PART, [INTRODUCTION, markdownTable(HEADER, all)].join("\n\n"));
}
