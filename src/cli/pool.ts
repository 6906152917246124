/** `stackscan pool`: which go statements deserve a pool, which a smaller frame, which nothing. */
import { poolReport } from "../pool/pool.js";
import { poolReporters } from "../report/registry.js";
import { costModel } from "./calibrate.js";
import { checkFormats, complain, inputFailed, publish, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { QueryValues } from "./options.js";
import { profilesAt } from "./profiles.js";
import { checkRecording, recordingAt } from "./recording.js";
import { analyseConfigured } from "./settings.js";

export type PoolValues = QueryValues & {
	readonly cost?: string;
	readonly profile: readonly string[];
	readonly growth?: string;
	readonly all?: boolean;
};

export async function poolCommand(words: readonly string[], values: PoolValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(poolReporters, values, "text", host);
	const { model, from } = costModel(values.cost, host);
	const profiles = await profilesAt(values.profile, host);
	const recording = values.growth === undefined ? null : await recordingAt(values.growth, host);
	const say = sayer(values, host);
	const { analysis, diagnostics } = await analyseConfigured(words, values, host, say, recording);
	const report = analysis.report();
	if (recording !== null) checkRecording(values.growth ?? "", recording, report.target);
	const edges = { [Symbol.iterator]: () => analysis.edges()[Symbol.iterator]() };
	const answer = poolReport(report, edges, model, from, profiles, recording);
	await publish(poolReporters, format, answer, values, host, false);
	await complain(diagnostics, values, host);
	return inputFailed(diagnostics) ? exitCodes.failure : exitCodes.clean;
}
