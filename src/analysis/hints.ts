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
const raceCalls: ReadonlySet<string> = new Set([
	"runtime.racefuncenter",
	"runtime.raceread",
	"runtime.racereadrange",
	"runtime.racewrite",
	"runtime.racewriterange",
]);

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
		let goos: string | null = null;
		let goVersion: string | null = null;
		const isFile = new Uint8Array(p.strings.length);
		const isCallee = new Uint8Array(p.strings.length);
		for (let f = 0; f < p.count; f++) {
			const name = p.name(f);
			clues.name(name);
			if (p.fn(f, Fn.file) >= 0) isFile[p.fn(f, Fn.file)] = 1;
			const inRuntime = name.startsWith("runtime.");
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
				const file = p.site(s, Site.file);
				if (file >= 0) isFile[file] = 1;
				const callee = p.site(s, Site.callee);
				if (callee >= 0 && !inRuntime) isCallee[callee] = 1;
			}
		}
		let race = false;
		for (let id = 0; id < isFile.length; id++) {
			if (isCallee[id] !== 1 && isFile[id] !== 1) continue;
			const text = p.text(id);
			if (isCallee[id] === 1) {
				clues.callee(text);
				if (raceCalls.has(text)) race = true;
			}
			if (isFile[id] !== 1) continue;
			const system = systemFile.exec(text)?.[1];
			if (system !== undefined && (goos === null || includes[system] === goos)) goos = system;
			const found = versionInPath.exec(text)?.[1];
			if (found !== undefined) goVersion ??= `go${found}`;
		}
		return { goos, goVersion, goVersionRange: goVersion === null ? clues.range() : null, race };
	}
}
