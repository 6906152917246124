/**
 * The program's types as their descriptors tell them: methods, methods of interfaces, itabs, and which type leads to
 * which (internal/abi/type.go; cmd/compile/internal/reflectdata/reflect.go). All names are string ids of the program.
 */
import type { Program } from "../analysis/program.js";
import { Link, LinkKind } from "../model/summary.js";
import { IntList } from "../util/bytes.js";

/** Columns of a type's methods. */
export const Method = {
	/** Name, as its `type:.namedata.` symbol; UNEXPORTED for names that belong to a package. */
	name: 0,
	/** Type of the function without receiver. */
	type: 1,
	/** Code that an interface calls. */
	code: 2,
	stride: 3,
} as const;

export interface InterfaceMethod {
	/** Where the interface's descriptor lists it, bytes. */
	readonly offset: number;
	readonly name: number;
	readonly type: number;
}

export interface Itab {
	readonly type: number;
	/** Code of each method, in the order of the interface; empty where the listing does not say (up to Go 1.9). */
	readonly methods: readonly number[];
}

/** Names of unexported methods are numbered (`type:.namedata.p.3`): one stands for any. */
export const UNEXPORTED = -1;
const exported = /^type[:.]\.namedata\.[^.]+[.-]$/;

/** Links of data that belongs to no type. */
const otherData: ReadonlySet<number> = new Set([LinkKind.code, LinkKind.address, LinkKind.converts, LinkKind.alias]);

export class TypeTable {
	/** Method.stride integers a method. Those of a type: from methodsFrom[type] up to methodsEnd[type]. */
	readonly methods = new IntList(1 << 16);
	readonly methodsFrom: Int32Array;
	readonly methodsEnd: Int32Array;
	readonly interfaces = new Map<number, readonly InterfaceMethod[]>();
	/** By interface type. */
	readonly itabs = new Map<number, Itab[]>();
	/** Interfaces that code asserts to or converts to at run time. */
	readonly asserted = new Set<number>();
	/** Types of values in interfaces that data holds, and of dictionaries. */
	readonly inData = new Set<number>();
	/** A descriptor's own links, by type. */
	private readonly linksFrom: Int32Array;
	private readonly linksEnd: Int32Array;

	/** Bytes of a descriptor's common head, which names the type itself (internal/abi, type Type). */
	private readonly head: number;

	constructor(
		private readonly program: Program,
		ptrSize: number,
	) {
		this.head = 4 * ptrSize + 16;
		const { links } = program;
		const count = program.strings.length;
		this.methodsFrom = new Int32Array(count);
		this.methodsEnd = new Int32Array(count);
		this.linksFrom = new Int32Array(count);
		this.linksEnd = new Int32Array(count);
		const seen = new Uint8Array(count);
		for (let from = 0; from < links.length; ) {
			const symbol = links[from] as number;
			let to = from;
			let offset = -1;
			// One symbol's links ascend; a copy of it may follow.
			while (to < links.length && links[to] === symbol && (links[to + Link.offset] as number) > offset) {
				offset = links[to + Link.offset] as number;
				to += Link.stride;
			}
			const kind = links[from + Link.kind] as number;
			if (otherData.has(kind)) this.addConverted(from, to);
			else if (seen[symbol] === 0) {
				seen[symbol] = 1;
				this.add(symbol, from, to);
			}
			from = Math.max(to, from + Link.stride);
		}
	}

	private add(symbol: number, from: number, to: number): void {
		const { links } = this.program;
		const kind = links[from + Link.kind] as number;
		if (kind === LinkKind.itab) this.addItab(from, to);
		else if (kind === LinkKind.assertion)
			for (let i = from; i < to; i += Link.stride) this.asserted.add(links[i + Link.target] as number);
		else this.addType(symbol, from, to);
	}

	private addConverted(from: number, to: number): void {
		const { links } = this.program;
		for (let i = from; i < to; i += Link.stride)
			if (links[i + Link.kind] === LinkKind.converts) this.inData.add(links[i + Link.target] as number);
	}

