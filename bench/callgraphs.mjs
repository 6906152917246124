// Two graphs of one program, counted alike (callgraph.mjs).
// A pair is a caller and a callee. Its kind is that of its calls: through an interface, of a function value, or by name (`static`: also
// defers, go statements, tail calls); with several kinds the first of these.

const kinds = ["interface", "funcval", "static"];
const kindOf = (kind) => (kinds.includes(kind) ? kind : "static");
/** The kind that stands first in `kinds`. */
const stronger = (a, b) => (a === undefined || kinds.indexOf(b) < kinds.indexOf(a) ? b : a);

/** Lines of `graph --possible --format tsv`. */
export function ourEdges(text) {
	const edges = [];
	for (const line of text.split("\n")) {
		const [caller, callee, kind, place, mark] = line.split("\t");
		if (callee !== undefined) edges.push({ caller, callee, kind: kindOf(kind), place, isPossible: mark !== undefined });
	}
	return edges;
}

/** Functions that main and the initialisers reach. */
export function reached(edges, withPossible) {
	const callees = new Map();
	for (const { caller, callee, isPossible } of edges) {
		if (callee === "?" || (isPossible && !withPossible)) continue;
		if (!callees.has(caller)) callees.set(caller, new Set());
		callees.get(caller).add(callee);
	}
	const isRoot = (name) => name === "main.main" || /\.init(?:\.\d+)?$/.test(name);
	const seen = new Set([...callees.keys()].filter(isRoot));
	for (const caller of seen) for (const callee of callees.get(caller) ?? []) seen.add(callee);
	return seen;
}

const pairOf = (caller, callee) => `${caller}\t${callee}`;

/** Kinds by pair, of callers that are reached. */
export function ourPairs(edges, functions, withPossible) {
	const pairs = new Map();
	for (const { caller, callee, kind, isPossible } of edges) {
		if (callee === "?" || !functions.has(caller) || (isPossible && !withPossible)) continue;
		const pair = pairOf(caller, callee);
		pairs.set(pair, stronger(pairs.get(pair), kind));
	}
	return pairs;
}

/** VTA's edges: by pair, and the places of its calls. */
export function theirPairs(text) {
	const pairs = new Map();
	const edges = [];
	for (const line of text.split("\n")) {
		const [caller, callee, kind, place] = line.split("\t");
		if (callee === undefined) continue;
		const pair = pairOf(caller, callee);
		pairs.set(pair, stronger(pairs.get(pair), kind));
		edges.push({ callee, kind, place });
	}
	return { pairs, edges };
}

