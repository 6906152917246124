/**
 * What recorded programs tell of the goroutines that the standard library starts itself. Their code is the same in every program, so what they
 * did in others says more than its shape: likelihood.json has, by entry, in how many programs goroutines of it ended and how many of them grew.
 */
import type { StandardRuns } from "../model/report.js";
import { minorVersion } from "../util/goversion.js";
import likelihood from "./likelihood.json" with { type: "json" };
import type { TargetModel } from "./target.js";

const { provenance, standard } = likelihood;
const [recordedVersion = "", recordedOn = ""] = provenance.build.split(" ");
/** Bytes: the start stack of the recorded goroutines. */
const RECORDED_START = 2048;

export class StandardEntries {
	private readonly entries: Readonly<Record<string, StandardRuns | undefined>>;

	/** @param target frames and names of another version, architecture or build are others */
	constructor({
		judgedAs,
		goarch,
		race,
		startStack,
	}: Pick<TargetModel, "judgedAs" | "goarch" | "race" | "startStack">) {
		const isRecorded =
			minorVersion(judgedAs) === minorVersion(recordedVersion) &&
			recordedOn.endsWith(`/${goarch}`) &&
			!race &&
			startStack === RECORDED_START;
		this.entries = isRecorded ? standard.entries : {};
	}

	/** Of a goroutine's first function; null where nothing was recorded of it. */
	of(entry: string): StandardRuns | null {
		return Object.hasOwn(this.entries, entry) ? (this.entries[entry] ?? null) : null;
	}
}

/** An estimated probability with what is known of a standard entry: it weighs as much as some programs. */
export function withStandard(estimated: number, known: StandardRuns | null | undefined): number {
	if (known === null || known === undefined) return estimated;
	const p = (standard.weight * estimated + known.programs * known.grew) / (standard.weight + known.programs);
	return Math.min(0.999, Math.max(0.001, Math.round(p * 1000) / 1000));
}