	private addItab(from: number, to: number): void {
		const { links } = this.program;
		const words: number[] = [];
		for (let i = from; i < to; i += Link.stride) words.push(links[i + Link.target] as number);
		const [face, type, ...methods] = words;
		if (face === undefined || type === undefined) return;
		const known = this.itabs.get(face);
		if (known === undefined) this.itabs.set(face, [{ type, methods }]);
		else known.push({ type, methods });
	}

	private addType(symbol: number, from: number, to: number): void {
		const { methods } = this;
		const { links } = this.program;
		const first = methods.length;
		let listed: InterfaceMethod[] | null = null;
		for (let i = from; i < to; i += Link.stride) {
			// Name, type, code for interfaces, code for direct calls: four bytes each.
			if (links[i + Link.kind] !== LinkKind.name) continue;
			const second = i + Link.stride;
			const offset = links[i + Link.offset] as number;
			if (offset < this.head || second >= to || links[second + Link.offset] !== offset + 4) continue;
			const name = this.nameOf(links[i + Link.target] as number);
			const type = links[second + Link.target] as number;
			if (links[second + Link.kind] === LinkKind.type) {
				if (listed === null) listed = [{ offset, name, type }];
				else listed.push({ offset, name, type });
			} else if (links[second + Link.kind] === LinkKind.method && second + Link.stride < to) {
				methods.push(name);
				methods.push(type);
				methods.push(links[second + Link.stride + Link.target] as number);
			}
		}
		this.linksFrom[symbol] = from;
		this.linksEnd[symbol] = to;
		this.methodsFrom[symbol] = first;
		this.methodsEnd[symbol] = methods.length;
		if (methods.length === first && listed !== null) this.interfaces.set(symbol, listed);
	}

	private readonly names = new Map<number, number>();
	private nameOf(symbol: number): number {
		let name = this.names.get(symbol);
		if (name === undefined) {
			name = exported.test(this.program.text(symbol)) ? symbol : UNEXPORTED;
			this.names.set(symbol, name);
		}
		return name;
	}

	/** Code of methods that some interface of the program has, by name and type. */
	calledByInterfaces(): Set<number> {
		const found = new Set<number>();
		for (const itabs of this.itabs.values()) for (const itab of itabs) for (const code of itab.methods) found.add(code);
		const listed = new Map<number, Set<number>>();
		for (const methods of this.interfaces.values())
			for (const { name, type } of methods) {
				const types = listed.get(name);
				if (types === undefined) listed.set(name, new Set([type]));
				else types.add(type);
			}
		const { items, length } = this.methods;
		for (let m = 0; m < length; m += Method.stride) {
			const types = listed.get(items[m + Method.name] as number);
			if (types?.has(items[m + Method.type] as number) === true) found.add(items[m + Method.code] as number);
		}
		return found;
	}

	/**
	 * All types that reflection may reach from the given ones, themselves included.
	 * @param byMethods the program asks for methods by number or name: their types lead on (`t.Method(i).Type.In(j)`; cmd/link/internal/ld/deadcode.go, R_METHODOFF)
	 */
	reachable(from: Iterable<number>, byMethods: boolean): Set<number> {
		const { links } = this.program;
		const found = new Set(from);
		for (const type of found) {
			const end = this.linksEnd[type] as number;
			for (let i = this.linksFrom[type] as number; i < end; i += Link.stride)
				if (links[i + Link.kind] === LinkKind.type) found.add(links[i + Link.target] as number);
			if (!byMethods) continue;
			const last = this.methodsEnd[type] as number;
			for (let m = this.methodsFrom[type] as number; m < last; m += Method.stride)
				found.add(this.methods.items[m + Method.type] as number);
		}
		return found;
	}

	/** Code of each method that `type` has for the interface, by the interface's order; null when one is missing. */
	implementation(type: number, face: readonly InterfaceMethod[]): (readonly number[])[] | null {
		const { items } = this.methods;
		const from = this.methodsFrom[type] as number;
		const end = this.methodsEnd[type] as number;
		if (end - from < face.length * Method.stride || end === from) return null;
		const found: number[][] = [];
		for (const wanted of face) {
			const code: number[] = [];
			for (let m = from; m < end; m += Method.stride)
				if (items[m + Method.name] === wanted.name && items[m + Method.type] === wanted.type)
					code.push(items[m + Method.code] as number);
			if (code.length === 0) return null;
			found.push(code);
		}
		return found;
	}
}
