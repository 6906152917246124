/**
 * Which functions of a whole program can run at all, as the linker sees it (cmd/link/internal/ld/deadcode.go): what live code
 * calls, what it or live data holds the address of, and the methods that its calls through interfaces may reach.
 */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { Flag, Fn, Kind, Link, LinkKind, Site, Use, UseKind } from "../model/summary.js";
import { Method, type TypeTable } from "./typetable.js";

const FUNCVAL = "·f";
/** Called by the runtime itself, by C, or before main. */
const start =
	/^(?:main\.main$|runtime\.|internal\/runtime\/|runtime\/cgo\.|_cgoexp|_rt0|rt0_|crosscall2$|.*\.init(?:\.\d+)?$)/;
/** Data that the runtime, the linker and C look at. */
const startData = /^(?:runtime\.|internal\/runtime\/|go:|_cgo|x_cgo|.*\.\.inittask$)/;
/**
 * Methods by number or by name: who calls one of these may call any exported method, but for themselves (cmd/compile/internal/walk,
 * usemethod). What package reflect makes of them, such as the method value `reflect.Value.Method-fm`, is a caller like others.
 */
const reflecting = ["Value", "(*rtype)", "(*interfaceType)"].flatMap((type) => [
	`reflect.${type}.Method`,
	`reflect.${type}.MethodByName`,
]);
/** What assembly of package reflect calls, which a listing may lack (reflect/asm_*.s). */
const stubs = { "reflect.makeFuncStub": "reflect.callReflect", "reflect.methodValueCall": "reflect.callMethod" };
const reflectsByInterface = /^type[:.]\.namedata\.Method(?:ByName)?[.-]/;

/** Types that any code converts to an interface, those in data included; without what these lead to. */
export function convertedByAll(p: Program, types: TypeTable): Set<number> {
	const converted = new Set<number>(types.inData);
	for (let u = 0; u < p.uses.length; u += Use.stride)
		if (p.uses[u + Use.kind] === UseKind.converts) converted.add(p.uses[u + Use.type] as number);
	return converted;
}

export class LiveCode {
	private readonly live: Uint8Array;
	private readonly work: number[] = [];
	private readonly data = new Map<number, number[]>();
	private readonly liveData = new Set<number>();
	/** Types of values in interfaces that live data holds. */
	private readonly inData = new Set<number>();
	private readonly plainNames = new Map<number, number>();
	private readonly reflecting: ReadonlySet<number>;
	/** Methods are called by reflection. */
	reflects = false;

	/** Some call in live code may be of any interface's method. */
	callsAnyMethod = false;

	/**
	 * @param interfaces targets of interface calls by site
	 * @param methods calls of type parameters' methods: their dictionaries hold these, and count as data
	 */
	constructor(
		private readonly p: Program,
		private readonly types: TypeTable,
		private readonly interfaces: ReadonlyMap<number, number>,
		private readonly methods: ReadonlyMap<number, number>,
	) {
		this.live = new Uint8Array(p.count);
		this.reflecting = new Set(reflecting.flatMap((name) => p.named(name)));
		for (const id of p.strings.containing(FUNCVAL)) {
			const text = p.strings.text(id);
			if (text.endsWith(FUNCVAL)) this.plainNames.set(id, p.strings.find(text.slice(0, -FUNCVAL.length)));
		}
		for (let f = 0; f < p.count; f++) if (start.test(p.name(f))) this.mark(f);
		for (const [stub, called] of Object.entries(stubs))
			if (!p.named(stub).some((f) => p.has(f, Flag.asm))) for (const f of p.named(called)) this.mark(f);
		this.readData();
		this.spread();
		if (this.reflects) this.markMethods();
	}

	has(f: number): boolean {
		return this.live[f] !== 0;
	}

	/** Links of ordinary data by symbol; nothing refers to some of the runtime's and of initialisers' data. */
	private readData(): void {
		const { links, strings } = this.p;
		for (let l = 0; l < links.length; l += Link.stride) {
			const kind = links[l + Link.kind];
			if (kind !== LinkKind.code && kind !== LinkKind.address && kind !== LinkKind.converts) continue;
			const symbol = links[l + Link.symbol] as number;
			const list = this.data.get(symbol);
			if (list === undefined) this.data.set(symbol, [l]);
			else list.push(l);
		}
		for (const symbol of this.data.keys()) if (startData.test(strings.text(symbol))) this.named(symbol, 0);
	}

