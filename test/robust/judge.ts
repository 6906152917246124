/**
 * Says what a damaged listing may change and what it did change. Which functions were touched is known from the edits and
 * from an own reading of the headers, never from the parser under test.
 */
import { Block, type ChunkSummary, Fn, Site } from "../../src/model/summary.js";
import { applied, type Edit, type Mutation, type Text, textFrom } from "./mutate.js";
import { type MemoryScan, scanBytes, summarise } from "./scan.js";

/** One symbol of the undamaged listing: bytes [start, end), header to last line. */
interface Span {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	readonly isText: boolean;
}

/** What is known of one function, in classes. */
export type FactClass = "function" | "place" | "calls" | "call places" | "flow" | "addresses";
type Facts = Readonly<Record<FactClass, string>> & { readonly name: string; readonly package: string };

export interface Base {
	readonly goarch: string;
	readonly text: Text;
	readonly spans: readonly Span[];
	/** Line starts of `# package` lines. */
	readonly packages: readonly number[];
	readonly scan: MemoryScan;
	readonly facts: readonly Facts[];
}

export interface Verdict {
	/** What must not be: empty when all is well. */
	readonly failures: readonly string[];
	/** Functions whose lines were touched. */
	readonly touched: number;
	/** Those that read differently now, or are gone. */
	readonly altered: number;
	/** Altered ones that no diagnostic in the damaged area tells of, by the class of what is wrong. */
	readonly silent: readonly { readonly name: string; readonly classes: readonly string[] }[];
}

const header = /^(.*?) (S[A-Z]{2,}[A-Z0-9]*) (?:[a-z]+ )*size=\d+(?: [a-z]+=\S+)*(?: leaf)?$/;

function spansOf(text: Text): { spans: Span[]; packages: number[] } {
	const decoder = new TextDecoder("latin1");
	const utf8 = new TextDecoder();
	const spans: Span[] = [];
	const packages: number[] = [];
	let open: { name: string; start: number; isText: boolean } | null = null;
	const close = (end: number): void => {
		if (open !== null) spans.push({ ...open, end });
		open = null;
	};
	for (let i = 0; i + 1 < text.starts.length; i++) {
		const from = text.starts[i]!;
		if (text.bytes[from] === 9) continue;
		const line = decoder.decode(text.bytes.subarray(from, text.starts[i + 1]! - 1));
		if (line.startsWith("# ")) {
			close(from);
			packages.push(from);
			continue;
		}
		const found = header.exec(line);
		if (found === null) continue;
		close(from);
		open = {
			name: utf8.decode(text.bytes.subarray(from, from + found[1]!.length)),
			start: from,
			isText: found[2]!.startsWith("STEXT"),
		};
	}
	close(text.bytes.length);
	return { spans, packages };
}

function factsOf(summary: ChunkSummary): Facts[] {
	const { strings, functions, sites, blocks, refs } = summary;
	const text = (id: number | undefined): string => (id === undefined || id < 0 ? "" : strings.text(id));
	const all: Facts[] = [];
	for (let at = 0; at < functions.length; at += Fn.stride) {
		const fn = (column: number): number => functions[at + column]!;
		const isLast = at + Fn.stride >= functions.length;
		const end = (column: number, last: number): number => (isLast ? last : functions[at + Fn.stride + column]!);
		const calls: string[] = [];
		const places: string[] = [];
		for (let s = fn(Fn.sites); s < end(Fn.sites, sites.length / Site.stride); s++) {
			const site = (column: number): number => sites[s * Site.stride + column]!;
			calls.push(`${text(site(Site.callee))} ${site(Site.kind)} ${site(Site.depth)}`);
			places.push(`${site(Site.pc)} ${text(site(Site.file))}:${site(Site.line)}`);
		}
		const flow: string[] = [];
		for (let b = fn(Fn.blocks); b < end(Fn.blocks, blocks.length / Block.stride); b++) {
			const block = (column: number): number => blocks[b * Block.stride + column]!;
			const own = (to: number): number => (to < 0 ? -1 : to - fn(Fn.blocks));
			const to = `${own(block(Block.next))} ${own(block(Block.branch))} ${text(block(Block.table))}`;
			flow.push(`${block(Block.pc)} ${block(Block.sites) - fn(Fn.sites)} ${block(Block.exit)} ${to}`);
		}
		const columns = [Fn.flags, Fn.frame, Fn.declaredFrame, Fn.maxFrame, Fn.check, Fn.size];
		all.push({
			name: text(fn(Fn.name)),
			package: text(fn(Fn.package)),
			function: `${columns.map((column) => fn(column)).join(" ")} ${text(fn(Fn.morestack))}`,
			place: `${text(fn(Fn.file))}:${fn(Fn.line)}`,
			calls: calls.join("\n"),
			"call places": places.join("\n"),
			flow: flow.join("\n"),
			addresses: [...refs.subarray(fn(Fn.refs), end(Fn.refs, refs.length))].map((id) => text(id)).join(" "),
		});
	}
	return all;
}

