// Compares the oracles' tables with stackscan's JSON report, function by function.
//
//   node compare.mjs listing ORACLE.tsv STACKSCAN.json   frames, checks, morestack of a listing
//   node compare.mjs pcsp    PCSP.tsv   STACKSCAN.json   largest SP delta of a linked binary
//   node compare.mjs cross   PCSP.tsv   ORACLE.tsv       the two oracles against each other
//
// STACKSCAN.json: `stackscan --all --format json FILE`. Exit 0: no difference, or only explained ones;
// 1: differences; 2: usage or unreadable input. At most 50 differences are printed, `--max N` for more.
// `--counts FILE` writes how many of each kind there were, as JSON. `--packages a,b` looks only at functions of these
// packages in the binary: the listing holds no others.
import { readFileSync, writeFileSync } from "node:fs";

// ---- What may differ, and why. Keep this list short: each entry is a promise not kept by one side. ----

/** Differences between the listing oracle and stackscan; `hit` sees one differing field. */
const EXPLAINED_LISTING = [
	{
		id: "hand-lowered",
		why: "hand-written asm whose body starts by lowering SP: the oracle counts the made prologue only (D = F); a reader of the bytes alone cannot tell",
		hit: ({ field, row, is }) => {
			const n = /(?:noframe|asm)-body-lowers-SP:(\d+)/.exec(row.notes);
			return field === "frame" && n !== null && is === row.frame + Number(n[1]);
		},
	},
];

/** Differences between the binary's pcsp and stackscan's maxFrame. */
const EXPLAINED_PCSP = [
	{
		id: "SPWRITE",
		why: "asm that writes SP with an instruction the assembler does not track (MOVQ, SUBQ, ANDQ, LEAQ; func flag 2): pcsp is only a lower bound",
		hit: ({ bin, values }) => (bin.flag & 2) !== 0 && values.some((v) => v === null || v >= bin.delta),
	},
];

/**
 * cmd/cgo's names: a listing prints what the user wrote (net.C.getaddrinfo), the binary has the mangled
 * name (net._Cfunc_getaddrinfo, net._C2func_getaddrinfo, net._Ctype_struct_addrinfo).
 */
const cgoName = (name) => name.replace(/\._C(?:2?func|type|macro|var)_/g, ".C.");

/** How the linker of Go 1.18 to 1.20 writes the name of an instance of a generic function. */
const shortName = (name) => name.replace(/\[.*\]/, "[...]");

/** Functions of a binary that no listing holds: [class, test]. First match counts. */
const NOT_IN_LISTING = [
	["linker-made", (b) => /^(go:|runtime\.e?text$)|\+[0-9a-f]+-tramp\d+$/.test(b.name)],
	["C code and start-up files (no pcsp table)", (b) => b.delta === null],
];

// --------------------------------------------------------------------------------------------------------

function readTable(path) {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((l) => l !== "");
}

function readListing(path) {
	const rows = [];
	const noText = new Map();
	for (const line of readTable(path)) {
		const c = line.split("\t");
		if (c[0] === "# notext") {
			noText.set(c[1], (noText.get(c[1]) ?? 0) + 1);
			continue;
		}
		const flags = c[11].split(" ");
		const words = c[10].split("|");
		const at = /^(.*?)(?::(\d+))?(?:\[(.*?)(?::(\d+))?\])?$/.exec(c[9]);
		rows.push({
			name: c[1],
			declaredFrame: Number(c[2]),
			frame: Number(c[3]),
			check: c[4],
			morestack: c[6] === "-" ? null : c[6],
			headerLine: Number(c[7]),
			notes: c[8],
			nosplit: flags.includes("nosplit"),
			dupok: flags.includes("dupok"),
			abi: words.includes("ABIInternal") || flags.includes("abi=1") ? "ABIInternal" : "ABI0",
			places: [
				[at[1], at[2]],
				[at[3], at[4]],
			],
		});
	}
	return { rows, noText };
}

