/** `stackscan verify`: the predictions for an input against what `stackscan record` saw of its runs. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Recording } from "../model/recording.js";
import { readRecording } from "../record/file.js";
import { verificationReporters } from "../report/registry.js";
import { InputError } from "../util/errors.js";
import { verify } from "../verify/verify.js";
import { analyse } from "./analyse.js";
import { checkFormats, complain, inputFailed, publish, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { QueryValues } from "./options.js";

export type VerifyValues = QueryValues & { readonly growth: string };

async function recordingAt(path: string, host: Host): Promise<Recording> {
	const text = await readFile(resolve(host.cwd, path), "utf8").catch((error: unknown) => {
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	});
	return readRecording(path, text);
}

export async function verifyCommand(words: readonly string[], values: VerifyValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(verificationReporters, values, "text", host);
	const recording = await recordingAt(values.growth, host);
	const { analysis, diagnostics } = await analyse(words, { ...values, all: true }, host, sayer(values, host));
	const report = analysis.report();
	const { goos, goarch, race } = recording.build;
	if (report.target.goarch !== goarch || report.target.race !== race)
		throw new InputError(
			`${values.growth} was recorded on ${goos}/${goarch}${race ? " with -race" : ""}, the input is for ${report.target.goarch}${report.target.race ? " with -race" : ""}`,
		);
	const answer = verify(report, analysis.edges(), recording);
	await publish(verificationReporters, format, answer, values, host, false);
	await complain(diagnostics, values, host);
	if (inputFailed(diagnostics)) return exitCodes.failure;
	const wrong = answer.broken.length + answer.bounds.broken.length + answer.frames.wrong.length;
	return wrong > 0 ? exitCodes.findings : exitCodes.clean;
}
