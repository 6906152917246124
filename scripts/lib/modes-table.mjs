// The part of docs/VERIFIED.md that verify:modes writes.
import { markdownTable, mergeRows, readRows, writePart } from "./verified.mjs";

const PART = "verify:modes";
const KEYS = 3; // mode, GOARCH, Go

const minor = (version) => Number(/^go1\.(\d+)/.exec(version)?.[1] ?? 0);
const order = (a, b) => minor(b[2]) - minor(a[2]) || a[1].localeCompare(b[1]) || a[0].localeCompare(b[0]);

const INTRODUCTION = `## Build modes

\`npm run verify:modes -- --write\`: the packages of \`fixtures/\`, as far as that Go compiles them (before 1.18 those without type
parameters), in each mode: frames, checks and lines compared with the oracle of test/oracle (\`maymorestack\`: with a plain
build). A row stands only when its run found nothing wrong. Modes that set a variable of the environment compile only the packages that
import nothing. Remarks: notes of the report, such as that the version of Go is not told. Compiled only; what is linked is told by \`verify:pcsp -- --modes all\`.`;

/** Merges rows without a difference into the table of docs/VERIFIED.md, with today's date. */
export function writeModes(header, rows) {
	const date = new Date().toISOString().slice(0, 10);
	const all = mergeRows(
		readRows(PART, header[0]),
		rows.map((row) => [...row, date]),
		KEYS,
	).sort(order);
	writePart(PART, [INTRODUCTION, markdownTable([...header, "date"], all)].join("\n\n"));
}
