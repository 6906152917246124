/** One relocation line, split by bytes: `OFF+SIZ t=TYPE SYM+ADD` (cmd/internal/obj/objfile.go, writeSymDebugNamed). */
import { type RelocationKind, relocationKind } from "./dialect.js";
import { Fragments } from "./fragments.js";
import { relocationName } from "./relocations.js";

const SPACE = 32;
const PLUS = 43;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Reused from line to line: copy what must stay. */
export class RelocationLine {
	kind: RelocationKind = "other";
	/** Bytes from the symbol's start. */
	offset = 0;
	/** The symbol is buf[symbolStart, symbolEnd); empty for a relocation without one. */
	symbolStart = 0;
	symbolEnd = 0;
	addend = 0;

	/** Kinds by what stands for a type; numbers mean something else in nearly every release. */
	private kinds = new Fragments<RelocationKind>((type) => relocationKind(relocationName(type, this.minor)));
	private minor = 0;

	/** Reads the lines of Go 1.N from here on. */
	version(minor: number): void {
		if (minor === this.minor) return;
		this.minor = minor;
		this.kinds = new Fragments<RelocationKind>((type) => relocationKind(relocationName(type, minor)));
	}

	/** @param base of the printed addends: 16 on architectures that print them so (cmd/internal/obj/objfile.go), else 10 */
	constructor(private readonly base: 10 | 16) {}

	/** Reads buf[at, end), which starts behind `rel `; false when it is no relocation. */
	read(buf: Uint8Array, at: number, end: number): boolean {
		let i = at;
		let offset = 0;
		for (; i < end; i++) {
			const c = buf[i] as number;
			if (c < ZERO || c > NINE) break;
			offset = offset * 10 + c - ZERO;
		}
		if (i === at || buf[i] !== PLUS) return false;
		while (i < end && buf[i] !== SPACE) i++;
		const type = i + 1;
		i = type;
		while (i < end && buf[i] !== SPACE) i++;
		if (i >= end || i - type < 3 || buf[type + 1] !== 61) return false;
		const kind = this.kinds.value(this.kinds.intern(buf, type + 2, i));
		// The addend is behind the last plus; names hold any other.
		let plus = end - 1;
		while (plus > i && buf[plus] !== PLUS) plus--;
		if (plus === i) return false;
		this.offset = offset;
		this.kind = kind ?? "other";
		this.symbolStart = i + 1;
		this.symbolEnd = plus;
		this.addend = this.number(buf, plus + 1, end);
		return true;
	}

	private number(buf: Uint8Array, from: number, end: number): number {
		const negative = buf[from] === MINUS;
		let value = 0;
		for (let i = negative ? from + 1 : from; i < end; i++) {
			const c = buf[i] as number;
			const digit = c >= 97 ? c - 87 : c - ZERO;
			if (digit < 0 || digit >= this.base) return value;
			value = value * this.base + digit;
		}
		return negative ? -value : value;
	}
}
