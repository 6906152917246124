/** As much of Go's lexis as is needed to know where comments and function declarations are (go.dev/ref/spec, Lexical elements). */

export interface Comment {
	/** `//…` up to the end of the line. */
	readonly text: string;
	/** 1-based. */
	readonly line: number;
	/** True when nothing but blanks stands before it on its line. */
	readonly alone: boolean;
}

/** Lines of a top-level function declaration, first to last, 1-based. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

export interface GoSource {
	/** Line comments, in order. */
	readonly comments: readonly Comment[];
	readonly functions: readonly Extent[];
	/** Line of the package clause; 0 without one. */
	readonly packageLine: number;
	/** Lines that hold more than blanks and comments. */
	readonly codeLines: ReadonlySet<number>;
}

class Reader {
	private at = 0;
	private line = 1;
	private depth = 0;
	private readonly comments: Comment[] = [];
	private readonly functions: Extent[] = [];
	private packageLine = 0;
	private readonly codeLines = new Set<number>();
	/** Line of the function declaration that is open, 0 for none; its body has begun. */
	private open = 0;
	private inBody = false;

	constructor(private readonly text: string) {}

	read(): GoSource {
		const { text } = this;
		while (this.at < text.length) this.token(text[this.at] as string);
		this.close();
		const { comments, functions, packageLine, codeLines } = this;
		return { comments, functions, packageLine, codeLines };
	}

	private token(c: string): void {
		const { text } = this;
		if (c === "\n") {
			// Without a body (assembly) a declaration ends with its line.
			if (this.depth === 0 && !this.inBody) this.close();
			this.line++;
			this.at++;
			return;
		}
		if (c === " " || c === "\t" || c === "\r") {
			this.at++;
			return;
		}
		if (c === "/" && text[this.at + 1] === "/") {
			this.lineComment();
			return;
		}
		if (c === "/" && text[this.at + 1] === "*") {
			this.skipTo("*/", this.at + 2);
			return;
		}
		this.codeLines.add(this.line);
		if (c === "`") this.skipTo("`", this.at + 1);
		else if (c === '"' || c === "'") this.quoted(c);
		else if (/[\p{L}_]/u.test(c)) this.word();
		else this.sign(c);
	}

	private lineComment(): void {
		const found = this.text.indexOf("\n", this.at);
		const end = found < 0 ? this.text.length : found;
		const comment = this.text.slice(this.at, end).replace(/\r$/, "");
		this.comments.push({ text: comment, line: this.line, alone: !this.codeLines.has(this.line) });
		this.at = end;
	}

	/** Behind the next `ending`, counting lines. */
	private skipTo(ending: string, from: number): void {
		const found = this.text.indexOf(ending, from);
		const end = found < 0 ? this.text.length : found + ending.length;
		for (let i = this.at; i < end; i++) if (this.text[i] === "\n") this.line++;
		this.at = end;
	}

	private quoted(quote: string): void {
		for (this.at++; this.at < this.text.length; this.at++) {
			const c = this.text[this.at];
			if (c === "\\") this.at++;
			// A literal that is not closed ends with its line.
			else if (c === quote || c === "\n") break;
		}
		if (this.text[this.at] === quote) this.at++;
	}

	private word(): void {
		const word = /^[\p{L}_\p{Nd}]+/u.exec(this.text.slice(this.at, this.at + 256))?.[0] ?? "_";
		const first = this.at === 0 || this.text[this.at - 1] === "\n";
		if (this.depth === 0 && word === "package" && this.packageLine === 0) this.packageLine = this.line;
		if (this.depth === 0 && word === "func" && first) {
			this.close();
			this.open = this.line;
		}
		this.at += word.length;
	}

	private sign(c: string): void {
		if (c === "{" || c === "(" || c === "[") {
			if (c === "{" && this.depth === 0 && this.open > 0) this.inBody = true;
			this.depth++;
		} else if (c === "}" || c === ")" || c === "]") {
			this.depth = Math.max(0, this.depth - 1);
			if (c === "}" && this.depth === 0 && this.inBody) this.close();
		}
		this.at++;
	}

	private close(): void {
		if (this.open > 0) this.functions.push({ from: this.open, to: this.line });
		this.open = 0;
		this.inBody = false;
	}
}

export function readGoSource(text: string): GoSource {
	return new Reader(text).read();
}
