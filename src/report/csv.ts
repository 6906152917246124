/** Comma-separated values (RFC 4180) for spreadsheets and databases: a table of entries, a table of functions. */
import type { FunctionReport, Report, RootReport } from "../model/report.js";
import { visible, wellFormed } from "../util/escape.js";
import { worstFirst } from "./order.js";
import { inPieces } from "./pieces.js";
import { deepest } from "./stacks.js";

type Cell = string | number | boolean | null;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const entries: Columns<RootReport> = {
	function: (r) => r.function,
	wrapper: (r) => r.wrapper,
	kind: (r) => r.kind,
	package: (r) => r.package,
	file: (r) => r.file,
	line: (r) => r.line,
	verdict: (r) => r.verdict,
	probability: (r) => r.probability,
	must: (r) => r.must,
	may: (r) => r.may,
	resolved: (r) => r.resolved,
	complete: (r) => r.complete,
	recursive: (r) => r.recursive,
	entry_depth: (r) => r.entryDepth,
	chain_depth: (r) => deepest(r.chain),
	final_stack: (r) => r.growth.finalStack,
	copies: (r) => r.growth.copies,
	bytes_copied: (r) => r.growth.bytesCopied,
	first_growth: (r) => r.growth.first,
	sites: (r) => r.sites.length,
	in_loop: (r) => r.sites.some((site) => site.inLoop),
};

const functions: Columns<FunctionReport> = {
	function: (f) => f.name,
	package: (f) => f.package,
	file: (f) => f.file,
	line: (f) => f.line,
	frame: (f) => f.frame,
	max_frame: (f) => f.maxFrame,
	check: (f) => f.check,
	nosplit: (f) => f.nosplit,
	must: (f) => f.need.must,
	may: (f) => f.need.may,
	resolved: (f) => f.need.resolved,
	complete: (f) => f.need.complete,
	recursive: (f) => f.need.recursive,
	unresolved: (f) => f.unresolved,
	reached_min: (f) => f.reached?.min ?? null,
	reached_max: (f) => f.reached?.max ?? null,
	tips: (f) => f.tips,
};

/** Nothing for null. What a spreadsheet would take for a formula gets an apostrophe: names come from anywhere. */
function field(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell !== "string") return String(cell);
	const text = wellFormed(visible(cell));
	const safe = /^[=+@-]./.test(text) ? `'${text}` : text;
	return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function* rows<Row>(columns: Columns<Row>, list: Iterable<Row>): Generator<string> {
	const cells = Object.values(columns);
	yield `${Object.keys(columns).join(",")}\r`;
	for (const row of list) yield `${cells.map((cell) => field(cell(row))).join(",")}\r`;
}

/** Goroutine entries, worst first. */
export function renderCsv(report: Report): Iterable<string> {
	return inPieces(rows(entries, worstFirst(report.roots)));
}

export function renderFunctionsCsv(report: Report): Iterable<string> {
	return inPieces(rows(functions, report.functions));
}
