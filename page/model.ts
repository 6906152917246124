/** The page's data with the look-ups that its views need. */

import type { Verdict } from "../src/model/report.js";
import { edgeKinds, type PageData, type PageEntry, STEP, verdicts } from "../src/report/html/data.js";
import { depthScale, type Scale } from "../src/report/scale.js";
import { visible } from "../src/util/escape.js";
import { packageOfName, rawPackageOfName } from "../src/util/names.js";

export interface Step {
	readonly name: number;
	readonly frame: number;
	readonly depth: number;
	readonly file: number;
	readonly line: number;
	/** 0: the stack did not grow here. */
	readonly grownTo: number;
}

export interface Variable {
	/** Empty: a temporary. */
	readonly name: string;
	readonly size: number;
}

export interface Call {
	readonly name: number;
	readonly kind: string;
}

/** Top folders of the standard library: their packages are drawn paler, so that the user's own stand out. */
const standard = new Set(
	"archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak".split(
		" ",
	),
);

/** Largest stack on the axis of the list: longer chains run out of the picture. */
const listMost = 65_536;

export class Model {
	readonly scale: Scale;
	/** Key of each entry: its name, told apart where two have the same. */
	readonly entryKeys: readonly string[];
	private readonly byKey = new Map<string, number>();
	private readonly rowOfName = new Map<number, number>();
	private readonly idOfName = new Map<string, number>();
	private readonly hues = new Map<string, number>();
	private readonly shown: (string | undefined)[] = [];
	private readonly packagesOfNames: (string | undefined)[] = [];
	private callers: Map<number, Call[]> | null = null;
	private callees: Map<number, Call[]> | null = null;
	private through: Map<number, number[]> | null = null;
	private sources: Map<string, string> | null = null;
	private variables: Map<number, Variable[]> | null = null;

	constructor(readonly data: PageData) {
		const { entries, functions, names, target } = data;
		let deepest = target.startStack * 2;
		for (const entry of entries) deepest = Math.max(deepest, depthOf(entry.chain), entry.finalStack);
		this.scale = depthScale(
			target.startStack,
			target.guard,
			Math.min(deepest, Math.max(listMost, target.startStack * 2)),
		);
		this.entryKeys = entries.map((entry, i) => {
			const name = names[entry.name] ?? "";
			let key = name;
			for (let n = 2; this.byKey.has(key); n++) key = `${name}~${n}`;
			this.byKey.set(key, i);
			return key;
		});
		for (const [row, name] of functions.name.entries()) if (!this.rowOfName.has(name)) this.rowOfName.set(name, row);
	}

	verdict(entry: PageEntry): Verdict {
		return verdicts[entry.verdict] ?? "unknown";
	}

	entryOf(key: string): number {
		return this.byKey.get(key) ?? -1;
	}

	/** Row of the function of that name; -1 where the report has none. */
	rowOf(name: number): number {
		return this.rowOfName.get(name) ?? -1;
	}

	nameId(name: string): number {
		if (this.idOfName.size === 0) for (const [id, text] of this.data.names.entries()) this.idOfName.set(text, id);
		return this.idOfName.get(name) ?? -1;
	}

	name(id: number): string {
		return this.data.names[id] ?? "";
	}

	/** A name without the directories of its package and without type arguments: what a row has room for. */
	short(id: number): string {
		let text = this.shown[id];
		if (text === undefined) {
			const name = this.name(id);
			const path = rawPackageOfName(name);
			const own = path.slice(path.lastIndexOf("/") + 1) + name.slice(path.length);
			const open = own.indexOf("[");
			const close = own.lastIndexOf("]");
			text = visible(open > 0 && close - open > 12 ? `${own.slice(0, open)}[…]${own.slice(close + 1)}` : own);
			this.shown[id] = text;
		}
		return text;
	}

	package(id: number): string {
		const path = this.packagesOfNames[id] ?? packageOfName(this.name(id));
		this.packagesOfNames[id] = path;
		return path;
	}

