/** A remark about the input. Never an exception: what could be read is still reported. */
export interface Diagnostic {
	readonly severity: "error" | "warning" | "note";
	/** Stable, kebab-case: tests and `--strict` go by it, users read the message. */
	readonly code: string;
	readonly message: string;
	/** Input file as the user named it (`-` for standard input); null when it concerns no file. */
	readonly file: string | null;
	/** 1-based line in that file; 0 when it concerns no line. */
	readonly line: number;
	/** How many further places this diagnostic stands for (same code, same message shape). */
	readonly more?: number;
}
