/**
 * Summaries of packages from earlier runs, by the SHA-256 of their listing: a package whose listing did not change is not
 * read again. Files are written whole and checked when they are read, so that several runs at once, or one that was
 * killed, do no harm; a file that cannot be used is as good as none.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packSummary, unpackSummary } from "../input/indexfile.js";
import type { ChunkSummary } from "../model/summary.js";
import { cacheDirectory, keepFile } from "./directory.js";
import { buildVersion } from "./version.js";

/** A piece of listing: its summary when it was read before, and else where it is to be kept. */
export interface Kept {
	readonly summary: ChunkSummary | null;
	readonly path: string;
}

export interface Cache {
	find(bytes: Uint8Array, goarch: string): Kept;
}

/** Files that were not used for so long are removed, in milliseconds. */
const OLD = 30 * 24 * 3600 * 1000;
/** How often old files are looked for, and the time of a file that is used is renewed. */
const DAY = 24 * 3600 * 1000;

export function openCache(env: Readonly<Record<string, string | undefined>>): Cache | null {
	const root = cacheDirectory(env);
	if (root === null) return null;
	try {
		mkdirSync(root, { recursive: true });
		removeOld(root);
	} catch {
		// A cache that cannot be written is none: a read-only home is no reason to fail.
		return null;
	}
	return {
		find(bytes, goarch) {
			const key = createHash("sha256").update(`${buildVersion} ${goarch}\0`).update(bytes).digest("hex");
			const path = join(root, key.slice(0, 2), key.slice(2));
			return { summary: load(path), path };
		},
	};
}

function load(path: string): ChunkSummary | null {
	try {
		const summary = unpackSummary(readFileSync(path));
		if (Date.now() - statSync(path).mtimeMs > DAY) utimesSync(path, new Date(), new Date());
		return summary;
	} catch {
		return null;
	}
}

/** Keeps a summary for the next run. */
export function keepSummary(path: string, summary: ChunkSummary): void {
	keepFile(path, () => packSummary(summary));
}

/** Once a day. */
function removeOld(root: string): void {
	const stamp = join(root, "last-cleaned");
	const now = Date.now();
	const before = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	if (now - before < DAY) return;
	writeFileSync(stamp, "");
	for (const part of readdirSync(root)) {
		if (!/^(?:[0-9a-f]{2}|base|code)$/.test(part)) continue;
		for (const name of readdirSync(join(root, part))) {
			const path = join(root, part, name);
			const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
			if (now - used > OLD) rmSync(path, { force: true });
		}
	}
}
