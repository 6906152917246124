/** Files behind globs and directories, in an order that does not depend on the file system. */
import { realpathSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { holdsListing } from "./open.js";

/** A file to read: its path, and the name the user knows it by. */
export interface NamedFile {
	readonly path: string;
	readonly name: string;
}

/** Endings that a listing in a directory may have; its first bytes decide. */
const candidate = /\.(?:(?:s|S|txt|log)(?:\.gz|\.zst)?|ssx)$/;

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** What lies directly in a directory. */
export async function directoryHas(path: string): Promise<{ go: boolean; listing: boolean }> {
	const names = await readdir(path);
	let listing = false;
	for (const name of names) {
		if (!candidate.test(name) || !(await isFile(join(path, name)))) continue;
		listing = await holdsListing(join(path, name));
		if (listing) break;
	}
	return { go: names.some((name) => name.endsWith(".go")), listing };
}

async function isFile(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}

function forward(path: string): string {
	return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/**
 * Files that a glob matches, sorted. fast-glob is loaded only here: most runs need none.
 */
export async function globbed(pattern: string, cwd: string): Promise<NamedFile[]> {
	const { default: glob } = await import("fast-glob");
	const names = await glob(forward(pattern), { cwd, onlyFiles: true, suppressErrors: true, unique: true });
	return names.sort(byText).map((name) => ({ path: resolve(cwd, name), name }));
}

/**
 * Listings below a directory, sorted, and how many files with a fitting name were passed over because they hold none.
 * Hidden directories and node_modules are not entered, links to directories not followed.
 */
export async function listingsBelow(word: string, cwd: string): Promise<{ files: NamedFile[]; passedOver: string[] }> {
	const { default: glob } = await import("fast-glob");
	const directory = resolve(cwd, word);
	const names = await glob(["**/*.{s,S,txt,log,ssx}", "**/*.{s,S,txt,log}.{gz,zst}"], {
		cwd: directory,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false,
		onlyFiles: false,
		suppressErrors: true,
		unique: true,
	});
	const base = word.replace(/[\\/]+$/, "");
	const files: NamedFile[] = [];
	const passedOver: string[] = [];
	for (const name of names.sort(byText)) {
		const path = join(directory, name);
		if (!(await isFile(path))) continue;
		const shown = base === "." ? name : `${forward(base)}/${name}`;
		if (await holdsListing(path)) files.push({ path, name: shown });
		else passedOver.push(shown);
	}
	return { files, passedOver };
}

function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

/** Each file once, the first name kept. */
export function distinct(files: readonly NamedFile[]): NamedFile[] {
	const seen = new Set<string>();
	const kept: NamedFile[] = [];
	for (const file of files) {
		const real = realOf(file.path);
		if (seen.has(real)) continue;
		seen.add(real);
		kept.push(file);
	}
	return kept;
}