function readPcsp(path) {
	const table = readTable(path).map((line) => {
		const c = line.split("\t");
		return { name: c[0], delta: c[2] === "-" ? null : Number(c[2]), id: Number(c[3]), flag: Number(c[4]) };
	});
	return packages === undefined ? table : table.filter((b) => packages.some((p) => b.name.startsWith(`${p}.`)));
}

function readReport(path) {
	const report = JSON.parse(readFileSync(path, "utf8"));
	if (!Array.isArray(report.functions)) throw new Error(`${path}: no functions[]`);
	return report.functions;
}

function groupBy(list, key) {
	const m = new Map();
	for (const x of list) {
		const k = key(x);
		const l = m.get(k);
		if (l === undefined) m.set(k, [x]);
		else l.push(x);
	}
	return m;
}

/** For `--counts`. */
const counts = { compared: 0, kinds: {}, explained: {} };

class Tally {
	constructor(max) {
		this.max = max;
		this.count = 0;
		this.explained = new Map();
		this.kinds = new Map();
	}

	difference(kind, text) {
		this.count++;
		this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
		if (this.count <= this.max) console.log(`DIFF ${kind}: ${text}`);
	}

	explain(id, text) {
		const l = this.explained.get(id) ?? [];
		l.push(text);
		this.explained.set(id, l);
	}

	end(table) {
		if (this.count > this.max) console.log(`… and ${this.count - this.max} more`);
		for (const [id, l] of this.explained) {
			const why = table.find((e) => e.id === id)?.why ?? "";
			console.log(`explained ${id}: ${l.length}${why === "" ? "" : ` (${why})`}`);
			console.log(`  ${l.slice(0, 20).join("\n  ")}${l.length > 20 ? "\n  …" : ""}`);
		}
		counts.kinds = Object.fromEntries(this.kinds);
		counts.explained = Object.fromEntries([...this.explained].map(([id, l]) => [id, l.length]));
		for (const [k, n] of this.kinds) console.log(`differences in ${k}: ${n}`);
		console.log(`differences: ${this.count}`);
		return this.count === 0 ? 0 : 1;
	}
}

const FIELDS = ["declaredFrame", "frame", "check", "morestack", "nosplit", "abi", "dupok"];
const MUST_EXIST = new Set(["declaredFrame", "frame", "check", "morestack", "nosplit"]);

const base = (p) => p.replace(/^.*[/\\]/, "");

/** The fields in which a row and a function differ: [field, expected, is]. */
function fieldDiffs(row, fn) {
	const out = [];
	for (const f of FIELDS) {
		if (fn[f] === undefined && !MUST_EXIST.has(f)) continue;
		if (fn[f] !== row[f]) out.push([f, row[f], fn[f]]);
	}
	const generated = row.places[0][0].startsWith("<");
	const placed = row.places.some(
		([file, line]) => file !== undefined && base(file) === base(fn.file ?? "") && Number(line ?? 0) === (fn.line ?? 0),
	);
	if (!placed && !(generated && (fn.file === null || fn.file === "" || fn.file?.startsWith("<")))) {
		out.push(["place", row.places[0].join(":"), `${fn.file}:${fn.line}`]);
	}
	return out;
}

/**
 * Pairs rows and functions of one name: most alike first, so that ABI wrappers and DUPOK copies with
 * different bodies meet their own kind, in whatever order they are listed.
 */
function pair(rows, fns) {
	if (rows.length === 1 && fns.length === 1) return { pairs: [[rows[0], fns[0]]], rows: [], fns: [] };
	const pairs = [];
	const restFns = [...fns];
	const unequal = [];
	for (const row of rows) {
		const i = restFns.findIndex((fn) => fieldDiffs(row, fn).length === 0);
		if (i < 0) unequal.push(row);
		else pairs.push([row, restFns.splice(i, 1)[0]]);
	}
	const restRows = [];
	for (const row of unequal) {
		if (restFns.length === 0) {
			restRows.push(row);
			continue;
		}
		const distance = restFns.map((fn) => fieldDiffs(row, fn).length);
		pairs.push([row, restFns.splice(distance.indexOf(Math.min(...distance)), 1)[0]]);
	}
	return { pairs, rows: restRows, fns: restFns };
}

