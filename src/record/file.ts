/**
 * A recording as a file: JSON lines, the first one of the whole, then one an entry, then one a growth. Compact, and two
 * files of one build may be joined by hand or by `readRecording`.
 */
import type { RecordedEntry, RecordedGrowth, Recording, RecordingBuild } from "../model/recording.js";
import { InputError } from "../util/errors.js";

const VERSION = 1;

export function* writeRecording(recording: Recording): Generator<string> {
	yield `${JSON.stringify({ stackscan: "recording", version: VERSION, ...recording.build })}\n`;
	for (const entry of recording.entries) yield `${JSON.stringify(entry)}\n`;
	for (const growth of recording.growths) yield `${JSON.stringify(growth)}\n`;
}

/** @throws InputError naming file and line */
export function readRecording(name: string, text: string): Recording {
	const entries: RecordedEntry[] = [];
	const growths: RecordedGrowth[] = [];
	let build: RecordingBuild | null = null;
	for (const [i, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const fail = (what: string): InputError =>
			new InputError(`${name}:${i + 1}: ${what}`, "make one with: stackscan record -- go test ./...");
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch {
			throw fail("not a line of JSON");
		}
		if (typeof value !== "object" || value === null) throw fail("not a line of a recording");
		if ("stackscan" in value) {
			const { stackscan: kind, version, ...rest } = value as { stackscan: unknown; version: unknown };
			if (kind !== "recording") throw fail("not a recording");
			if (version !== VERSION) throw fail(`a recording of version ${String(version)}; this release reads ${VERSION}`);
			build = rest as unknown as RecordingBuild;
		} else if (build === null) throw fail("not a recording: its first line says what was recorded");
		else if ("chain" in value) growths.push(value as RecordedGrowth);
		else if ("spawned" in value) entries.push(value as RecordedEntry);
		else throw fail("not a line of a recording");
	}
	if (build === null) throw new InputError(`${name}: empty`, "make one with: stackscan record -- go test ./...");
	return { build, entries, growths };
}
