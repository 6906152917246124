/** What could not be read or contradicts itself in a chunk. */
import type { ChunkProblem } from "../model/summary.js";

/** Problems kept with their text, for each code; beyond that they are only counted. */
const MAX_PROBLEMS = 100;

export class Problems {
	readonly list: ChunkProblem[] = [];
	/** By code, those not kept included. */
	readonly counts = new Map<string, number>();
	/** Words and instructions already said to be new. */
	private readonly novelties = new Set<string>();

	clear(): void {
		this.list.length = 0;
		this.counts.clear();
		this.novelties.clear();
	}

	/** `line` is 1-based in the chunk. */
	add(code: string, line: number, detail: string): void {
		const count = (this.counts.get(code) ?? 0) + 1;
		this.counts.set(code, count);
		if (count <= MAX_PROBLEMS) this.list.push({ code, line, detail });
	}

	/** As add, for each `word` once. */
	novelty(word: string, code: string, line: number, detail: string): void {
		if (this.novelties.has(word)) return;
		this.novelties.add(word);
		this.add(code, line, detail);
	}
}