const classes: readonly FactClass[] = ["function", "place", "calls", "call places", "flow", "addresses"];

function keyOf(facts: Facts): string {
	return `${facts.name}\0${classes.map((c) => facts[c]).join("\0")}`;
}

export async function baseOf(bytes: Uint8Array, goarch: string): Promise<Base> {
	const text = textFrom(bytes);
	const { spans, packages } = spansOf(text);
	const scan = await scanBytes(bytes, { goarch });
	const facts = factsOf(scan.chunks[0]!.summary);
	const own = spans.filter((span) => span.isText).map((span) => span.name);
	if (own.join("\n") !== facts.map((f) => f.name).join("\n")) throw new Error("the undamaged listing is read wrongly");
	return { goarch, text, spans, packages, scan, facts };
}

/** Where an offset of the original is in the damaged listing; inside an edit, the edit's start or end. */
function moved(offset: number, edits: readonly Edit[], toEnd: boolean): number {
	let shift = 0;
	for (const edit of edits) {
		if (offset < edit.from || (offset === edit.from && !toEnd)) break;
		if (offset < edit.to || (offset === edit.to && toEnd))
			return toEnd ? edit.from + shift + edit.bytes.length : edit.from + shift;
		shift += edit.bytes.length - (edit.to - edit.from);
	}
	return offset + shift;
}

/** 1-based line of an offset. */
function lineAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const mid = (low + high + 1) >> 1;
		if (starts[mid]! <= offset) low = mid;
		else high = mid - 1;
	}
	return low + 1;
}

/** True when an edit changes a byte of [from, to), or puts bytes right into it. */
function touches(edit: Edit, from: number, to: number): boolean {
	if (edit.to > edit.from) return edit.from < to && edit.to > from;
	return edit.from > from && edit.from < to;
}

/** True when an edit puts further body lines behind the last one of `span`. */
function lengthens(edit: Edit, span: Span): boolean {
	return edit.from === span.end && edit.bytes[0] === 9;
}

/** Edits that put something at the very start of `span`: harmless only when it ends its line. */
function joinsHeader(edits: readonly Edit[], start: number): boolean {
	const behind = edits.filter((edit) => edit.to === start);
	if (behind.length === 0) return false;
	const last = behind[behind.length - 1]!;
	if (last.bytes.length > 0) return last.bytes[last.bytes.length - 1] !== 10;
	return last.from < last.to;
}

/** An edit whose bytes replace whole lines and end in a whole line leaves the next line as it was. */
function wholeLines(edit: Edit, text: Text): boolean {
	return edit.from === 0 || text.bytes[edit.from - 1] === 10;
}

