/**
 * What a word of the command line means: a file, files, a directory of listings, standard input or a Go package
 * pattern. The first rule that fits decides, and the reason is kept, so that a failure can say why a word was taken
 * for what it was not.
 *
 * 1. `-` is standard input.
 * 2. What holds `...` is a package pattern, as for the go command (unless it begins with a dash: no flags through here).
 * 3. What exists is what it is: a file; a directory with Go files and no listing beside them is a package, any other
 *    directory is searched for listings.
 * 4. What holds `*`, `?`, `[` or `{` is a glob.
 * 5. What ends like a file (.s, .txt, .log, .json, .go, .gz, .zst …) is a file, though there is none.
 * 6. What can be an import path is a package.
 * 7. Anything else is a file.
 */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { directoryHas } from "./files.js";

export type Word =
	| { readonly kind: "stdin"; readonly word: string }
	| { readonly kind: "file" | "glob" | "directory" | "package"; readonly word: string; readonly reason: string };

const fileEnding = /\.(?:s|txt|log|lst|asm|out|json|go|ssx|gz|zst|xz|bz2|zip|a|o|exe)$/i;
const importPath = /^(?:\.{1,2}[\\/])?[\p{L}\p{N}_.~+-]+(?:[\\/][\p{L}\p{N}_.~+-]+)*[\\/]?(?:@[\w.+-]+)?$/u;

function kindOfPath(path: string): "file" | "directory" | null {
	try {
		return statSync(path).isDirectory() ? "directory" : "file";
	} catch {
		return null;
	}
}

export async function classify(word: string, cwd: string): Promise<Word> {
	if (word === "-") return { kind: "stdin", word };
	if (word.includes("...") && !word.startsWith("-")) return { kind: "package", word, reason: "it holds `...`" };
	const path = resolve(cwd, word);
	const found = kindOfPath(path);
	if (found === "file") return { kind: "file", word, reason: "a file of that name exists" };
	if (found === "directory") {
		const has = await directoryHas(path);
		if (has.go && !has.listing) return { kind: "package", word, reason: "the directory holds Go files and no listing" };
		return { kind: "directory", word, reason: "it is a directory without Go files, or with a listing in it" };
	}
	if (/[*?[{]/.test(word)) return { kind: "glob", word, reason: "it holds a wildcard" };
	const ending = fileEnding.exec(word)?.[0];
	if (ending !== undefined) return { kind: "file", word, reason: `it ends in ${ending}` };
	if (importPath.test(word) && !word.startsWith("-")) {
		return { kind: "package", word, reason: "no file or directory of that name exists" };
	}
	return { kind: "file", word, reason: "it cannot be an import path" };
}
