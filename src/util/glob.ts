/** Globs of paths with forward slashes: `*` and `?` within a name, `**` across names, `{a,b}`. */

const special = /[.+^$()|[\]\\]/g;

/** One path segment, or a part of a name in braces. */
function partOf(glob: string): string {
	let source = "";
	for (let i = 0; i < glob.length; i++) {
		const c = glob[i] as string;
		if (c === "*") source += "[^/]*";
		else if (c === "?") source += "[^/]";
		else if (c === "{" && glob.includes("}", i)) {
			const end = glob.indexOf("}", i);
			source += `(?:${glob
				.slice(i + 1, end)
				.split(",")
				.map(partOf)
				.join("|")})`;
			i = end;
		} else source += c.replace(special, "\\$&");
	}
	return source;
}

/** A test of whole paths. A glob that ends in `/`, or names a directory alone, holds for everything in it. */
export function globTest(glob: string): (path: string) => boolean {
	const parts = glob.replace(/^\.\//, "").replace(/\/+$/, "/**").split("/");
	let source = "";
	for (const [i, part] of parts.entries()) {
		const isLast = i === parts.length - 1;
		if (part !== "**") source += partOf(part) + (isLast ? "(?:/.*)?" : "/");
		else source += isLast ? ".*" : "(?:[^/]+/)*";
	}
	const test = new RegExp(`^${source}$`, "s");
	return (path) => test.test(path);
}
