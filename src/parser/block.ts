/** What the scanner hands over, and counts. */

import type { Core } from "./core.js";
import { Header } from "./header.js";
import { S_HAS_NAMES, S_HEX_LINES } from "./layout.js";

/** One function: its lines are columns in the core. Valid only during the sink's call. */
export class TextBlock {
	header = new Header();
	/** 1-based line of the header in the source, counted from the scanner's start. */
	line = 0;
	/** Package of the last `# path` line, else empty. */
	package = "";

	constructor(readonly core: Core) {}

	/** The memory that the header's offsets are in. */
	get buf(): Uint8Array {
		return this.core.bytes;
	}
	get hexLines(): number {
		return this.core.get(S_HEX_LINES);
	}
	/** True when a relocation's type had a name. */
	get hasNames(): boolean {
		return this.core.get(S_HAS_NAMES) !== 0;
	}
}

/** A line that is neither understood nor known to be skippable. */
export interface LineProblem {
	readonly code: string;
	/** 1-based, counted from the scanner's start. */
	readonly line: number;
	/** The beginning of the line. */
	readonly sample: string;
}

/** How many lines of each kind were seen. */
export interface LineCounts {
	readonly lines: number;
	readonly instructions: number;
	readonly bytes: number;
	readonly relocations: number;
	readonly text: number;
	readonly data: number;
	readonly packages: number;
	/** Output of other programs around the listing. */
	readonly foreign: number;
	readonly bad: number;
}

/** Problems kept with their text, for each code; beyond that they are only counted. */
const MAX_PROBLEMS = 20;

/** Problems of lines, by code. A function that is read again takes back what was found in it. */
export class LineProblems {
	readonly list: LineProblem[] = [];
	/** By code, those not kept included. */
	readonly counts = new Map<string, number>();
	/** The same since `mark`, and how many were kept before it. */
	private readonly since = new Map<string, number>();
	private before = 0;

	clear(): void {
		this.list.length = 0;
		this.counts.clear();
		this.mark();
	}

	mark(): void {
		this.before = this.list.length;
		if (this.since.size > 0) this.since.clear();
	}

	/** Forgets what was added since the mark. */
	rewind(): void {
		this.list.length = this.before;
		for (const [code, count] of this.since) this.counts.set(code, (this.counts.get(code) ?? count) - count);
	}

	/** As add, kept for each `word` once. */
	novelty(code: string, line: number, word: string, name: string): void {
		const sample = `${word} in ${name}`;
		const isKept = this.list.some((p) => p.code === code && p.sample.startsWith(`${word} in `));
		if (!isKept) this.add(code, line, () => sample);
	}

	/** `sample` is made only for problems that are kept. */
	add(code: string, line: number, sample: () => string): void {
		const count = (this.counts.get(code) ?? 0) + 1;
		this.counts.set(code, count);
		this.since.set(code, (this.since.get(code) ?? 0) + 1);
		if (count <= MAX_PROBLEMS) this.list.push({ code, line, sample: sample() });
	}
}
