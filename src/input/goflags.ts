/** Flags of the go command: what the user's own say, and what has to be added for a listing. */

/** GOFLAGS as the go command splits it (cmd/internal/quoted): at spaces, an entry may be in quotes of either kind. */
export function splitFlags(text: string): string[] {
	return [...text.matchAll(/\s*(?:'([^']*)'|"([^"]*)"|(\S+))/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? "");
}

/** Value of each `-name=value` (or `--name`, or `-name value`) among flags, in order; `true` for a bare flag. */
export function valuesOf(flags: readonly string[], name: string): string[] {
	const values: string[] = [];
	for (const [index, flag] of flags.entries()) {
		const match = /^--?([^=]+)(?:=(.*))?$/s.exec(flag);
		if (match?.[1] !== name) continue;
		const next = flags[index + 1];
		values.push(match[2] ?? (next === undefined || next.startsWith("-") ? "true" : next));
	}
	return values;
}

/**
 * `-gcflags` (or `-asmflags`) that add `-S` for all packages and keep what the user asked for: of several patterns
 * that match a package the go command takes the last one alone, so each of the user's is said again with `-S`.
 */
function withListing(name: "gcflags" | "asmflags", users: readonly string[]): string[] {
	const again = valuesOf(users, name).map((value) => {
		const pattern = /^([^-\s'"][^=]*)=(.*)$/s.exec(value);
		return pattern === null ? `-${name}=-S ${value}` : `-${name}=${pattern[1]}=-S ${pattern[2]}`;
	});
	return [`-${name}=all=-S`, ...again];
}

/** Flags that make the go command print listings with the paths of the files, on top of `users` (GOFLAGS and the command line). */
export function listingFlags(users: readonly string[]): string[] {
	const trimmed = valuesOf(users, "trimpath").some((value) => value !== "false");
	return [
		...withListing("gcflags", users),
		...withListing("asmflags", users),
		// Positions would begin with import paths, and name no file that can be opened.
		...(trimmed ? ["-trimpath=false"] : []),
	];
}

export function isOn(flags: readonly string[], name: string): boolean {
	const last = valuesOf(flags, name).at(-1);
	return last !== undefined && !["false", "0", "f", "F", "FALSE", "False"].includes(last);
}