/**
 * Up to Go 1.21 the assembler prints its own package as `"".`; the report names the package. Which one is told by the
 * place of the TEXT line: same file, same line.
 */
function qualified(row, fns) {
	if (!row.name.startsWith('"".')) return row.name;
	const base = (path) => path.slice(path.lastIndexOf("/") + 1);
	const [file, line] = row.places[0];
	const own = `.${row.name.slice(3)}`;
	const fn = fns.find((f) => f.name.endsWith(own) && base(f.file) === base(file) && f.line === Number(line));
	return fn === undefined ? row.name : fn.name;
}

function compareListing(tablePath, jsonPath, max) {
	const { rows, noText } = readListing(tablePath);
	const fns = readReport(jsonPath);
	const byName = groupBy(fns, (f) => f.name);
	const tally = new Tally(max);
	let compared = 0;
	let withoutText = 0;
	for (const [name, group] of groupBy(rows, (r) => qualified(r, fns))) {
		const found = pair(group, byName.get(name) ?? []);
		byName.set(name, found.fns);
		for (const [row, fn] of found.pairs) {
			compared++;
			for (const [field, want, is] of fieldDiffs(row, fn)) {
				const text = `${name} (listing line ${row.headerLine}): ${field} ${want}, stackscan says ${is}`;
				const e = EXPLAINED_LISTING.find((x) => x.hit({ field, row, fn, want, is }));
				if (e === undefined) tally.difference(field, text);
				else tally.explain(e.id, text);
			}
		}
		for (const row of found.rows)
			tally.difference("missing", `${name} (listing line ${row.headerLine}) is not in stackscan's report`);
	}
	for (const [name, rest] of byName) {
		for (const fn of rest) {
			const n = noText.get(name) ?? 0;
			if (n > 0 && fn.check === "none" && (fn.frame ?? 0) === 0) {
				noText.set(name, n - 1);
				withoutText++;
			} else {
				tally.difference("extra", `${name} (${fn.file}:${fn.line}) is in stackscan's report but not in the listing`);
			}
		}
	}
	counts.compared = compared;
	console.log(`oracle functions: ${rows.length}; stackscan functions: ${fns.length}; compared: ${compared}`);
	console.log(`size=0 symbols without TEXT line: ${withoutText} in stackscan's report`);
	return tally.end(EXPLAINED_LISTING);
}

/**
 * Each function of the binary against the candidates of that name. The linker keeps one copy of a DUPOK
 * symbol and may keep or drop ABI wrappers, so the binary's values must be a sub-multiset of the candidates'.
 */
