/** Input: from the words of the command line to sources of listing text. */
import { fstatSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../model/diagnostic.js";
import type { GoContext, Source } from "../model/input.js";
import { InputError } from "../util/errors.js";
import type { Place } from "./child.js";
import { distinct, globbed, listingsBelow, type NamedFile } from "./files.js";
import { fileSource, streamSource } from "./open.js";
import type { Bytes } from "./streams.js";
import { classify, type Word } from "./words.js";

export interface InputOptions extends Place {
	readonly stdin: Bytes;
	readonly test: boolean;
	/** Version of this stackscan: indexes of another one are refused. */
	readonly tool: string;
	/** Refuse what is no index. */
	readonly onlyIndexes?: boolean;
	/** Flags for the go command. */
	readonly goFlags: readonly string[];
	/** Told what may interest a user who asks for more (`-v`). */
	say(text: string): void;
}

export interface Input {
	readonly sources: readonly Source[];
	/** Set when packages are built. */
	readonly go: GoContext | null;
	/** What could not be read. Streams add to it while they are read: to be looked at after the scan. */
	readonly diagnostics: readonly Diagnostic[];
}

/** True when somebody writes to our standard input: a pipe, a file or a socket, not a terminal or /dev/null. */
export function isFed(fd: number): boolean {
	try {
		const info = fstatSync(fd);
		return info.isFIFO() || info.isFile() || info.isSocket();
	} catch {
		return false;
	}
}

async function packages(words: readonly (Word & { kind: "package" })[], options: InputOptions): Promise<Input> {
	const { goInput } = await import("./gocommand.js");
	const patterns = [...new Set(words.map(({ word }) => word))];
	const request = { patterns, reason: words[0]!.reason, test: options.test, flags: options.goFlags };
	const { source, context } = await goInput(request, options);
	return { sources: [source], go: context, diagnostics: [] };
}

/** Files that one word stands for; none, and a remark, when there are none. */
async function filesOf(
	word: Word & { kind: "file" | "glob" | "directory" },
	options: InputOptions,
	remarks: Diagnostic[],
): Promise<NamedFile[]> {
	const missing = (message: string): NamedFile[] => {
		remarks.push({ severity: "error", code: "no-input", message, file: word.word, line: 0 });
		return [];
	};
	switch (word.kind) {
		case "file":
			return [{ path: resolve(options.cwd, word.word), name: word.word }];
		case "glob": {
			const files = await globbed(word.word, options.cwd);
			return files.length > 0 ? files : missing("no file matches this pattern");
		}
		case "directory": {
			const { files, passedOver } = await listingsBelow(word.word, options.cwd);
			for (const name of passedOver) options.say(`${name}: passed over, it does not begin like a listing`);
			if (files.length > 0) return files;
			const looked = passedOver.length === 0 ? "" : ` (${passedOver.length} files looked at; -v names them)`;
			return missing(`no listing (*.s, *.txt, *.log) in this directory${looked}; for Go packages give ./...`);
		}
	}
}

/**
 * The build that indexes are of: packages of one build may be indexed apart. Null when a source is no index of packages.
 * @throws InputError when they are of different builds
 */
function builtTogether(sources: readonly Source[]): GoContext | null {
	let whole: GoContext | null = null;
	for (const source of sources) {
		const go = source.kind === "index" ? source.stored.go : null;
		if (go === null) return null;
		if (whole === null) {
			whole = go;
			continue;
		}
		for (const what of ["goVersion", "goos", "goarch", "race"] as const)
			if (whole[what] !== go[what])
				throw new InputError(
					`indexes of different builds: ${what} is ${String(whole[what])} in one, ${String(go[what])} in ${source.name}`,
				);
		whole = { ...whole, ownPackages: [...new Set([...whole.ownPackages, ...go.ownPackages])].sort() };
	}
	return whole;
}

/** A file that is not there, with the reason why the word was not taken for a package. */
function explainMissing(remarks: Diagnostic[], words: readonly Word[]): void {
	for (const [index, remark] of remarks.entries()) {
		if (remark.message !== "no such file") continue;
		const word = words.find((one) => one.word === remark.file);
		if (word === undefined || word.kind === "stdin") continue;
		remarks[index] = { ...remark, message: `no such file (taken for a file because ${word.reason})` };
	}
}

/**
 * Opens what the words name.
 * @throws UserError when packages and files are mixed, or nothing can be read.
 */
export async function openInput(given: readonly string[], options: InputOptions): Promise<Input> {
	const words: Word[] = [];
	for (const word of new Set(given)) words.push(await classify(word, options.cwd));
	for (const word of words) {
		if (word.kind !== "stdin") options.say(`${word.word}: taken for a ${word.kind} because ${word.reason}`);
	}
	const isPackage = (word: Word): word is Word & { kind: "package" } => word.kind === "package";
	const asPackages = words.filter(isPackage);
	const file = words.find((word) => !isPackage(word));
	if (asPackages[0] !== undefined && options.onlyIndexes === true)
		throw new InputError(
			`${asPackages[0].word} is no index (a Go package: ${asPackages[0].reason})`,
			"stackscan index writes them; scan takes packages",
		);
	if (asPackages.length > 0) {
		if (file === undefined) return packages(asPackages, options);
		const first = asPackages[0]!;
		throw new InputError(
			`${first.word} is a Go package (${first.reason}) and ${file.word} is not: scan one or the other`,
			"two runs, or a listing of the package",
		);
	}

	const remarks: Diagnostic[] = [];
	const files: (NamedFile | "stdin")[] = [];
	for (const word of words) {
		if (word.kind === "stdin") files.push("stdin");
		else if (word.kind !== "package") files.push(...(await filesOf({ ...word, kind: word.kind }, options, remarks)));
	}
	const named = new Set(distinct(files.filter((file) => file !== "stdin")));
	const sources: Source[] = [];
	for (const file of files) {
		if (file === "stdin") sources.push(streamSource(options.stdin, "-", remarks));
		else if (named.has(file)) {
			const source = fileSource(file.path, file.name, remarks, options.tool);
			if (source !== null) sources.push(source);
		}
	}
	explainMissing(remarks, words);
	if (sources.length === 0) {
		const [first, ...more] = remarks;
		if (first === undefined) throw new InputError("nothing to read");
		const others = more.map((remark) => `${remark.file}: ${remark.message}`);
		throw new InputError(`${first.file}: ${first.message}`, others.length === 0 ? null : others.join("\n"));
	}
	const other = sources.find((source) => source.kind !== "index");
	if (other !== undefined && options.onlyIndexes === true)
		throw new InputError(`${other.name} is no index`, "stackscan index makes one of it; scan takes listings");
	return { sources, go: builtTogether(sources), diagnostics: remarks };
}
