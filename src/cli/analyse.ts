/** From words and options to a finished analysis: what all commands that read input have in common. */
import { resolve } from "node:path";
import { childrenGone } from "../input/child.js";
import { splitFlags } from "../input/goflags.js";
import { type Input, openInput } from "../input/index.js";
import { ProgressLine } from "../input/progress.js";
import type { Analysis, ScanOptions } from "../model/analysis.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Recording } from "../model/recording.js";
import { InputError, UserError } from "../util/errors.js";
import type { Host } from "./host.js";
import type { InputValues, OutputValues } from "./options.js";
import { libraryOf } from "./stdindex.js";
import { widthOf } from "./terminal.js";
import { buildVersion, version } from "./version.js";

export interface Analysed {
	readonly analysis: Analysis;
	/** Of the analysis and of the input stage. */
	readonly diagnostics: readonly Diagnostic[];
	/** True when the go command was driven. */
	readonly packages: boolean;
	/** Directory of the module or workspace that was built; null otherwise. */
	readonly moduleRoot: string | null;
}

/** Words to read when none is given: what is piped in. */
function wordsOr(words: readonly string[], host: Host): readonly string[] {
	if (words.includes("")) throw new UserError("an empty word names nothing to read", "a variable that is not set?");
	if (words.length > 0) return words;
	if (host.stdinFed) return ["-"];
	throw new UserError(
		"nothing to read: give a listing, a directory of listings, - or a Go package pattern",
		"stackscan stack.s   or   stackscan ./...   (stackscan --help)",
	);
}

function goFlags(values: InputValues): string[] {
	return [
		...(values.tags === undefined ? [] : [`-tags=${values.tags}`]),
		...(values.race === true ? ["-race"] : []),
		...values.goFlags.flatMap(splitFlags),
	];
}

export function scanOptions(values: InputValues & { readonly all?: boolean }): ScanOptions {
	const { goos, goarch, goVersion, race, startStack, root, all, strict, threads, lint, calls, pools } = values;
	return {
		toolVersion: version,
		roots: root,
		...(lint === undefined ? {} : { lint }),
		...(calls === undefined ? {} : { calls }),
		...(pools === undefined ? {} : { pools }),
		...(goos === undefined ? {} : { goos }),
		...(goarch === undefined ? {} : { goarch }),
		...(goVersion === undefined ? {} : { goVersion }),
		...(race === undefined ? {} : { race }),
		...(startStack === undefined ? {} : { startStack }),
		...(all === undefined ? {} : { all }),
		...(strict === undefined ? {} : { strict }),
		...(threads === undefined ? {} : { threads }),
	};
}

function strictly(diagnostics: readonly Diagnostic[], strict: boolean): readonly Diagnostic[] {
	if (!strict) return diagnostics;
	return diagnostics.map((one) => (one.severity === "warning" ? { ...one, severity: "error" } : one));
}

function nothingRead(words: readonly string[], diagnostics: readonly Diagnostic[], packages: boolean): InputError {
	const worst = diagnostics.find((one) => one.severity === "error");
	if (worst !== undefined) {
		const where =
			worst.file === null
				? ""
				: `${worst.file === "-" ? "standard input" : worst.file}${worst.line > 0 ? `:${worst.line}` : ""}: `;
		return new InputError(`${where}${worst.message}`);
	}
	const subject = words.map((word) => (word === "-" ? "standard input" : word)).join(", ");
	if (packages) return new InputError(`${subject}: the go command printed no listing`, "do these packages hold code?");
	if (diagnostics.some((one) => one.code === "line-outside-symbol" && one.message.includes('"\\t0x')))
		return new InputError(
			`${subject}: instructions of a function without its beginning`,
			"copy the function from its header, or from its TEXT line on",
		);
	return new InputError(
		`${subject}: no function of a listing in it`,
		"make a listing with: go build -gcflags=-S ./... 2> stack.s",
	);
}

/**
 * Calls `use` with the opened input, and closes it (and stops the go command) whatever happens.
 * @throws UserError when nothing can be read.
 */
export async function withInput<Result>(
	given: readonly string[],
	values: InputValues & OutputValues,
	host: Host,
	say: (text: string) => void,
	use: (input: Input, progress: ProgressLine | null, words: readonly string[]) => Promise<Result>,
): Promise<Result> {
	const words = wordsOr(given, host);
	const closing = new AbortController();
	const { goos, goarch } = values;
	const env = {
		...host.env,
		...(goos === undefined ? {} : { GOOS: goos }),
		...(goarch === undefined ? {} : { GOARCH: goarch }),
	};
	const progress =
		host.stderr.isTTY === true && values.quiet !== true
			? new ProgressLine(
					{ write: (text) => void host.stderr.write(text), columns: widthOf(host.env, host.stderr) },
					words.join(" "),
				)
			: null;
	try {
		const input = await openInput(words, {
			cwd: values.C === undefined ? host.cwd : resolve(host.cwd, values.C),
			env,
			signal: AbortSignal.any([closing.signal, host.signal]),
			stdin: host.stdin,
			test: values.test === true,
			tool: buildVersion,
			onlyIndexes: values.onlyIndexes === true,
			goFlags: goFlags(values),
			say,
		});
		return await use(input, progress, words);
	} finally {
		progress?.stop();
		closing.abort();
		await childrenGone();
	}
}

/**
 * Reads and analyses.
 * @param recording runs to mix into the estimates
 * @throws UserError when nothing could be read.
 */
export async function analyse(
	given: readonly string[],
	values: InputValues & OutputValues & { readonly all?: boolean },
	host: Host,
	say: (text: string) => void,
	recording: Recording | null = null,
): Promise<Analysed> {
	return withInput(given, values, host, say, async (input, progress, words) => {
		const { scan } = await host.engine();
		const library = libraryOf(host.env);
		const options = {
			...scanOptions(values),
			...(input.go === null ? { library } : { go: input.go }),
			...(recording === null ? {} : { recording }),
		};
		const analysis = await scan(input.sources, options, progress);
		const ours = [...input.diagnostics].sort((a, b) => ((a.file ?? "") < (b.file ?? "") ? -1 : 1));
		const diagnostics = [...strictly(ours, values.strict === true), ...analysis.diagnostics];
		if (analysis.empty) throw nothingRead(words, diagnostics, input.go !== null);
		return { analysis, diagnostics, packages: input.go !== null, moduleRoot: input.go?.moduleRoot ?? null };
	});
}
