/** The recorder's own output, a file a process (src/record/runtime.ts), merged into one recording. */
import type { RecordedEntry, RecordedGrowth, Recording } from "../model/recording.js";
import { InputError } from "../util/errors.js";

const MAGIC = "stackscan-record 1";
/** Bits of an end's third number. */
const GREW = 1;
const GOEXIT = 2;
/** Its frame lies above every goroutine's entry. */
const ABOVE = "runtime.goexit";

interface Entry {
	entry: string;
	startStack: number;
	spawned: number;
	ended: number;
	grew: number;
	exited: number;
	exitedGrown: number;
	high: Map<number, number>;
}

/** Merges any number of raw files; all must be of one Go version and target. */
export class Merge {
	private head: readonly string[] | null = null;
	private processes = 0;
	private dropped = 0;
	private readonly entries = new Map<string, Entry>();
	private readonly growths = new Map<string, { growth: RecordedGrowth; count: number }>();

	/** @throws InputError when the text is not what the recorder writes, or of another build than those before */
	add(name: string, text: string): void {
		const lines = text.split("\n");
		const [magic, ...head] = (lines[0] ?? "").split("\t");
		if (magic !== MAGIC || head.length !== 5)
			throw new InputError(`${name}:1: not what stackscan's recorder writes: ${(lines[0] ?? "").slice(0, 80)}`);
		const build = head.slice(0, 4);
		if (this.head !== null && build.join() !== this.head.join())
			throw new InputError(
				`${name}: recorded with ${build.join(" ").trim()}, others with ${this.head.join(" ").trim()}`,
				"record each build by itself",
			);
		this.head = build;
		this.processes++;
		this.dropped += Number(head[4]);
		for (const [i, line] of lines.entries()) {
			if (i === 0 || line === "" || line === "end") continue;
			if (!this.line(line))
				throw new InputError(`${name}:${i + 1}: not what stackscan's recorder writes: ${line.slice(0, 80)}`);
		}
		// The process was stopped while it wrote.
		if (!lines.includes("end")) this.dropped++;
	}

	private line(line: string): boolean {
		const [kind, entry = "", ...rest] = line.split("\t");
		const [a, b, c, count] = rest.slice(0, 4).map(Number);
		if (a === undefined || b === undefined || c === undefined || count === undefined || Number.isNaN(a + b + c + count))
			return false;
		if (kind === "G") {
			this.growth(entry, a, b, c, count, rest.slice(4));
			return true;
		}
		const of = this.entry(entry, a);
		if (kind === "S") of.spawned += count;
		else if (kind === "E") {
			const grew = (c & GREW) === 0 ? 0 : count;
			if ((c & GOEXIT) !== 0) {
				of.exited += count;
				of.exitedGrown += grew;
			} else {
				of.ended += count;
				of.grew += grew;
				of.high.set(b, (of.high.get(b) ?? 0) + count);
			}
		} else return false;
		return true;
	}

	private entry(entry: string, startStack: number): Entry {
		const key = `${entry}\t${startStack}`;
		let found = this.entries.get(key);
		if (found === undefined) {
			found = { entry, startStack, spawned: 0, ended: 0, grew: 0, exited: 0, exitedGrown: 0, high: new Map() };
			this.entries.set(key, found);
		}
		return found;
	}

	private growth(entry: string, from: number, to: number, used: number, count: number, words: readonly string[]): void {
		const chain: [string, number][] = [];
		for (let i = 0; i + 1 < words.length; i += 2) chain.unshift([words[i] as string, Number(words[i + 1])]);
		if (chain[0]?.[0] === ABOVE) chain.shift();
		const key = [entry, from, to, ...chain.flat()].join("\t");
		const known = this.growths.get(key);
		if (known === undefined) this.growths.set(key, { growth: { entry, from, to, used, count, chain }, count });
		else known.count += count;
	}

	/** @throws InputError when there was no file */
	finish(): Recording {
		if (this.head === null) throw new InputError("nothing was recorded");
		const [goVersion = "", goos = "", goarch = "", race] = this.head;
		const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
		const entries: RecordedEntry[] = [...this.entries.values()]
			.map((e) => ({ ...e, high: [...e.high].sort(([x], [y]) => x - y) }))
			.sort((x, y) => order(x.entry, y.entry) || x.startStack - y.startStack);
		const growths = [...this.growths.values()]
			.map(({ growth, count }) => ({ ...growth, count }))
			.sort(
				(x, y) =>
					order(x.entry, y.entry) ||
					x.from - y.from ||
					x.to - y.to ||
					order(JSON.stringify(x.chain), JSON.stringify(y.chain)),
			);
		const { processes, dropped } = this;
		return { build: { goVersion, goos, goarch, race: race === "race", processes, dropped }, entries, growths };
	}
}