export async function judge(base: Base, mutation: Mutation): Promise<Verdict> {
	const edits = mutation.edits.filter((edit) => edit.to > edit.from || edit.bytes.length > 0);
	const bytes = applied(base.text.bytes, edits);
	const failures: string[] = [];
	let scan: MemoryScan;
	try {
		scan = await scanBytes(bytes, { goarch: base.goarch });
		scan.analysis.report();
	} catch (error) {
		return { failures: [`exception: ${(error as Error).stack ?? String(error)}`], touched: 0, altered: 0, silent: [] };
	}
	const { summary } = scan.chunks[0]!;
	const { diagnostics } = scan.analysis.report();

	// Every line is counted, once.
	const starts = textFrom(bytes).starts;
	const { counts } = summary;
	const lines = bytes.length === 0 ? 0 : starts.length - 1;
	const sum =
		counts.instructions +
		counts.bytes +
		counts.relocations +
		counts.text +
		counts.data +
		counts.packages +
		counts.foreign;
	if (counts.lines !== lines) failures.push(`${counts.lines} lines counted of ${lines}`);
	if (sum + counts.bad !== lines) failures.push(`${lines} lines, ${sum} of known kinds and ${counts.bad} bad`);

	const crlfOnly = edits.every((edit) => edit.from === edit.to && edit.bytes.length === 1 && edit.bytes[0] === 13);
	const touched = (span: Span): boolean => {
		if (crlfOnly) return false;
		return (
			edits.some((edit) => touches(edit, span.start, span.end) || lengthens(edit, span)) ||
			damagesStart(edits, span, base.text)
		);
	};
	const touchedSpans = base.spans.filter(touched);
	const touchedText = touchedSpans.filter((span) => span.isText);
	const untouched = new Map<string, number>();

	// Functions outside the damage are as before.
	const now = factsOf(summary);
	const left = new Map<string, Facts[]>();
	for (const facts of now) left.set(keyOf(facts), [...(left.get(keyOf(facts)) ?? []), facts]);
	const packagesTouched =
		base.packages.some((at) => edits.some((edit) => edit.from <= at + 200 && edit.to >= at)) ||
		edits.some(
			(edit) =>
				/(?:^|\n)# |^ |#$|^#/.test(Buffer.from(edit.bytes).toString("latin1")) || edit.to === base.text.bytes.length,
		);
	let text = 0;
	for (const span of base.spans) {
		if (!span.isText) continue;
		const facts = base.facts[text++]!;
		if (touchedText.includes(span)) continue;
		// Of copies that damage has made of it, the one in its own package.
		const same = left.get(keyOf(facts)) ?? [];
		const own = same.findIndex((f) => f.package === facts.package);
		const [found] = same.splice(Math.max(own, 0), 1);
		if (found === undefined) {
			const other = now.find((f) => f.name === facts.name);
			const wrong = other === undefined ? ["lost"] : classes.filter((c) => other[c] !== facts[c]);
			failures.push(`untouched ${facts.name}: ${wrong.join(", ")}`);
		} else if (found.package !== facts.package && !packagesTouched) {
			failures.push(`untouched ${facts.name}: package ${found.package}, was ${facts.package}`);
		}
		untouched.set(facts.name, (untouched.get(facts.name) ?? 0) + 1);
	}

	// Touched ones may read differently, but then a diagnostic says so where it happened.
	const silent: { name: string; classes: readonly string[] }[] = [];
	let altered = 0;
	const rest = [...left.values()].flat();
	const told = (from: number, to: number): boolean =>
		diagnostics.some((d) => (d.line >= from && d.line <= to) || (d.more ?? 0) > 0);
	text = 0;
	const changedNames = new Set<string>(rest.map((facts) => facts.name));
	for (const span of base.spans) {
		const facts = span.isText ? base.facts[text++]! : null;
		if (!touchedSpans.includes(span)) continue;
		if (facts === null) {
			if (/\.jump\d+$/.test(span.name)) changedNames.add(span.name);
			continue;
		}
		const same = left.get(keyOf(facts));
		if (same?.pop() !== undefined) continue;
		altered++;
		changedNames.add(facts.name);
		const [first, last] = areaOf(span, touchedSpans);
		const from = lineAt(starts, moved(first.start, edits, false));
		const to = lineAt(starts, moved(last.end, edits, true));
		if (told(from - 1, to + 1)) continue;
		const other = rest.find((f) => f.name === facts.name);
		silent.push({
			name: facts.name,
			classes: other === undefined ? ["lost"] : classes.filter((c) => other[c] !== facts[c]),
		});
	}
	const damagesData = touchedSpans.some((span) => !span.isText);
	if (!crlfOnly) compareNeeds(base, scan, changedNames, untouched, damagesData, failures);
	else if (JSON.stringify(scan.analysis.report()) !== JSON.stringify(base.scan.analysis.report()))
		failures.push("line ends changed the report");
	return { failures, touched: touchedText.length, altered, silent };
}

/** First and last of the touched symbols around `span` that no untouched one stands between. */
function areaOf(span: Span, touched: readonly Span[]): [Span, Span] {
	let first = touched.indexOf(span);
	let last = first;
	while (first > 0 && touched[first - 1]!.end === touched[first]!.start) first--;
	while (last + 1 < touched.length && touched[last + 1]!.start === touched[last]!.end) last++;
	return [touched[first]!, touched[last]!];
}