	/** Types that live code converts to an interface, those in live data included; without what these lead to. */
	converted(): Set<number> {
		const { p } = this;
		const converted = new Set<number>(this.inData);
		for (let f = 0; f < p.count; f++) {
			if (!this.has(f)) continue;
			const end = p.usesEnd(f) * Use.stride;
			for (let u = p.fn(f, Fn.uses) * Use.stride; u < end; u += Use.stride)
				if (p.uses[u + Use.kind] === UseKind.converts) converted.add(p.uses[u + Use.type] as number);
		}
		return converted;
	}

	private mark(f: number): void {
		if (this.live[f] !== 0) return;
		this.live[f] = 1;
		this.work.push(f);
	}

	/** What has that name, as function f sees it: a function, a funcval, data. */
	private named(name: number, f: number): void {
		const links = this.data.get(name);
		if (links !== undefined && !this.liveData.has(name)) {
			this.liveData.add(name);
			for (const l of links) this.follow(l);
		}
		const plain = this.plainNames.get(name) ?? name;
		if (plain < 0) return;
		for (const g of this.p.callees(this.p.lookup(plain, f))) this.mark(g);
	}

	private follow(l: number): void {
		const { links } = this.p;
		const target = links[l + Link.target] as number;
		if (links[l + Link.kind] === LinkKind.converts) this.inData.add(target);
		else this.named(target, Math.max(0, links[l + Link.after] as number));
	}

	private spread(): void {
		for (let f = this.work.pop(); f !== undefined; f = this.work.pop()) {
			this.calls(f);
			this.refers(f);
		}
	}

	private calls(f: number): void {
		const { p } = this;
		const asks = !this.reflecting.has(f);
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
			const own = p.targets[s] as number;
			const target = own === UNRESOLVED ? (this.interfaces.get(s) ?? own) : own;
			for (const g of p.callees(target)) {
				this.mark(g);
				if (asks && this.reflecting.has(g)) this.reflects = true;
			}
			if (target === UNRESOLVED && !this.methods.has(s) && this.mayCallInterface(f, s)) this.markAnyMethod();
		}
	}

	/** The call at site s of f may be one through an interface that is not known. Assembly makes none: what it loads is C's, or its own. */
	private mayCallInterface(f: number, s: number): boolean {
		const { p } = this;
		if (p.has(f, Flag.asm)) return false;
		const kind = p.site(s, Site.kind);
		if (kind === Kind.interface) return true;
		// Code that was put aside: of an interface that depends on type parameters no relocation tells.
		if (kind !== Kind.funcval || p.site(s, Site.slot) >= 0) return kind === Kind.tail;
		const end = p.usesEnd(f) * Use.stride;
		for (let u = p.fn(f, Fn.uses) * Use.stride; u < end; u += Use.stride)
			if (p.uses[u + Use.kind] === UseKind.named) return true;
		return false;
	}

	private refers(f: number): void {
		const { p, types } = this;
		const end = p.usesEnd(f) * Use.stride;
		for (let u = p.fn(f, Fn.uses) * Use.stride; u < end; u += Use.stride) {
			const kind = p.uses[u + Use.kind];
			const name = p.uses[u + Use.type] as number;
			if (kind === UseKind.address) this.named(name, f);
			else if (kind === UseKind.calls && !this.reflects) {
				const offset = p.uses[u + Use.offset];
				const method = types.interfaces.get(name)?.find((listed) => listed.offset === offset);
				if (method !== undefined && reflectsByInterface.test(p.text(method.name))) this.reflects = true;
			}
		}
	}

	private markAnyMethod(): void {
		if (this.callsAnyMethod) return;
		this.callsAnyMethod = true;
		for (const code of this.types.calledByInterfaces()) this.named(code, 0);
	}

	/** Methods of all types that may come to reflection. */
	private markMethods(): void {
		for (let before = -1, now = 0; now !== before; ) {
			before = now;
			for (const code of this.reflected()) this.named(code, 0);
			this.spread();
			now = this.live.reduce((sum, bit) => sum + bit, 0);
		}
	}

	/** Functions that reflection may call as methods. */
	reflectedMethods(): readonly number[] {
		if (!this.reflects) return [];
		return [...this.reflected()].flatMap((code) => this.p.callees(this.p.lookup(code, 0)));
	}

	/** Code of the methods that reflection may find. */
	private reflected(): Set<number> {
		const { types } = this;
		const found = new Set<number>();
		for (const type of types.reachable(this.converted(), true)) {
			const end = types.methodsEnd[type] as number;
			for (let m = types.methodsFrom[type] as number; m < end; m += Method.stride)
				found.add(types.methods.items[m + Method.code] as number);
		}
		return found;
	}
}
