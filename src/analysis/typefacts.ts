/**
 * What a listing tells of types: method tables and itabs in data, conversions and calls of interface methods in the
 * relocations of code (cmd/compile/internal/reflectdata, cmd/link/internal/ld/deadcode.go).
 */
import { Link, LinkKind, Use, UseKind } from "../model/summary.js";
import { Fragments, type Header, RelocationLine } from "../parser/index.js";
import { hasAscii, IntList } from "../util/bytes.js";
import type { StringTable } from "../util/strings.js";

/** What a data symbol is to this tool. */
type DataKind = "jumps" | "type" | "itab" | "assertion" | "other" | null;

const DOT = 46;
const FUNCVAL_END = 102;

export class TypeFacts {
	/** Of the function being read, then of all. */
	readonly uses = new IntList(1024);
	readonly links = new IntList(4096);
	private readonly line: RelocationLine;
	/** Symbols of relocations: the same ones recur. */
	private readonly symbols = new Fragments<string>((text) => text);
	private readonly ids = new Map<number, number>();
	private kind: DataKind = null;
	/** Id of the data symbol being read. */
	symbol = -1;

	/** @param base of the addends that the architecture's listings print */
	constructor(
		private readonly strings: StringTable,
		base: 10 | 16,
	) {
		this.line = new RelocationLine(base);
	}

	/** Relocation types are those of Go 1.N from here on. */
	version(minor: number): void {
		this.line.version(minor);
	}

	clear(): void {
		this.uses.length = this.links.length = 0;
	}

	/** Looks at a data symbol's header: which relocations matter. */
	begin(header: Header, buf: Uint8Array): boolean {
		this.kind = kindOf(header, buf);
		if (this.kind === null) return false;
		// At once: the rest of the symbol may come in another buffer.
		this.symbol = this.idOf(buf, header.nameStart, header.nameEnd);
		return true;
	}

	get isJumpTable(): boolean {
		return this.kind === "jumps";
	}

	/** A relocation of the data symbol begun last. False when it is none. */
	link(buf: Uint8Array, start: number, end: number): boolean {
		// Of most data only the functions it points to matter: `main.f·f+0`.
		if (this.kind === "other" && !(buf[end - 3] === FUNCVAL_END && buf[end - 4] === 0xb7)) return true;
		const { line } = this;
		if (!line.read(buf, start, end)) return false;
		const kind = this.linkKind(buf);
		if (kind < 0) return true;
		const { links } = this;
		links.push(this.symbol);
		links.push(kind);
		links.push(line.offset);
		links.push(this.idOf(buf, line.symbolStart, line.symbolEnd));
		return true;
	}

	private linkKind(buf: Uint8Array): number {
		const { line } = this;
		if (this.kind === "other") return LinkKind.code;
		if (this.kind === "itab") return LinkKind.itab;
		const isType = isDescriptor(buf, line.symbolStart);
		if (this.kind === "assertion") return isType ? LinkKind.assertion : -1;
		if (line.kind === "method") return LinkKind.method;
		if (isType) return LinkKind.type;
		return line.kind === "offset" && buf[line.symbolStart + 5] === DOT ? LinkKind.name : -1;
	}

	/** A relocation of code that is no call. False when it is none. */
	use(buf: Uint8Array, start: number, end: number): boolean {
		const { line, uses } = this;
		if (!line.read(buf, start, end)) return false;
		const kind =
			line.kind === "converts"
				? UseKind.converts
				: line.kind === "interfaceMethod"
					? UseKind.calls
					: line.kind === "address" && isDescriptor(buf, line.symbolStart)
						? UseKind.describes
						: -1;
		if (kind < 0) return true;
		uses.reserve(uses.length + Use.stride);
		uses.push(kind);
		uses.push(this.idOf(buf, line.symbolStart, line.symbolEnd));
		uses.push(line.addend);
		return true;
	}

	private idOf(buf: Uint8Array, start: number, end: number): number {
		const fragment = this.symbols.intern(buf, start, end);
		let id = this.ids.get(fragment);
		if (id === undefined) {
			id = this.strings.id(this.symbols.text(fragment));
			this.ids.set(fragment, id);
		}
		return id;
	}
}

/** True at `type:T` (`type.T` up to Go 1.19), false at `type:.namedata.…` and the like. */
function isDescriptor(buf: Uint8Array, at: number): boolean {
	if (buf[at] !== 116 || !hasAscii(buf, at, "type")) return false;
	const colon = buf[at + 4];
	return (colon === 58 || colon === DOT) && buf[at + 5] !== DOT;
}

function kindOf(header: Header, buf: Uint8Array): DataKind {
	const { type, nameStart: start, nameEnd: end } = header;
	if (type === "SRODATA") {
		if (isDescriptor(buf, start)) return "type";
		if (hasAscii(buf, start, "go") && hasAscii(buf, start + 3, "itab.")) return "itab";
		// Names, GC masks, string constants, line tables: no address of code in them.
		if (hasAscii(buf, start, "type") || hasAscii(buf, start, "go:string") || hasAscii(buf, start, "gclocals")) return null;
		if (hasAscii(buf, start, "runtime.gcbits")) return null;
	} else if (type !== "SDATA" && type !== "SNOPTRDATA") return null;
	// A trailing number: `F.jumpN` (cmd/compile/internal/ssagen, genssa), `p..typeAssert.N` and `p..interfaceSwitch.N`.
	let i = end - 1;
	while (i > start && (buf[i] as number) >= 48 && (buf[i] as number) <= 57) i--;
	if (i < end - 1) {
		if (i - 4 > start && hasAscii(buf, i - 4, ".jump")) return "jumps";
		if (i - 11 > start && hasAscii(buf, i - 10, "typeAssert.")) return "assertion";
		if (i - 16 > start && hasAscii(buf, i - 15, "interfaceSwitch.")) return "assertion";
	}
	// Funcvals themselves, and what the runtime's tracebacks and the collector read of a function's frame.
	if (buf[end - 1] === FUNCVAL_END && buf[end - 2] === 0xb7) return null;
	if (header.isStatic && /* stkobj */ buf[end - 1] === 106 && hasAscii(buf, end - 6, "stkobj")) return null;
	return header.isStatic && (hasAscii(buf, end - 5, "info1") || hasAscii(buf, end - 8, "liveinfo")) ? null : "other";
}
