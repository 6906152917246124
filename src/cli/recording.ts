/** A recording named on the command line. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Recording } from "../model/recording.js";
import type { TargetReport } from "../model/report.js";
import { readRecording } from "../record/file.js";
import { InputError } from "../util/errors.js";
import type { Host } from "./host.js";

/** @throws InputError when it cannot be read */
export async function recordingAt(path: string, host: Host): Promise<Recording> {
	const text = await readFile(resolve(host.cwd, path), "utf8").catch((error: unknown) => {
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	});
	return readRecording(path, text);
}

/** @throws InputError when the recording is of another machine, or of a build with -race against one without */
export function checkRecording(path: string, { build }: Recording, target: TargetReport): void {
	const { goos, goarch, race } = build;
	if (target.goarch !== goarch || target.race !== race)
		throw new InputError(
			`${path} was recorded on ${goos}/${goarch}${race ? " with -race" : ""}, the input is for ${target.goarch}${target.race ? " with -race" : ""}`,
		);
}
