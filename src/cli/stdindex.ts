/**
 * Indexes of the standard library that calls out of a listing are judged by: made by `stackscan index std`, kept by their
 * target in the cache directory; a release may bring some along, beside the program's own file.
 */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { indexEnding, readIndex } from "../input/indexfile.js";
import type { Library } from "../model/analysis.js";
import type { GoContext } from "../model/input.js";
import type { Target } from "../model/target.js";
import { minorVersion } from "../util/goversion.js";
import { cacheDirectory } from "./directory.js";
import { buildVersion } from "./version.js";

type Env = Readonly<Record<string, string | undefined>>;

/** Where `stackscan index std` keeps its index; null when the cache is switched off. */
export function stdIndexPath(env: Env, { goVersion, goos, goarch, race }: GoContext): string | null {
	const directory = cacheDirectory(env);
	const name = `${goVersion}-${goos}-${goarch}${race ? "-race" : ""}${indexEnding}`;
	return directory === null ? null : join(directory, "std", name.replaceAll(/[^\w.+-]/g, "_"));
}

interface Found {
	readonly path: string;
	readonly goVersion: string;
	readonly goos: string;
}

const fileName = /^(go1\.[\w.]+)-(\w+)-(\w+?)(-race)?\.ssx$/;

function namesIn(directory: string): string[] {
	try {
		return readdirSync(directory);
	} catch {
		return [];
	}
}

function indexesFor(env: Env, target: Target): Found[] {
	const own = cacheDirectory(env);
	const shipped = dirname(fileURLToPath(import.meta.url));
	const found: Found[] = [];
	for (const directory of [...(own === null ? [] : [own]), shipped].map((at) => join(at, "std")))
		for (const name of namesIn(directory).sort()) {
			const [, goVersion = "", goos = "", goarch, race] = fileName.exec(name) ?? [];
			if (goarch !== target.goarch || (race !== undefined) !== target.race) continue;
			// Files of another system differ; where the listing does not say which it is of, any will do.
			if (goos !== target.goos && target.origin.goos !== "assumed") continue;
			found.push({ path: join(directory, name), goVersion, goos });
		}
	return found;
}

/** How far a version is from what is known of the target's: 0 the very one, 1 one that it may be, more the further away. */
function distance(goVersion: string, target: Target): number {
	if (goVersion === target.goVersion) return 0;
	const minor = minorVersion(goVersion) ?? 0;
	const oldest = minorVersion(target.goVersion ?? target.goVersionRange?.oldest ?? target.judgedAs) ?? 0;
	const newest = minorVersion(target.goVersion ?? target.goVersionRange?.newest ?? target.judgedAs) ?? 0;
	return 1 + Math.max(0, oldest - minor, minor - newest);
}

/** Patch releases count least: the newest of the nearest. */
function byDistance(target: Target): (a: Found, b: Found) => number {
	const order = new Intl.Collator("en", { numeric: true });
	return (a, b) =>
		distance(a.goVersion, target) - distance(b.goVersion, target) || order.compare(b.goVersion, a.goVersion);
}

/** The library that fits best; null where there is none, or none that this build can read. */
export function libraryOf(env: Env): (target: Target) => Promise<Library | null> {
	return async (target) => {
		const found = indexesFor(env, target);
		// Making the order takes longer than reading a small listing.
		if (found.length > 1) found.sort(byDistance(target));
		for (const { path, goVersion, goos } of found) {
			try {
				const { chunks } = readIndex(await readFile(path), path, buildVersion);
				const isExact = goVersion === target.goVersion && goos === target.goos;
				return { goVersion, isExact, isLikely: distance(goVersion, target) <= 1, chunks };
			} catch {
				// Of another build of stackscan, or damaged: as good as none.
			}
		}
		return null;
	};
}
