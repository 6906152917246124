/**
 * The program's types as their descriptors tell them: methods, methods of interfaces, itabs, and which type leads to
 * which (internal/abi/type.go; cmd/compile/internal/reflectdata/reflect.go). All names are string ids of the program.
 */
import type { Program } from "../analysis/program.js";
import { Link, LinkKind } from "../model/summary.js";

export interface Method {
	/** Name, as its `type:.namedata.` symbol; UNEXPORTED for names that belong to a package. */
	readonly name: number;
	/** Type of the function without receiver. */
	readonly type: number;
	/** Code that an interface calls. */
	readonly code: number;
}

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
	readonly methods = new Map<number, readonly Method[]>();
	readonly interfaces = new Map<number, readonly InterfaceMethod[]>();
	/** By interface type. */
	readonly itabs = new Map<number, Itab[]>();
	/** Interfaces that code asserts to or converts to at run time. */
	readonly asserted = new Set<number>();
	/** Types of values in interfaces that data holds, and of dictionaries. */
	readonly inData = new Set<number>();
	/** Types that a type's descriptor points to. */
	private readonly next = new Map<number, readonly number[]>();

	/** Bytes of a descriptor's common head, which names the type itself (internal/abi, type Type). */
	private readonly head: number;

	constructor(
		private readonly program: Program,
		ptrSize: number,
	) {
		this.head = 4 * ptrSize + 16;
		const { links } = program;
		const seen = new Uint8Array(program.strings.length);
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
		const { links } = this.program;
		const methods: Method[] = [];
		const listed: InterfaceMethod[] = [];
		const next: number[] = [];
		for (let i = from; i < to; i += Link.stride) {
			const kind = links[i + Link.kind] as number;
			const target = links[i + Link.target] as number;
			if (kind === LinkKind.type) {
				next.push(target);
				continue;
			}
			// Name, type, code for interfaces, code for direct calls: four bytes each.
			if (kind !== LinkKind.name) continue;
			const second = i + Link.stride;
			const offset = links[i + Link.offset] as number;
			if (offset < this.head || second >= to || links[second + Link.offset] !== offset + 4) continue;
			const name = this.nameOf(target);
			const type = links[second + Link.target] as number;
			if (links[second + Link.kind] === LinkKind.type) listed.push({ offset, name, type });
			else if (links[second + Link.kind] === LinkKind.method && second + Link.stride < to)
				methods.push({ name, type, code: links[second + Link.stride + Link.target] as number });
		}
		if (methods.length > 0) this.methods.set(symbol, methods);
		else if (listed.length > 0) this.interfaces.set(symbol, listed);
		if (next.length > 0) this.next.set(symbol, next);
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
		for (const methods of this.methods.values())
			for (const { name, type, code } of methods) if (listed.get(name)?.has(type) === true) found.add(code);
		return found;
	}

	/** All types that reflection may reach from the given ones, themselves included. */
	reachable(from: Iterable<number>): Set<number> {
		const found = new Set(from);
		for (const type of found) for (const next of this.next.get(type) ?? []) found.add(next);
		return found;
	}

	/** Code of each method that `type` has for the interface, by the interface's order; null when one is missing. */
	implementation(type: number, face: readonly InterfaceMethod[]): (readonly number[])[] | null {
		const methods = this.methods.get(type);
		if (methods === undefined || methods.length < face.length) return null;
		const found: number[][] = [];
		for (const wanted of face) {
			const code: number[] = [];
			for (const m of methods) if (m.name === wanted.name && m.type === wanted.type) code.push(m.code);
			if (code.length === 0) return null;
			found.push(code);
		}
		return found;
	}
}
