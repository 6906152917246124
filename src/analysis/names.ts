/** The names of a program, those of all its chunks: each distinct one has an id. Texts are made when asked for: most never are. */
import { charactersOf, textOf } from "../util/bytes.js";
import type { Strings } from "../util/strings.js";
import type { Solver } from "./solver.js";

/** Bytes that are handed over at a time, and those that reading a name's hash may pass its end by. */
const PIECE = 1 << 20;
const BEHIND = 8;

const encoder = new TextEncoder();
const beyondAscii = /[^\0-\x7f]/;

export class Names {
	/** Made for all at once: an array that grows at random places is slow. */
	private texts: (string | undefined)[] | null = null;
	/** Bytes of the names that there were then, a character each: a name is a part of it, and copies nothing. */
	private whole = "";
	/** Where names are handed over, and how many bytes fit there. */
	private scratch = 0;
	private room = 0;

	/** @param all strings of the chunks, each once: so many at most are expected */
	constructor(
		private readonly solver: Solver,
		all: Iterable<Strings>,
	) {
		let count = 0;
		let bytes = 0;
		for (const strings of all) {
			count += strings.length;
			bytes += strings.packed().bytes.length;
		}
		solver.run.reserveNames(count, bytes);
	}

	get length(): number {
		return this.solver.run.nameCount();
	}

	text(id: number): string {
		this.texts ??= this.cutUp();
		const known = this.texts[id];
		if (known !== undefined) return known;
		const { run } = this.solver;
		const at = run.nameAt(id) >>> 0;
		const from = at - (run.nameAt(0) >>> 0);
		const end = from + run.nameLength(id);
		let text = this.whole.slice(from, end);
		if (end > this.whole.length || beyondAscii.test(text)) text = textOf(this.solver.memory, at, at + end - from);
		this.texts[id] = text;
		return text;
	}

	private cutUp(): (string | undefined)[] {
		const count = this.length;
		if (count === 0) return [];
		const from = this.solver.run.nameAt(0) >>> 0;
		this.whole = charactersOf(this.solver.memory, from, from + this.end(count - 1));
		return new Array<string | undefined>(count).fill(undefined);
	}

	/** Puts bytes where the solver can read them, and `more` bytes behind. Gives their address. */
	private hand(bytes: Uint8Array, more = 0): number {
		const size = bytes.length + BEHIND + more;
		if (size > this.room) {
			this.room = Math.max(size, this.room * 2);
			this.scratch = this.solver.run.allocate(this.room) >>> 0;
		}
		this.solver.memory.set(bytes, this.scratch);
		return this.scratch;
	}

	/** Id of a text that is in the table, else -1. */
	find(text: string): number {
		const bytes = encoder.encode(text);
		return this.solver.run.findName(this.hand(bytes), bytes.length);
	}

	id(text: string): number {
		const bytes = encoder.encode(text);
		return this.addPiece(bytes, Int32Array.of(bytes.length))[0] as number;
	}

	/** Ids of all strings of a table, by their ids there. */
	add(strings: Strings): Int32Array {
		const { bytes, ends } = strings.packed();
		const ids = new Int32Array(ends.length);
		for (let first = 0, from = 0; first < ends.length; ) {
			let last = first + 1;
			while (last < ends.length && (ends[last] as number) - from <= PIECE) last++;
			const part = ends.slice(first, last);
			const end = part[part.length - 1] as number;
			for (let i = 0; i < part.length; i++) (part[i] as number) -= from;
			ids.set(this.addPiece(bytes.subarray(from, end), part), first);
			first = last;
			from = end;
		}
		return ids;
	}

	private addPiece(bytes: Uint8Array, ends: Int32Array): Int32Array {
		const at = this.hand(bytes, ends.byteLength + BEHIND);
		const behind = Math.ceil((at + bytes.length + BEHIND) / 4) * 4;
		new Int32Array(this.solver.run.memory.buffer, behind, ends.length).set(ends);
		this.solver.run.addNames(at, behind, ends.length);
		return new Int32Array(this.solver.run.memory.buffer, behind, ends.length).slice();
	}

	/** Ids of the names that contain a text, ascending. */
	containing(part: string): number[] {
		const bytes = encoder.encode(part);
		const at = this.hand(bytes);
		const { run } = this.solver;
		const found: number[] = [];
		for (let from = run.searchNames(0, at, bytes.length); from >= 0; ) {
			const id = run.nameOver(from);
			const behind = this.end(id);
			const isWithin = from + bytes.length <= behind;
			if (isWithin) found.push(id);
			from = run.searchNames(isWithin ? behind : from + 1, at, bytes.length);
		}
		return found;
	}

	/** Offset behind a name. */
	private end(id: number): number {
		const { run } = this.solver;
		return run.nameAt(id) - run.nameAt(0) + run.nameLength(id);
	}
}