/** Without parentheses around receivers, as names begin in both. */
const isOfRuntime = (name) => /^\(?\*?(?:runtime|internal\/runtime\/\w+)\./.test(name);

/** Pairs by kind. What the compiler calls in the runtime stands in no source: VTA has no counterpart. */
export function byKind(ours, { pairs: theirs }) {
	const count = (pairs, wanted) => {
		let found = 0;
		for (const [pair, kind] of pairs) {
			const [caller, callee] = pair.split("\t");
			const intoRuntime = kind === "static" && isOfRuntime(callee) && !isOfRuntime(caller);
			if (wanted === (intoRuntime ? "runtime" : kind)) found++;
		}
		return found;
	};
	const rows = [
		["interface", "through interfaces"],
		["funcval", "of function values"],
		["static", "by name"],
		["runtime", "by name, from outside the runtime into it"],
	].map(([kind, what]) => [what, count(ours, kind), count(theirs, kind)]);
	return [["pairs", "stackscan", "VTA"], ...rows];
}

/** A name as both have it: without type arguments, `F$1` as `F.func1`, `(*p.T).M` as `p.(*T).M`, `main` for the module's path. */
function plainName(name) {
	const plain = name
		.replace(/\$bound$/, "-fm")
		.replace(/\$thunk$/, "")
		.replace(/^\((\*?)([^()]*?)([^./()[\]]+)((?:\[.*\])?)\)\./, (_, star, path, type) =>
			star === "" ? `${path}${type}.` : `${path}(*${type}).`,
		)
		.replace(/#(\d+)/, (_, n) => `.${Number(n) - 1}`)
		.replace(/\$(\d+)/g, (_, n, at, all) => (/\$\d/.test(all.slice(0, at)) ? `.${n}` : `.func${n}`));
	let depth = 0;
	let kept = "";
	for (const c of plain) {
		if (c === "[") depth++;
		if (depth === 0) kept += c;
		if (c === "]") depth--;
	}
	return kept;
}

const callerPlace = /^[^\t]*/;

/** Pairs of functions that both have reached, by name; what only one has is inlined away, a wrapper, or more or less candidates. */
export function inBoth(ours, { pairs: theirs }) {
	const named = (pairs, own) => {
		const found = new Map();
		const functions = new Set();
		for (const [pair, kind] of pairs) {
			const names = pair.split("\t").map((name) => plainName(own(name)));
			for (const name of names) functions.add(name);
			const key = names.join("\t");
			found.set(key, stronger(found.get(key), kind));
		}
		return { found, functions };
	};
	const path =
		[...theirs.keys()].map((pair) => callerPlace.exec(pair)[0]).find((name) => name.endsWith(".main")) ?? "main.main";
	const module = path.slice(0, -"main".length);
	const a = named(ours, (name) => name);
	const b = named(theirs, (name) => (name.startsWith(module) ? `main.${name.slice(module.length)}` : name));
	const known = (key) => key.split("\t").every((name) => a.functions.has(name) && b.functions.has(name));
	const rows = [...kinds].map((kind) => {
		const mine = [...a.found].filter(([key, own]) => own === kind && known(key)).map(([key]) => key);
		const other = [...b.found].filter(([key, own]) => own === kind && known(key)).map(([key]) => key);
		const shared = mine.filter((key) => b.found.has(key)).length;
		return [kind, mine.length, other.length, shared];
	});
	return [["pairs of functions that both have", "stackscan", "VTA", "stackscan's that VTA has"], ...rows];
}

/** Callees of calls of values, line by line of the source: inlined calls keep their line. */
export function sameLines(edges, functions, { edges: theirs }) {
	const rows = ["interface", "funcval"].map((kind) => {
		const mine = new Map();
		const other = new Map();
		const put = (to, place, callee) => {
			if (!to.has(place)) to.set(place, new Set());
			to.get(place).add(plainName(callee));
		};
		for (const e of edges)
			if (e.kind === kind && !e.isPossible && e.callee !== "?" && functions.has(e.caller)) put(mine, e.place, e.callee);
		for (const e of theirs) if (e.kind === kind && e.place !== "") put(other, e.place, e.callee);
		const both = [...mine.keys()].filter((place) => other.has(place));
		const sum = (of) => both.reduce((total, place) => total + of.get(place).size, 0);
		return [kind, both.length, sum(mine), sum(other), mine.size - both.length, other.size - both.length];
	});
	return [
		["lines with such calls in both", "lines", "stackscan's callees", "VTA's", "lines only stackscan's", "only VTA's"],
		...rows,
	];
}

/** Calls of values in functions that are reached, by caller, kind and line: what is known of their callees. */
export function resolved(edges, functions) {
	const rows = ["interface", "funcval"].map((kind) => {
		const sites = new Map();
		for (const { caller, callee, kind: own, place, isPossible } of edges) {
			if (own !== kind || !functions.has(caller)) continue;
			const key = pairOf(caller, place);
			const site = sites.get(key) ?? { isOpen: false, some: false, possible: false };
			if (callee === "?") site.isOpen = true;
			else if (isPossible) site.possible = true;
			else site.some = true;
			sites.set(key, site);
		}
		const all = [...sites.values()];
		const share = (test) => `${((100 * all.filter(test).length) / Math.max(1, all.length)).toFixed(1)} %`;
		return [
			kind,
			all.length,
			share((site) => !site.isOpen),
			share((site) => !site.isOpen || site.some),
			share((site) => !site.isOpen || site.some || site.possible),
		];
	});
	return [
		["calls by caller and line", "all", "all callees known", "some known", "known or possible: less than the fallback"],
		...rows,
	];
}
