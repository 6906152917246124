/** `stackscan index`: summaries of listings for later, or for another machine; `stackscan link`: the report from them. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { indexBytes, indexEnding } from "../input/indexfile.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Source } from "../model/input.js";
import { UserError } from "../util/errors.js";
import { scanOptions, withInput } from "./analyse.js";
import { complain, inputFailed, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { InputValues, OutputValues } from "./options.js";
import { writeTo, writeWhole } from "./output.js";
import { stdIndexPath } from "./stdindex.js";
import { buildVersion } from "./version.js";

/** `output` is a path here, not a format. */
export interface IndexValues extends InputValues {
	/** Without one the standard library's index is kept for later scans; other input needs one. */
	readonly output?: string;
	readonly quiet?: boolean;
	readonly verbose?: boolean;
}

/** Hexadecimal digits of the content's SHA-256 that name a file in a directory of indexes. */
const DIGITS = 20;

async function isDirectory(path: string): Promise<boolean> {
	return (await stat(path).catch(() => null))?.isDirectory() === true;
}

function of(source: Source, diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.filter((one) => one.file === source.name);
}

export async function indexCommand(words: readonly string[], values: IndexValues, host: Host): Promise<ExitCode> {
	const { output, ...rest } = values;
	if (output === undefined && words.join() !== "std")
		throw new UserError(
			"where to? -o FILE, or -o DIR/ for an index of each input",
			"only `stackscan index std` knows where its index belongs",
		);
	const shown: OutputValues = { output: [], color: "never", quiet: values.quiet === true };
	return withInput(words, { ...rest, ...shown }, host, sayer(shown, host), async (input, progress) => {
		const { sources, go } = input;
		const chosen = output ?? (go === null ? null : stdIndexPath(host.env, go));
		if (chosen === null) throw new UserError("the cache is switched off (STACKSCAN_CACHE=off)", "-o FILE");
		const target = resolve(host.cwd, chosen);
		const asFiles = /[\\/]$/.test(chosen) || (await isDirectory(target));
		if (sources.length > 1 && !asFiles)
			throw new UserError(
				`${sources.length} inputs and one file to write`,
				`a directory holds an index of each: -o ${chosen}/`,
			);
		const { index } = await host.engine();
		const options = { ...scanOptions(values), ...(go === null ? {} : { go }) };
		const written: string[] = [];
		for (const source of sources) {
			if (source.kind === "index")
				throw new UserError(`${source.name} comes from an index already`, "stackscan link reads indexes");
			const found = await index(source, options, progress);
			const bytes = indexBytes(
				{ source: source.name, go, diagnostics: of(source, input.diagnostics), ...found },
				buildVersion,
			);
			const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS)}${indexEnding}`;
			const path = asFiles ? join(target, name) : target;
			await writeWhole(path, bytes);
			const listed = found.chunks.reduce((n, chunk) => n + chunk.counts.text, 0);
			written.push(
				`${asFiles ? join(chosen, name) : chosen}\t${source.name}\t${listed} functions\t${bytes.length} bytes\n`,
			);
		}
		if (values.quiet !== true) await writeTo(host.stdout, written);
		await complain(input.diagnostics, shown, host);
		return inputFailed(input.diagnostics) ? exitCodes.failure : exitCodes.clean;
	});
}
