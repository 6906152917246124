/**
 * A small language for call graphs with control flow, in the spirit of test/nosplit.go in Go's repository. A line is a
 * function, `NAME FRAME WORDS : STEPS => EXPECTED`; a line `# path` goes into the listing as it is, `//` begins a comment.
 *
 *     main.f 24 : call main.g; { ret | panic }; loop { call main.h }   => must 40 may 48 never
 *
 * Names without a dot are of package main, but for those with a tilde in front. A body that does not end returns.
 */

export type Step =
	/** Direct call, dynamic call through a funcval or an itab, tail call. */
	| { readonly kind: "call"; readonly to: string }
	| { readonly kind: "funcval" | "interface" | "jumpaway" }
	| { readonly kind: "tail"; readonly to: string }
	| { readonly kind: "ret" | "undef" }
	/** One of several ways; with `table` through a jump table, whose data symbol may be missing. */
	| { readonly kind: "alt"; readonly arms: readonly (readonly Step[])[]; readonly table: "none" | "given" | "missing" }
	/** Zero times or more; `rotated` has its test at the end and is entered there. */
	| { readonly kind: "loop"; readonly body: readonly Step[]; readonly rotated: boolean }
	| { readonly kind: "forever"; readonly body: readonly Step[] }
	/** `closure`: the funcval is made on the heap, `local`: on the stack, `value`: it is a variable, nobody knows of what. */
	| { readonly kind: "go" | "defer" | "deferstack" | "systemstack"; readonly how: How; readonly to: string }
	/** A block that only the runtime enters, behind all others: deferreturn and return. */
	| { readonly kind: "recovery" }
	/** An instruction as it is, in which `;` is written `,,`. */
	| { readonly kind: "asm"; readonly text: string };

export type How = "func" | "closure" | "local" | "value";

export interface MiniFunction {
	readonly name: string;
	/** D, bytes. */
	readonly frame: number;
	readonly words: ReadonlySet<string>;
	readonly body: readonly Step[];
	readonly expected: string;
}

export type Line = MiniFunction | { readonly package: string };

const token = /\s*(=>|[{}|;]|"[^"]*"|[^\s{}|;]+)/y;

/** Splits steps into words; type arguments and method names may hold no blank here. */
function* tokens(text: string): Generator<string> {
	token.lastIndex = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) yield found[1] as string;
}

/** `f` → `main.f`; `~f` is a name without a package, as file-local assembly symbols have. */
export const fullName = (name: string): string =>
	name.startsWith("~") ? name.slice(1) : /[./:]/.test(name) ? name : `main.${name}`;

class Parser {
	private at = 0;
	constructor(
		private readonly list: readonly string[],
		private readonly line: string,
	) {}

	private next(): string {
		const word = this.list[this.at++];
		if (word === undefined) throw new Error(`mini-language: ends too early: ${this.line}`);
		return word;
	}

	private expect(word: string): void {
		const found = this.next();
		if (found !== word) throw new Error(`mini-language: ${found} instead of ${word}: ${this.line}`);
	}

	/** Steps up to `}`, `|` or the end. */
	steps(): Step[] {
		const list: Step[] = [];
		for (;;) {
			const word = this.list[this.at];
			if (word === undefined || word === "}" || word === "|") return list;
			this.at++;
			if (word !== ";") list.push(...this.step(word));
		}
	}

	private arms(): Step[][] {
		const arms = [this.steps()];
		for (;;) {
			const word = this.next();
			if (word === "}") return arms;
			if (word !== "|") throw new Error(`mini-language: ${word}: ${this.line}`);
			arms.push(this.steps());
		}
	}

	private block(): Step[] {
		this.expect("{");
		const body = this.steps();
		this.expect("}");
		return body;
	}

	private step(word: string): Step[] {
		switch (word) {
			case "call": {
				const list: Step[] = [{ kind: "call", to: fullName(this.next()) }];
				for (let more = this.list[this.at]; more !== undefined && !/^[{}|;]$/.test(more); more = this.list[this.at]) {
					list.push({ kind: "call", to: fullName(more) });
					this.at++;
				}
				return list;
			}
			case "panic":
				return [{ kind: "call", to: "runtime.panicBounds" }, { kind: "undef" }];
			case "throw":
			case "gopanic":
				return [{ kind: "call", to: `runtime.${word}` }, { kind: "undef" }];
			case "deferreturn":
				return [{ kind: "call", to: "runtime.deferreturn" }];
			case "tail":
				return [{ kind: "tail", to: fullName(this.next()) }];
			case "funcval":
			case "interface":
			case "jumpaway":
			case "ret":
			case "undef":
			case "recovery":
				return [{ kind: word }];
			case "{":
				return [{ kind: "alt", arms: this.arms(), table: "none" }];
			case "switch":
			case "lost-switch":
				this.expect("{");
				return [{ kind: "alt", arms: this.arms(), table: word === "switch" ? "given" : "missing" }];
			case "loop":
			case "rotated":
				return [{ kind: "loop", body: this.block(), rotated: word === "rotated" }];
			case "forever":
				return [{ kind: "forever", body: this.block() }];
			case "go":
			case "defer":
			case "deferstack":
			case "systemstack": {
				const how = this.next();
				if (how === "value") return [{ kind: word, how, to: "" }];
				if (how === "closure" || how === "local") return [{ kind: word, how, to: fullName(this.next()) }];
				return [{ kind: word, how: "func", to: fullName(how) }];
			}
			case "asm":
				return [{ kind: "asm", text: this.next().slice(1, -1) }];
			default:
				throw new Error(`mini-language: no step ${word}: ${this.line}`);
		}
	}
}

export function parseProgram(text: string): Line[] {
	const lines: Line[] = [];
	for (const raw of text.split("\n")) {
		const line = raw.replace(/\/\/.*$/, "").trim();
		if (line === "") continue;
		if (line.startsWith("# ")) {
			lines.push({ package: line.slice(2) });
			continue;
		}
		const [code = "", expected = ""] = line.split("=>");
		const colon = code.search(/\s:/);
		const [name = "", frame = "0", ...words] = (colon < 0 ? code : code.slice(0, colon)).trim().split(/\s+/);
		const parser = new Parser(colon < 0 ? [] : [...tokens(code.slice(colon + 2))], line);
		lines.push({
			name: fullName(name),
			frame: Number(frame),
			words: new Set(words),
			body: parser.steps(),
			expected: expected.trim(),
		});
	}
	return lines;
}

export const functionsOf = (lines: readonly Line[]): MiniFunction[] => lines.filter((l) => "name" in l);
