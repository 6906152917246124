/** What names, calls and paths of a listing tell of its target: GOOS, race detector, Go version. */

import type { ToldVersions } from "../model/input.js";
import { Fn, Site } from "../model/summary.js";
import type { VersionRange } from "../model/target.js";
import type { Program } from "./program.js";
import { VersionClues } from "./versionclues.js";

export interface Hints {
	readonly goos: string | null;
	/** The one version, where a path names it. */
	readonly goVersion: string | null;
	/** Else what else tells. */
	readonly goVersionRange: VersionRange | null;
	readonly race: boolean;
}

/** Bytes at the beginning of an input in which clues to the version are looked for: what every host reads at first. */
const SAMPLE = 64 << 10;

const systems = "aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows";
/** A file of the standard library that is built for one GOOS (go/build: `name_GOOS.go`, `name_GOOS_GOARCH.s`). */
const systemFile = new RegExp(
	`(?:^|/src/)(?:runtime|syscall|os|net|time|internal|crypto|mime|path)/(?:[^:]*/)?[a-z0-9_]*_(${systems})(?:_[a-z0-9]+)?\\.(?:go|s)$`,
);
/** These are built with the files of another one, too: the more particular name wins. */
const includes: Readonly<Record<string, string>> = { android: "linux", illumos: "solaris", ios: "darwin" };
const versionInPath = /go(1\.\d+(?:\.\d+)?(?:rc\d+|beta\d+)?)(?:\.[a-z0-9]+-[a-z0-9]+)?\/src\//;
/** runtime/race_<arch>.s: what instrumented code calls. */
const raceCalls: readonly string[] = [
	"runtime.racefuncenter",
	"runtime.raceread",
	"runtime.racereadrange",
	"runtime.racewrite",
	"runtime.racewriterange",
];

/** Clues from the beginnings of all inputs, then from the whole program. */
export class HintReader {
	private readonly clues = new VersionClues();

	sample(bytes: Uint8Array): void {
		this.clues.sample(new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE)));
	}

	/** What the samples told. */
	span(): ToldVersions {
		return this.clues.span();
	}

	/** What the samples of another run told. */
	addSpan(span: ToldVersions): void {
		this.clues.addSpan(span);
	}

	read(p: Program): Hints {
		const { clues } = this;
		const { files, callees } = namesInCode(p);
		const isCalled = (name: string): boolean => callees[p.strings.find(name)] === 1;
		let goos: string | null = null;
		let goVersion: string | null = null;
		for (let id = 0; id < files.length; id++) {
			if (files[id] !== 1) continue;
			const text = p.text(id);
			const system = systemFile.exec(text)?.[1];
			if (system !== undefined && (goos === null || includes[system] === goos)) goos = system;
			const found = versionInPath.exec(text)?.[1];
			if (found !== undefined) goVersion ??= `go${found}`;
		}
		const race = raceCalls.some(isCalled);
		if (goVersion !== null) return { goos, goVersion, goVersionRange: null, race };
		clues.callees(isCalled);
		for (let f = 0; f < p.count; f++) clues.name(p.name(f));
		return { goos, goVersion, goVersionRange: clues.range(), race };
	}
}

/** By name: 1 for files, and for what code outside the runtime calls. */
function namesInCode(p: Program): { readonly files: Uint8Array; readonly callees: Uint8Array } {
	const files = new Uint8Array(p.strings.length);
	const callees = new Uint8Array(p.strings.length);
	for (let f = 0; f < p.count; f++) {
		if (p.fn(f, Fn.file) >= 0) files[p.fn(f, Fn.file)] = 1;
		const end = p.sitesEnd(f) * Site.stride;
		const first = p.fn(f, Fn.sites) * Site.stride;
		if (first === end) continue;
		const inRuntime = p.name(f).startsWith("runtime.");
		for (let at = first; at < end; at += Site.stride) {
			const file = p.sites[at + Site.file] as number;
			if (file >= 0) files[file] = 1;
			const callee = p.sites[at + Site.callee] as number;
			if (callee >= 0 && !inRuntime) callees[callee] = 1;
		}
	}
	return { files, callees };
}
