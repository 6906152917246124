/** Options of a run: the command line first, then what the configuration says. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Config } from "../config/read.js";
import type { KnownCall } from "../model/analysis.js";
import type { Recording } from "../model/recording.js";
import { wordsOf } from "../report/pairs.js";
import { InputError } from "../util/errors.js";
import { type Analysed, analyse } from "./analyse.js";
import { loadConfig } from "./config.js";
import type { Host } from "./host.js";
import type { InputValues, OutputValues } from "./options.js";

/** The configuration that holds for a run; null without one. */
export async function configOf(values: InputValues, host: Host, say: (text: string) => void): Promise<Config | null> {
	const dir = values.C === undefined ? host.cwd : resolve(host.cwd, values.C);
	const config = await loadConfig(dir, values.config, host);
	if (config !== null) say(`${config.file}: configuration`);
	return config;
}

/** What all commands take from it that judge a program: roots, calls, pools, the start stack. */
export async function withProgram<Values extends InputValues>(
	config: Config | null,
	values: Values,
	host: Host,
): Promise<Values> {
	const startStack = values.startStack ?? config?.startStack;
	const named = await Promise.all((values.callgraphExtra ?? []).map((path) => callsAt(path, host)));
	return {
		...values,
		root: [...values.root, ...(config?.roots ?? [])],
		calls: [...(config?.calls ?? []), ...named.flat()],
		...(config === null ? {} : { pools: config.pools }),
		...(startStack == null ? {} : { startStack }),
	};
}

/** The analysis that a command's words and options ask for, as the configuration has it. */
export async function analyseConfigured(
	words: readonly string[],
	values: InputValues & OutputValues & { readonly all?: boolean },
	host: Host,
	say: (text: string) => void,
	recording: Recording | null = null,
): Promise<Analysed> {
	return analyse(words, await withProgram(await configOf(values, host, say), values, host), host, say, recording);
}

/** `caller callee` lines, as `graph --format pairs` and tsv write them; more columns, empty lines, `#` lines and calls that are only possible are skipped. */
async function callsAt(path: string, host: Host): Promise<KnownCall[]> {
	const text = await readFile(resolve(host.cwd, path), "utf8").catch((error: unknown) => {
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	});
	const callees = new Map<string, string[]>();
	for (const [i, line] of text.split(/\r?\n/).entries()) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		const [from, to, ...more] = line.includes("\t") ? line.split("\t") : wordsOf(line);
		// What a graph calls possible is not known.
		if (more[2] === "possible" || more[2] === "fallback") continue;
		if (from === undefined || from === "" || to === undefined || to === "")
			throw new InputError(
				`${path}:${i + 1}: a caller and a callee are needed`,
				"as stackscan graph --format pairs writes them",
			);
		if (to !== "?") callees.set(from, [...(callees.get(from) ?? []), to]);
	}
	return [...callees].map(([from, to]) => ({ from, to, only: false }));
}
