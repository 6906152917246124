/** `stackscan verify`: the predictions for an input against what `stackscan record` saw of its runs. */
import { verificationReporters } from "../report/registry.js";
import { verify } from "../verify/verify.js";
import { checkFormats, complain, inputFailed, publish, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { QueryValues } from "./options.js";
import { checkRecording, recordingAt } from "./recording.js";
import { analyseConfigured } from "./settings.js";

export type VerifyValues = QueryValues & { readonly growth: string };

export async function verifyCommand(words: readonly string[], values: VerifyValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(verificationReporters, values, "text", host);
	const recording = await recordingAt(values.growth, host);
	const { analysis, diagnostics } = await analyseConfigured(words, { ...values, all: true }, host, sayer(values, host));
	const report = analysis.report();
	checkRecording(values.growth, recording, report.target);
	const answer = verify(report, analysis, recording);
	await publish(verificationReporters, format, answer, values, host, false);
	await complain(diagnostics, values, host);
	if (inputFailed(diagnostics)) return exitCodes.failure;
	const wrong = answer.broken.length + answer.bounds.broken.length + answer.frames.wrong.length;
	return wrong > 0 ? exitCodes.findings : exitCodes.clean;
}
