/** What becomes known of the target: from options, from the beginnings of sources, then from the whole program. */

import { architectures } from "../arch/registry.js";
import type { ScanOptions } from "../model/analysis.js";
import type { Source } from "../model/input.js";
import { UserError } from "../util/errors.js";
import { type Detected, detectArch, machineOf } from "./detect.js";
import { HintReader } from "./hints.js";
import type { Program } from "./program.js";
import { originOf, type TargetModel, targetOf } from "./target.js";

/** Filled while sources are read. */
export class Reading {
	goarch: string | null;
	isAssumed = false;
	readonly hints = new HintReader();
	private first: Source | null = null;

	constructor(private readonly options: ScanOptions) {
		this.goarch = chosenArch(options);
	}

	/** Takes note of what the beginning of a source tells; see ArchOf. */
	sample(bytes: Uint8Array, source: Source, isAll: boolean): string | null {
		this.hints.sample(bytes);
		if (this.goarch !== null && this.first === null) return this.goarch;
		const found = detectArch(bytes, this.goarch, isAll);
		if (found === null) return null;
		this.found(source, found);
		return this.goarch;
	}

	/** @throws UserError when another source was of another architecture */
	found(source: Source, { goarch, isAssumed }: Detected): void {
		const { first } = this;
		if (this.goarch !== null && this.goarch !== goarch)
			throw new UserError(
				first === null
					? `${source.name} is a listing of ${goarch}, not of ${this.goarch}`
					: `${first.name} is a listing of ${this.goarch}, ${source.name} one of ${goarch}`,
				"scan listings of different architectures in runs of their own",
			);
		if (first === null || !isAssumed) this.isAssumed = isAssumed;
		this.first ??= source;
		this.goarch = goarch;
	}

	/** What the program was compiled for. */
	target(program: Program): TargetModel {
		const { goarch, isAssumed, options } = this;
		const hints = this.hints.read(program);
		const arch = architectures.get(goarch ?? "amd64");
		if (arch === undefined) throw new Error(`no architecture ${goarch ?? ""}`);
		const { go } = options;
		const goVersion = options.goVersion ?? go?.goVersion ?? hints.goVersion;
		return targetOf(arch, {
			goVersion,
			goVersionRange: goVersion === null ? hints.goVersionRange : null,
			goos: options.goos ?? go?.goos ?? hints.goos ?? arch.assumedGoos ?? "linux",
			race: options.race ?? hints.race,
			...(options.startStack === undefined ? {} : { startStack: options.startStack }),
			origin: {
				goVersion: originOf(options.goVersion, goVersion ?? hints.goVersionRange),
				goos: originOf(options.goos, go?.goos ?? hints.goos),
				goarch: originOf(options.goarch, go?.goarch ?? (isAssumed ? null : goarch)),
				race: originOf(options.race, go?.race ?? (hints.race ? true : undefined)),
				startStack: originOf(options.startStack, null),
			},
		});
	}
}

function chosenArch(options: ScanOptions): string | null {
	const goarch = options.goarch ?? options.go?.goarch ?? null;
	if (goarch === null || machineOf(goarch) !== null) return goarch;
	throw new UserError(
		`no support for GOARCH ${goarch} yet`,
		`this release knows ${[...architectures.keys()].join(", ")}`,
	);
}