function comparePcspWith(bins, candidates, deltaOf, tally, accept, table) {
	const count = { equal: 0, several: 0, copies: 0 };
	const missing = new Map();
	const shortened = groupBy(
		[...candidates].flatMap(([name, list]) =>
			name.includes("[") ? list.map((c) => ({ name: shortName(name), c })) : [],
		),
		(x) => x.name,
	);
	for (const [name, group] of groupBy(bins, (b) => cgoName(b.name))) {
		const cands = candidates.get(name) ?? shortened.get(name)?.map((x) => x.c) ?? [];
		const rest = cands.map(deltaOf);
		for (const bin of group) {
			if (cands.length === 0 || bin.delta === null) {
				const cls = NOT_IN_LISTING.find(([, test]) => test(bin))?.[0];
				if (cls === undefined) tally.difference("not in the listing", name);
				else missing.set(cls, [...(missing.get(cls) ?? []), name]);
				continue;
			}
			const i = rest.indexOf(bin.delta);
			if (i >= 0) {
				rest.splice(i, 1);
				const same = cands.filter((c) => deltaOf(c) === bin.delta);
				if (same.length < cands.length) count.several++;
				if (cands.some((c) => same.some((s) => s.abi === c.abi) && deltaOf(c) !== bin.delta)) count.copies++;
				count.equal++;
				continue;
			}
			const values = cands.map(deltaOf);
			const text = `${name}: binary ${bin.delta}, listing ${[...new Set(values)].map(String).join(" or ")}${bin.flag & 2 ? " SPWRITE" : ""}`;
			const e = accept.find((x) => x.hit({ bin, values, cands }));
			if (e === undefined) tally.difference("largest SP delta", text);
			else tally.explain(e.id, text);
		}
	}
	counts.compared = bins.length;
	counts.equal = count.equal;
	console.log(`functions in the binary: ${bins.length}; equal: ${count.equal}`);
	console.log(
		`  matched one of several values: ${count.several} (ABI wrappers and their bodies), DUPOK copies of one ABI that differ: ${count.copies}`,
	);
	for (const [cls, names] of missing)
		console.log(`not in the listing, ${cls}: ${names.length} (${names.slice(0, 5).join(", ")}…)`);
	return tally.end(table);
}

function comparePcsp(tablePath, jsonPath, max) {
	const fns = readReport(jsonPath);
	const without = fns.filter((f) => f.maxFrame === undefined).length;
	if (without > 0) console.log(`${without} functions have no maxFrame; frame is taken`);
	const value = (f) => (f.maxFrame === undefined ? f.frame : f.maxFrame);
	return comparePcspWith(
		readPcsp(tablePath),
		groupBy(fns, (f) => cgoName(f.name)),
		value,
		new Tally(max),
		EXPLAINED_PCSP,
		EXPLAINED_PCSP,
	);
}

/** D of the prologue bytes against pcsp: the body can only lower SP further. */
const EXPLAINED_CROSS = [
	{
		id: "body",
		why: "the body lowers SP further than the prologue (PUSH, ADJSP, SUB: only asm); the assembler tracked it",
		hit: ({ bin, cands }) => cands.some((c) => c.asm && c.frame < bin.delta),
	},
];

function compareCross(pcspPath, listingPath, max) {
	const { rows } = readListing(listingPath);
	for (const r of rows) r.asm = r.places[0][0].endsWith(".s");
	return comparePcspWith(
		readPcsp(pcspPath),
		groupBy(rows, (r) => cgoName(r.name)),
		(r) => r.frame,
		new Tally(max),
		EXPLAINED_CROSS,
		EXPLAINED_CROSS,
	);
}

const args = process.argv.slice(2);
let max = 50;
const maxAt = args.indexOf("--max");
if (maxAt >= 0) max = Number(args.splice(maxAt, 2)[1]);
const countsAt = args.indexOf("--counts");
const countsPath = countsAt >= 0 ? args.splice(countsAt, 2)[1] : undefined;
const packagesAt = args.indexOf("--packages");
const packages = packagesAt >= 0 ? args.splice(packagesAt, 2)[1].split(",") : undefined;
const modes = { listing: compareListing, pcsp: comparePcsp, cross: compareCross };
const mode = Object.hasOwn(modes, args[0]) ? modes[args[0]] : undefined;
if (mode === undefined || args.length !== 3 || !(max >= 0)) {
	console.error("usage: node compare.mjs listing|pcsp|cross ORACLE.tsv STACKSCAN.json|ORACLE.tsv [--max N]");
	process.exit(2);
}
try {
	process.exitCode = mode(args[1], args[2], max);
	if (countsPath !== undefined) writeFileSync(countsPath, JSON.stringify(counts));
} catch (e) {
	console.error(`compare: ${e.message}`);
	process.exitCode = 2;
}