/** An edit that ends where `span` starts and leaves something before its first byte on the same line. */
function damagesStart(edits: readonly Edit[], span: Span, text: Text): boolean {
	if (!joinsHeader(edits, span.start)) return false;
	const last = edits.filter((edit) => edit.to === span.start).pop()!;
	return last.bytes.length > 0 || !wholeLines(last, text);
}

/** Needs and verdicts of functions that reach nothing damaged are as before. */
function compareNeeds(
	base: Base,
	scan: MemoryScan,
	changed: ReadonlySet<string>,
	untouched: ReadonlyMap<string, number>,
	damagesData: boolean,
	failures: string[],
): void {
	const callers = new Map<string, Set<string>>();
	/** Hold calls of interface methods. */
	const ofInterfaces = new Set<string>();
	/** Of each run: by function that calls values, what those may be. */
	const values = [base.scan.analysis, scan.analysis].map((analysis) => {
		const found = new Map<string, Set<string>>();
		for (const edge of analysis.edges()) {
			if (edge.kind === "interface") ofInterfaces.add(edge.caller);
			if (edge.kind === "funcval") found.set(edge.caller, (found.get(edge.caller) ?? new Set()).add(edge.callee));
			const known = callers.get(edge.callee);
			if (known === undefined) callers.set(edge.callee, new Set([edge.caller]));
			else known.add(edge.caller);
		}
		return found;
	});
	const above = (names: Iterable<string>): Set<string> => {
		const found = new Set<string>();
		const queue = [...names];
		for (const name of queue) {
			// A jump table is part of the function it belongs to.
			const owner = name.replace(/\.jump\d+$/, "");
			for (const next of [owner === name ? "" : owner, ...(callers.get(name) ?? [])])
				if (next !== "" && !found.has(next)) {
					found.add(next);
					queue.push(next);
				}
		}
		return found;
	};
	const reaching = above(changed);
	// What such a call may reach is told by types everywhere, or by the code of whoever makes the value: what is known of it may be
	// less now. Bounds must not follow, and where as much is known nothing may change.
	const textOf = (run: number, name: string): string => [...(values[run]?.get(name) ?? [])].sort().join(" ");
	const otherValues = [...values.flatMap((found) => [...found.keys()])].filter((f) => textOf(0, f) !== textOf(1, f));
	const indirect = new Set([...otherValues, ...(damagesData ? ofInterfaces : [])]);
	const open = above(indirect);
	for (const name of indirect) open.add(name);
	const needs = (of: MemoryScan): Map<string, string[]> => {
		const all = new Map<string, string[]>();
		for (const { name, need } of of.analysis.report().functions) {
			if (changed.has(name) || reaching.has(name) || !untouched.has(name)) continue;
			const { must, may, complete } = need;
			const compared = open.has(name) ? { must, may, complete } : need;
			all.set(name, [...(all.get(name) ?? []), JSON.stringify(compared)]);
		}
		return all;
	};
	const now = needs(scan);
	for (const [name, want] of needs(base.scan)) {
		const got = now.get(name)?.sort().join(" ");
		if (got !== want.sort().join(" ")) failures.push(`untouched ${name}: need ${got ?? "gone"}, was ${want.join(" ")}`);
	}
}

/** The same bytes in pieces and ranges leave the same behind. */
export function judgeRanges(bytes: Uint8Array, goarch: string, cuts: readonly number[], piece: number): string[] {
	const whole = factsOf(summarise(bytes, goarch));
	const limits = [...cuts].sort((a, b) => a - b);
	const parts = [0, ...limits].map((start, i) =>
		summarise(bytes, goarch, { start, limit: limits[i] ?? Number.POSITIVE_INFINITY, piece }),
	);
	// A range that shows no bytes of code at all is taken for an excerpt: it cannot know of the others.
	if (parts.some((part) => part.functions.length > 0 && part.counts.bytes === 0)) return [];
	const failures: string[] = [];
	const all = parts.flatMap((part) => factsOf(part));
	if (all.map(keyOf).join("\n") !== whole.map(keyOf).join("\n"))
		failures.push(`functions differ when read in ranges ${limits.join(" ")}`);
	const lines = parts.reduce((n, part) => n + part.counts.lines, 0);
	const want = summarise(bytes, goarch).counts.lines;
	if (lines !== want) failures.push(`${lines} lines in ranges ${limits.join(" ")}, ${want} in one`);
	return failures;
}
