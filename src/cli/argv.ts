/**
 * The command line as commander expects it, from the command line as Go users type it: long flags with one dash
 * (`-json`, `-tags x`), options in front of the command (`stackscan -C dir why f`), and the commands that are spelled
 * as flags in other linters (`--explain SS001`, `--list-rules`, `--why f`).
 */

export interface Grammar {
	/** Long option names without dashes; true when the option takes a value. */
	readonly long: ReadonlyMap<string, boolean>;
	/** Single letters of options that take a value. */
	readonly shortWithValue: ReadonlySet<string>;
	readonly commands: ReadonlySet<string>;
	/** Format names that are flags of their own: `-json`. */
	readonly formats: ReadonlySet<string>;
}

/** Commands that can be asked for by a flag. */
export const commandFlags: ReadonlyMap<string, string> = new Map([
	["explain", "explain"],
	["list-rules", "rules"],
	["why", "why"],
]);

export function normalise(argv: readonly string[], grammar: Grammar): string[] {
	const options: string[] = [];
	const words: string[] = [];
	let command: string | null = null;
	let rest: readonly string[] = [];
	for (let i = 0; i < argv.length; i++) {
		const arg = argv[i]!;
		if (arg === "--") {
			// Words only behind it.
			rest = argv.slice(i);
			break;
		}
		const match = /^--?([A-Za-z][\w-]*)(=.*)?$/s.exec(arg);
		const name = match?.[1] ?? "";
		const value = match?.[2] ?? "";
		const isLong = match !== null && (arg.startsWith("--") || name.length > 1);
		const asCommand = isLong ? commandFlags.get(name) : undefined;
		if (asCommand !== undefined && command === null) {
			command = asCommand;
			if (value !== "") words.unshift(value.slice(1));
		} else if (isLong && grammar.formats.has(name) && !grammar.long.has(name) && value === "") {
			options.push(`--format=${name}`);
		} else if (isLong && grammar.long.has(name)) {
			options.push(`--${name}${value}`);
			if (value === "" && grammar.long.get(name) === true && i + 1 < argv.length) options.push(argv[++i]!);
		} else if (match !== null && !isLong && grammar.shortWithValue.has(name) && value === "") {
			options.push(arg);
			if (i + 1 < argv.length) options.push(argv[++i]!);
		} else if (arg.startsWith("-") && arg !== "-") {
			options.push(arg);
		} else if (command === null && words.length === 0 && grammar.commands.has(arg)) {
			command = arg;
		} else words.push(arg);
	}
	return [...(command === null ? [] : [command]), ...options, ...words, ...rest];
}