	place(file: number, line: number): string {
		const path = this.data.files[file];
		return path === undefined ? "" : line > 0 ? `${path}:${line}` : path;
	}

	/** The line of source; empty where the report was made without it. */
	source(file: number, line: number): string {
		if (this.sources === null) {
			this.sources = new Map();
			const { lines, texts } = this.data;
			for (let i = 0; i < lines.length; i += 3)
				this.sources.set(`${lines[i]}:${lines[i + 1]}`, visible(texts[lines[i + 2] ?? -1] ?? ""));
		}
		return this.sources.get(`${file}:${line}`) ?? "";
	}

	/** Variables of the frame of the function in that row, the largest first. */
	localsOf(row: number): readonly Variable[] {
		if (this.variables === null) {
			this.variables = new Map();
			const { locals, texts } = this.data;
			for (let i = 0; i < locals.length; ) {
				const own: Variable[] = [];
				const owner = locals[i++] ?? -1;
				for (let n = locals[i++] ?? 0; n > 0; n--)
					own.push({ name: visible(texts[locals[i++] ?? -1] ?? ""), size: locals[i++] ?? 0 });
				this.variables.set(owner, own);
			}
		}
		return this.variables.get(row) ?? [];
	}

	steps(chain: readonly number[]): Step[] {
		return Array.from({ length: chain.length / STEP }, (_, i) => {
			const [name = 0, frame = 0, depth = 0, file = -1, line = 0, grownTo = 0] = chain.slice(i * STEP, (i + 1) * STEP);
			return { name, frame, depth, file, line, grownTo };
		});
	}

	isStandard(path: string): boolean {
		return standard.has(path.slice(0, path.indexOf("/") < 0 ? path.length : path.indexOf("/")));
	}

	/** The runtime's own code, of which every chain has some. */
	isRuntime(path: string): boolean {
		return path === "runtime" || path.startsWith("internal/runtime/") || path.startsWith("runtime/");
	}

	/** Hue of a package, 0 to 359: far from its neighbours' in order of appearance. */
	hue(path: string): number {
		let hue = this.hues.get(path);
		if (hue === undefined) {
			hue = Math.round(200 + this.hues.size * 137.5) % 360;
			this.hues.set(path, hue);
		}
		return hue;
	}

	callsOf(name: number): readonly Call[] {
		this.readCalls();
		return this.callees?.get(name) ?? [];
	}

	callersOf(name: number): readonly Call[] {
		this.readCalls();
		return this.callers?.get(name) ?? [];
	}

	private readCalls(): void {
		if (this.callers !== null) return;
		this.callers = new Map();
		this.callees = new Map();
		const { calls } = this.data;
		for (let at = 0; at < calls.length; ) {
			const caller = calls[at++] ?? 0;
			const end = at + 1 + (calls[at] ?? 0);
			const list: Call[] = [];
			for (at++; at < end; at++) {
				const code = calls[at] ?? 0;
				const name = Math.floor(code / 8);
				const kind = edgeKinds[code % 8] ?? "static";
				list.push({ name, kind });
				const others = this.callers.get(name);
				if (others === undefined) this.callers.set(name, [{ name: caller, kind }]);
				else others.push({ name: caller, kind });
			}
			this.callees.set(caller, list);
		}
	}

	/** Entries whose chain holds that function. */
	entriesThrough(name: number): readonly number[] {
		if (this.through === null) {
			this.through = new Map();
			for (const [i, entry] of this.data.entries.entries())
				for (let at = 0; at < entry.chain.length; at += STEP) {
					const step = entry.chain[at] ?? 0;
					const list = this.through.get(step);
					if (list === undefined) this.through.set(step, [i]);
					else if (list.at(-1) !== i) list.push(i);
				}
		}
		return this.through.get(name) ?? [];
	}
}

/** Bytes in use at the end of the chain. */
export function depthOf(chain: readonly number[]): number {
	const last = chain.length - STEP;
	return last < 0 ? 0 : (chain[last + 1] ?? 0) + (chain[last + 2] ?? 0);
}
