/** Problems of chunks as diagnostics of the input: what each means, how severe it is, at most a few of a kind spelled out. */
import type { Diagnostic } from "../model/diagnostic.js";
import type { ChunkSummary } from "../model/summary.js";

interface Meaning {
	readonly severity: Diagnostic["severity"];
	readonly text: (detail: string) => string;
	/** Reported once for each first word of the detail, however many places have it. */
	readonly once?: boolean;
}

const quoted =
	(what: string): ((detail: string) => string) =>
	(detail) =>
		`${what}: ${JSON.stringify(detail)}`;
const about =
	(what: string): ((detail: string) => string) =>
	(detail) =>
		`${what}: ${detail}`;

const meanings: Readonly<Record<string, Meaning>> = {
	"bad-line": { severity: "warning", text: quoted("line not understood") },
	elided: { severity: "warning", text: () => "lines are left out here: the function is read as far as it is shown" },
	"line-outside-symbol": { severity: "warning", text: quoted("line outside any symbol") },
	"lost-header": { severity: "warning", text: quoted("a symbol without a readable header, not reported, begins here") },
	disorder: { severity: "warning", text: quoted("lines missing or out of order before") },
	"cut-off": { severity: "warning", text: () => "the input ends within a line: cut off?" },
	"too-long": { severity: "warning", text: () => "line or function of more than 64 MB, not read" },
	"foreign-line": { severity: "note", text: quoted("not part of a listing") },
	"new-header-word": { severity: "note", text: about("new word in a symbol header"), once: true },
	"new-relocation": { severity: "note", text: about("new type of relocation"), once: true },
	"new-text-word": { severity: "note", text: about("new attribute"), once: true },
	"unknown-instruction": {
		severity: "warning",
		text: about("unknown instruction, its effect on the stack is not known"),
		once: true,
	},
	"bad-header": { severity: "warning", text: quoted("impossible number in a symbol header") },
	"bad-relocation": { severity: "warning", text: quoted("relocation not understood") },
	"no-text-line": { severity: "warning", text: about("function without a readable TEXT line") },
	"text-name": { severity: "warning", text: about("names differ") },
	"damaged-function": { severity: "warning", text: about("incomplete function") },
	"frame-mismatch": { severity: "warning", text: about("frame") },
	"check-mismatch": { severity: "warning", text: about("stack check") },
	"check-constant": { severity: "warning", text: about("stack check") },
	"bad-jump": { severity: "warning", text: about("control flow") },
	"bad-position": { severity: "warning", text: about("position not understood") },
	"missing-call": { severity: "warning", text: about("calls are missing") },
	"bad-operands": { severity: "warning", text: about("control flow") },
};

/** Spelled out for each source and code. */
const SHOWN = 10;

interface Group {
	readonly shown: Diagnostic[];
	readonly words: Set<string>;
	total: number;
}

export class DiagnosticCollector {
	private readonly groups = new Map<string, Group>();

	constructor(private readonly strict: boolean) {}

	/**
	 * Adds a chunk's problems; `line` is how many lines of the source come before it, `lineOf` tells which line of the input
	 * a line of the source was.
	 */
	add(source: string, line: number, summary: ChunkSummary, lineOf = (at: number): number => at): void {
		for (const [code, count] of summary.problemCounts) {
			const group = this.group(source, code);
			if (meanings[code]?.once !== true) group.total += count;
		}
		for (const { code, line: at, detail } of summary.problems) {
			const meaning = meanings[code];
			const group = this.group(source, code);
			if (meaning?.once === true) {
				const word = detail.split(" ", 1)[0] as string;
				if (group.words.has(word)) continue;
				group.words.add(word);
				group.total++;
			}
			if (group.shown.length >= SHOWN) continue;
			const severity = meaning?.severity ?? "warning";
			group.shown.push({
				severity: this.strict && severity === "warning" ? "error" : severity,
				code,
				message: meaning?.text(detail) ?? `${code}: ${detail}`,
				file: source,
				line: lineOf(line + at),
			});
		}
	}

	private group(source: string, code: string): Group {
		const key = `${code}\0${source}`;
		let group = this.groups.get(key);
		if (group === undefined) {
			group = { shown: [], words: new Set(), total: 0 };
			this.groups.set(key, group);
		}
		return group;
	}

	/** By source and line; the last one of a kind says how many more there are. */
	list(): Diagnostic[] {
		const all: Diagnostic[] = [];
		for (const { shown, total } of this.groups.values())
			for (const [i, d] of shown.entries())
				all.push(i === shown.length - 1 && total > shown.length ? { ...d, more: total - shown.length } : d);
		return all.sort(
			(a, b) =>
				compare(a.file ?? "", b.file ?? "") ||
				a.line - b.line ||
				compare(a.code, b.code) ||
				compare(a.message, b.message),
		);
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
