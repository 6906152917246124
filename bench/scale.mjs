// Time and memory from 10 MB to 4 GB: the listing of std cut and repeated, each copy's packages under other names.
//   npm run bench:scale [-- --sizes 10,100,450,4000] [--listing FILE]   (sizes in MB; needs as much room in --directory)
import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	goEnvironment,
	LIST_ALL,
	list,
	main,
	run,
	stackscanCommand,
	table,
	withDirectory,
	writeModule,
} from "../scripts/lib/proof.mjs";
import { measure } from "./measure.mjs";

const TAB = 9;
const LF = 10;
const HASH = 35;
const SPACE = 32;
const OPEN = 40;
const CLOSE = 41;
const PART = 8 << 20;

/**
 * Where a copy's prefix goes: before the path of `# path`, the name of a header, the name in a TEXT line, and before
 * each symbol that is called or whose address is taken. Package runtime keeps its name: the tool knows it.
 */
class Copier {
	constructor(number) {
		this.prefix = Buffer.from(`copy${number}/`);
	}

	/** Whole lines in, whole lines out; `out` has room for twice the input. */
	rewrite(bytes, length, out) {
		let o = 0;
		let copied = 0;
		for (let at = 0; at < length; ) {
			let end = bytes.indexOf(LF, at);
			end = end < 0 || end >= length ? length : end + 1;
			const insert = place(bytes, at, end);
			if (insert >= 0) {
				o += bytes.copy(out, o, copied, insert);
				o += this.prefix.copy(out, o);
				copied = insert;
			}
			at = end;
		}
		return o + bytes.copy(out, o, copied, length);
	}
}

/** Where the prefix goes in the line [at, end), -1 for nowhere. Never looks beyond the line. */
function place(bytes, at, end) {
	if (bytes[at] === HASH) return at + 2;
	let from = at;
	if (bytes[at] === TAB) {
		// `\t0x0000 00000 (file:line)\tOP\tOPERANDS`, or a hex dump: two digits and a blank behind the first.
		if (bytes[at + 1] !== 48) return -1;
		let i = at + 7;
		while (bytes[i] !== SPACE && i < end) i++;
		if (bytes[i + 3] === SPACE) return -1;
		while (i < end && !(bytes[i] === CLOSE && bytes[i + 1] === TAB)) i++;
		const op = i + 2;
		// CALL, TEXT, JMP name a symbol at the start of their operands, LEAQ one whose address is taken.
		const c = bytes[op];
		if (c !== 67 && c !== 84 && c !== 74 && c !== 76) return -1;
		for (i = op; i < end && bytes[i] !== TAB; ) i++;
		from = i + 1;
		for (i = from; i < end && !(bytes[i] === OPEN && bytes[i + 1] === 83 && bytes[i + 2] === 66); ) i++;
		if (i >= end) return -1;
	}
	const c = bytes[from];
	if (c < 97 || c > 122 || from + RUNTIME.length > end) return -1;
	for (let k = 0; k < RUNTIME.length; k++) if (bytes[from + k] !== RUNTIME[k]) return from;
	return -1;
}
const RUNTIME = Buffer.from("runtime.");

/** Writes about `size` bytes: whole copies of the listing, the last one cut at a line. */
function write(listing, size, path) {
	const out = openSync(path, "w");
	const buffer = Buffer.allocUnsafe(PART);
	const rewritten = Buffer.allocUnsafe(2 * PART);
	let written = 0;
	for (let copy = 0; written < size; copy++) {
		const input = openSync(listing, "r");
		const copier = new Copier(copy);
		for (let at = 0; written < size; ) {
			const count = readSync(input, buffer, 0, PART, at);
			const whole = count < PART ? count : buffer.lastIndexOf(LF, count - 1) + 1;
			if (whole === 0) break;
			const length = copier.rewrite(buffer, whole, rewritten);
			const wanted = Math.min(length, size - written);
			const cut = wanted === length ? length : rewritten.indexOf("\n", wanted) + 1 || length;
			for (let done = 0; done < cut; ) done += writeSync(out, rewritten, done, cut - done);
			written += cut;
			at += whole;
		}
		closeSync(input);
	}
	closeSync(out);
}

await main(() => {
	const { values } = parseArgs({
		options: {
			sizes: { type: "string", default: "10,100,450,4000" },
			listing: { type: "string" },
			directory: { type: "string" },
			runs: { type: "string", default: "1" },
		},
	});
	return withDirectory(values.directory, (directory) => {
		const original = () =>
			list(writeModule(join(directory, "module")), goEnvironment().env, join(directory, "std.s"), [
				"build",
				...LIST_ALL,
				"std",
			]);
		const listing = values.listing ?? original();
		const [command, ...first] = stackscanCommand();
		const rows = [["MB", "functions", "wall s", "CPU s", "ms/MB", "peak MB", "KB/function"]];
		for (const size of values.sizes.split(",").map(Number)) {
			const path = join(directory, `scale-${size}.s`);
			const json = join(directory, `scale-${size}.json`);
			try {
				write(listing, size * 1e6, path);
				run("cat", [path], { stdout: "/dev/null" });
				const runs = Array.from({ length: Number(values.runs) }, () =>
					measure(command, [...first, "--format", "json", path], { stdout: json, allow: [0, 1] }),
				);
				const best = runs.reduce((a, b) => (a.wall < b.wall ? a : b));
				const megabytes = statSync(path).size / 1e6;
				const functions = functionsIn(json);
				rows.push([
					megabytes.toFixed(1),
					functions,
					best.wall.toFixed(2),
					best.cpu.toFixed(2),
					((best.wall * 1000) / megabytes).toFixed(2),
					best.memory.toFixed(0),
					((best.memory * 1000) / functions).toFixed(2),
				]);
			} finally {
				rmSync(path, { force: true });
				rmSync(json, { force: true });
			}
		}
		console.log(table(rows));
		return true;
	});
});

/** `summary.functions` of a report that may be larger than a string can be: it stands near the beginning. */
function functionsIn(path) {
	const fd = openSync(path, "r");
	try {
		const head = Buffer.alloc(1 << 16);
		const text = head.toString("latin1", 0, readSync(fd, head, 0, head.length, 0));
		return Number(/"functions": ?(\d+)/.exec(text)?.[1] ?? Number.NaN);
	} finally {
		closeSync(fd);
	}
}
