/** Tables of strings by id. */
import { textOf } from "./bytes.js";

/** Strings as UTF-8, one behind the other, and where each ends. */
export interface PackedStrings {
	readonly bytes: Uint8Array;
	readonly ends: Int32Array;
}

/** Strings by id; texts are made when asked for. */
export interface Strings {
	readonly length: number;
	text(id: number): string;
	packed(): PackedStrings;
}

/** Strings that are packed. */
export class Utf8Strings implements Strings {
	private readonly texts: (string | undefined)[] = [];

	constructor(private readonly all: PackedStrings) {}

	get length(): number {
		return this.all.ends.length;
	}

	text(id: number): string {
		const known = this.texts[id];
		if (known !== undefined) return known;
		const { bytes, ends } = this.all;
		const text = textOf(bytes, id === 0 ? 0 : (ends[id - 1] as number), ends[id] as number);
		this.texts[id] = text;
		return text;
	}

	packed(): PackedStrings {
		return this.all;
	}
}

/** A table of distinct strings with dense ids. */
export class StringTable {
	private readonly ids = new Map<string, number>();
	readonly list: string[] = [];

	id(text: string): number {
		const known = this.ids.get(text);
		if (known !== undefined) return known;
		const id = this.list.length;
		this.ids.set(text, id);
		this.list.push(text);
		return id;
	}

	/** Id of a string that is in the table, else -1. */
	find(text: string): number {
		return this.ids.get(text) ?? -1;
	}
}
