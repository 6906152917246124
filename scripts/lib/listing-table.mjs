// The part of docs/VERIFIED.md that verify:listings writes.

import { GOARCHES, has, TOOLCHAINS } from "./toolchains.mjs";
import { markdownTable, mergeRows, readRows, writePart } from "./verified.mjs";

export const COLUMNS = [
	"listing",
	"Go",
	"GOARCH",
	"flags",
	"functions",
	"lines",
	"wrong frames",
	"wrong checks",
	"unaccounted lines",
	"equal in pcsp",
	"unexplained in pcsp",
];

const PART = "verify:listings";
const KEYS = 4;

function order(a, b) {
	const number = (version) => version.split(".").map(Number);
	const [, aMinor, aPatch] = number(a[1]);
	const [, bMinor, bPatch] = number(b[1]);
	return (
		a[0].localeCompare(b[0]) ||
		bMinor - aMinor ||
		bPatch - aPatch ||
		GOARCHES.indexOf(a[2]) - GOARCHES.indexOf(b[2]) ||
		a[3].localeCompare(b[3])
	);
}

/** What the table lacks, in words. */
function unchecked(rows) {
	const present = new Set(rows.filter((row) => row[0] === "generated").map((row) => `${row[1]} ${row[2]}`));
	const missing = new Map();
	for (const version of TOOLCHAINS) {
		const lacks = GOARCHES.filter((goarch) => has(version, goarch) && !present.has(`${version} ${goarch}`)).join(", ");
		if (lacks !== "") missing.set(lacks, [...(missing.get(lacks) ?? []), version]);
	}
	return [
		"Not checked: Go 1.8 (the go command cannot fetch it) and releases between those named; wasm against pcsp (its binary is not",
		"ELF) and listings whose program was not linked (–); operating systems other than linux (wasm: js); the standard library against pcsp (`verify:pcsp` does that for the",
		"Go that is installed).",
		...[...missing].map(([goarches, versions]) => `Go ${versions.join(", ")}: not on ${goarches}.`),
	].join("\n");
}

/** Names of the rows that docs/VERIFIED.md has: listing, Go, GOARCH, flags. */
export const verifiedListings = () => new Set(readRows(PART, COLUMNS[0]).map((row) => row.slice(0, KEYS).join(" ")));

/** Merges rows without a difference into the table of docs/VERIFIED.md, with today's date. */
export function writeVerified(rows) {
	const date = new Date().toISOString().slice(0, 10);
	const header = [...COLUMNS, "date"];
	const all = mergeRows(
		readRows(PART, header[0]),
		rows.map((row) => [...row, date]),
		KEYS,
	).sort(order);
	const sum = (i) => all.reduce((n, row) => n + (Number(row[i]) || 0), 0);
	const distinct = (i) => new Set(all.map((row) => row[i])).size;
	writePart(
		PART,
		[
			"## Listings",
			"`npm run verify:listings -- --write` writes this table; a row stands only when the run found nothing wrong, and a later run",
			"replaces it. Each function of a listing (`generated`: `test/listings`; `std`: the standard library) is compared with the",
			"oracle that decodes the machine code of the hex dump (`test/oracle/listing`): name, frame, declared frame, kind of check,",
			"morestack, nosplit, ABI, place. Unaccounted lines are those that stackscan warns of or the oracle cannot place. Equal in",
			"pcsp: functions whose largest SP delta in the linked binary is stackscan's.",
			"",
			`${all.length} listings, ${distinct(1)} releases of Go, ${distinct(2)} GOARCHes: ${sum(4)} functions, ${sum(5)} lines.`,
			"",
			unchecked(all),
			"",
			markdownTable(header, all),
		].join("\n"),
	);
}
