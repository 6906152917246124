/**
 * Functions and goroutine entries as JSON text, by concatenation: a report holds tens of thousands of them, and what
 * one has in common with others (names, places, steps of chains) is made once. The bytes are those of JSON.stringify.
 */
import type { ChainStep, Culprit, Cycle, FunctionReport, Growth, RootReport, Site } from "../model/report.js";

/** A step's text but for its depth and stack size; good for the same function at the same line. */
interface StepText {
	readonly frame: number;
	readonly file: string;
	readonly line: number;
	readonly head: string;
	readonly tail: string;
}

/** Text that JSON has as it is. */
const plain = /^[ !#-[\]-~]*$/;

export class RowWriter {
	private readonly quoted = new Map<string, string>();
	private readonly steps = new Map<string, StepText>();
	private readonly lists = new Map<readonly string[], string>();
	private readonly known = new Map<Culprit, string>();
	/** Neighbours are mostly of one file and of one kind: the text of the function before. */
	private place = { package: "", file: "", text: "" };
	private kind: FunctionReport | null = null;
	private kindText = "";

	/** @param stringify JSON of any value, as the rest of the report is written */
	constructor(private readonly stringify: (value: unknown) => string) {}

	function(fn: FunctionReport): string {
		const { need, reached } = fn;
		if (fn.package !== this.place.package || fn.file !== this.place.file || this.place.text === "") {
			const text = `,"package":${this.quote(fn.package)},"file":${this.quote(fn.file)},"line":`;
			this.place = { package: fn.package, file: fn.file, text };
		}
		const depths = reached === null ? "null" : `{"min":${reached.min},"max":${reached.max}}`;
		const head = `{"name":${this.once(fn.name)}${this.place.text}${fn.line},"frame":${fn.frame}`;
		const frames = `,"declaredFrame":${fn.declaredFrame},"maxFrame":${fn.maxFrame}`;
		const bounds = `{"must":${need.must},"may":${need.may},"complete":${need.complete},"recursive":${need.recursive}`;
		const rest = `,"resolved":${need.resolved}},"unresolved":${fn.unresolved},"reached":${depths},"tips":${fn.tips}${this.locals(fn.locals)}}`;
		return head + frames + this.kindOf(fn) + bounds + rest;
	}

	root(root: RootReport): string {
		const { verdict, probability, must, may, complete, recursive, resolved, entryDepth, recorded, estimate, cycle } =
			root;
		return (
			`{"function":${this.once(root.function)},"wrapper":${this.orNull(root.wrapper)},"kind":"${root.kind}"` +
			`,"package":${this.quote(root.package)},"file":${this.quote(root.file)},"line":${root.line},"sites":[` +
			this.sites(root.sites) +
			`]${root.cold === undefined ? "" : `,"cold":"${root.cold}"`}${this.task(root.task)},"verdict":"${verdict}","probability":${probability},"must":${must},"may":${may},"complete":${complete}` +
			`,"recursive":${recursive},"resolved":${resolved},"entryDepth":${entryDepth}${recorded === undefined ? "" : `,"recorded":${JSON.stringify(recorded)}`},"estimate":${this.estimate(estimate)},"chain":[` +
			this.chain(root.chain) +
			`],"growth":${this.growth(root.growth)}${this.longest(root.longest)},"culprits":[` +
			this.culprits(root.culprits) +
			`],"cycle":${cycle === null ? "null" : this.cycle(cycle)}}`
		);
	}

	private estimate(estimate: RootReport["estimate"]): string {
		if (estimate === null) return "null";
		const { depth, exceeds, unknown, standard } = estimate;
		const known = standard === undefined ? "" : `,"standard":{"programs":${standard.programs},"grew":${standard.grew}}`;
		return `{"depth":${depth},"exceeds":${exceeds},"unknown":${unknown}${known}}`;
	}

	private locals(list: FunctionReport["locals"]): string {
		if (list === undefined) return "";
		const items = list.map(({ name, size }) => `{"name":${this.quote(name)},"size":${size}}`);
		return `,"locals":[${items.join(",")}]`;
	}

	private task(task: RootReport["task"]): string {
		if (task === undefined) return "";
		const { submit, by, worker, workers, endsIdle } = task;
		return `,"task":{"submit":${this.quote(submit)},"by":"${by}","worker":${this.orNull(worker)},"workers":${workers === null ? "null" : `"${workers}"`}${endsIdle === true ? ',"endsIdle":true' : ""}}`;
	}

	private quote(text: string): string {
		let found = this.quoted.get(text);
		if (found === undefined) {
			found = this.once(text);
			this.quoted.set(text, found);
		}
		return found;
	}

	/** Of a text that comes once or so: to look it up would take longer. */
	private once(text: string): string {
		return plain.test(text) ? `"${text}"` : this.stringify(text);
	}

	private orNull(text: string | null): string {
		return text === null ? "null" : this.quote(text);
	}

	private kindOf(fn: FunctionReport): string {
		const { kind } = this;
		if (
			kind === null ||
			fn.check !== kind.check ||
			fn.morestack !== kind.morestack ||
			fn.nosplit !== kind.nosplit ||
			fn.abi !== kind.abi ||
			fn.dupok !== kind.dupok
		) {
			this.kind = fn;
			this.kindText =
				`,"check":"${fn.check}","morestack":${this.orNull(fn.morestack)},"nosplit":${fn.nosplit}` +
				`,"abi":"${fn.abi}","dupok":${fn.dupok},"need":`;
		}
		return this.kindText;
	}

	private sites(sites: readonly Site[]): string {
		let text = "";
		for (const { function: name, file, line, inLoop } of sites) {
			const place = `,"file":${this.quote(file)},"line":${line},"inLoop":${inLoop}}`;
			text += `${text === "" ? "" : ","}{"function":${this.quote(name)}${place}`;
		}
		return text;
	}

	private chain(chain: readonly ChainStep[]): string {
		let text = "";
		for (const step of chain) {
			const { head, tail } = this.step(step);
			text += `${text === "" ? "" : ","}${head}${step.depth}${tail}${step.grownTo}}`;
		}
		return text;
	}

	private step({ function: name, frame, file, line }: ChainStep): StepText {
		const known = this.steps.get(name);
		if (known !== undefined && known.frame === frame && known.line === line && known.file === file) return known;
		const head = `{"function":${this.quote(name)},"frame":${frame},"depth":`;
		const tail = `,"file":${this.quote(file)},"line":${line},"grownTo":`;
		const made = { frame, file, line, head, tail };
		this.steps.set(name, made);
		return made;
	}

	private growth({ finalStack, copies, bytesCopied, first, overflow }: Growth): string {
		const last = overflow === undefined ? "" : `,"overflow":${this.quote(overflow)}`;
		return `{"finalStack":${finalStack},"copies":${copies},"bytesCopied":${bytesCopied},"first":${this.orNull(first)}${last}}`;
	}

	private longest(longest: RootReport["longest"]): string {
		if (longest === undefined) return "";
		return `,"longest":{"chain":[${this.chain(longest.chain)}],"growth":${this.growth(longest.growth)}}`;
	}

	private culprits(culprits: readonly Culprit[]): string {
		let text = "";
		for (const culprit of culprits) text += text === "" ? this.culprit(culprit) : `,${this.culprit(culprit)}`;
		return text;
	}

	/** Entries above the same call have the same. */
	private culprit(culprit: Culprit): string {
		let found = this.known.get(culprit);
		if (found === undefined) {
			const { reason, function: name, callee, file, line } = culprit;
			const names = `"function":${this.quote(name)},"callee":${this.orNull(callee)}`;
			found = `{"reason":"${reason}",${names},"file":${this.quote(file)},"line":${line}}`;
			this.known.set(culprit, found);
		}
		return found;
	}

	private cycle({ functions, bytesPerTurn, firstGrowthDepth }: Cycle): string {
		let names = this.lists.get(functions);
		if (names === undefined) {
			names = functions.map((name) => this.quote(name)).join(",");
			this.lists.set(functions, names);
		}
		return `{"functions":[${names}],"bytesPerTurn":${bytesPerTurn},"firstGrowthDepth":${firstGrowthDepth}}`;
	}
}
