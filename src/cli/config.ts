/** The configuration file: found from the working directory upward, read when there is one. */
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Config } from "../config/read.js";
import { rules } from "../rules/registry.js";
import { InputError } from "../util/errors.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import { writeTo } from "./output.js";

const names = [".stackscan.yml", ".stackscan.yaml", ".stackscan.json"];

function textOf(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	}
}

interface Found {
	readonly path: string;
	readonly text: string;
}

/** The nearest configuration in `dir` or above it. Two in one directory are a mistake. */
function findConfig(dir: string): Found | null {
	for (let at = resolve(dir); ; at = dirname(at)) {
		const found: Found[] = [];
		for (const name of names) {
			const text = textOf(join(at, name));
			if (text !== null) found.push({ path: join(at, name), text });
		}
		const [first, second] = found;
		if (first !== undefined && second !== undefined)
			throw new InputError(`two configurations: ${first.path} and ${second.path}`, "keep one of them");
		if (first !== undefined) return first;
		if (dirname(at) === at) return null;
	}
}

/** The reader and YAML are loaded for those who have a configuration. */
async function read({ path, text }: Found, host: Host): Promise<Config> {
	const { readConfig } = await import("../config/read.js");
	const shown = relative(host.cwd, path);
	return readConfig(text, shown === "" ? path : shown, dirname(path), rules);
}

/**
 * @param dir where the search begins
 * @param given file named by `--config`; false: none is looked for
 */
export async function loadConfig(dir: string, given: string | boolean | undefined, host: Host): Promise<Config | null> {
	if (given === false) return null;
	if (typeof given === "string") {
		const path = resolve(host.cwd, given);
		const text = textOf(path);
		if (text === null) throw new InputError(`no configuration file ${given}`);
		return read({ path, text }, host);
	}
	const found = findConfig(dir);
	return found === null ? null : read(found, host);
}

/** `config verify [FILE]`: silent but for one line when all is well. */
export async function verifyConfig(given: string | undefined, host: Host): Promise<ExitCode> {
	const config = await loadConfig(host.cwd, given, host);
	if (config === null) {
		throw new InputError(
			`no configuration in ${host.cwd} or above it (${names.join(", ")})`,
			"a file needs no more than: version: 1",
		);
	}
	await writeTo(host.stdout, [`${config.file}: good\n`]);
	return exitCodes.clean;
}

/** `config schema`: what schema/config.schema.json is made from. */
export async function printSchema(host: Host): Promise<ExitCode> {
	const { configSchema } = await import("../config/schema.js");
	await writeTo(host.stdout, [`${JSON.stringify(configSchema(rules), null, "\t")}\n`]);
	return exitCodes.clean;
}
