/**
 * `--new-from-merge-base REF`: what the program was where the present branch left the other one. Its commit is checked out
 * into a worktree of its own, analysed as the present one will be, and the result is kept by commit.
 */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve } from "node:path";
import { run } from "../input/child.js";
import { BuildError } from "../input/errors.js";
import { type BaselineEntry, entryOf } from "../lint/baseline.js";
import { snapshotOf } from "../lint/compare.js";
import type { SnapshotRoot } from "../model/diff.js";
import { noSettings } from "../rules/settings.js";
import { InputError, UserError } from "../util/errors.js";
import { analyse } from "./analyse.js";
import { sayer } from "./commands.js";
import { cacheDirectory } from "./directory.js";
import type { Host } from "./host.js";
import type { BaseResult } from "./lint.js";
import type { ScanValues } from "./options.js";
import { writeWhole } from "./output.js";
import { buildVersion } from "./version.js";

/** A result as it is kept. */
interface Kept {
	readonly target: string;
	readonly startStack: number;
	readonly guard: number;
	readonly roots: readonly SnapshotRoot[];
	readonly frames: readonly (readonly [string, number])[];
	readonly entries: readonly BaselineEntry[];
}

async function git(args: readonly string[], dir: string, host: Host, hint: string): Promise<string> {
	const place = { cwd: dir, env: host.env, signal: host.signal };
	const { code, stdout, stderr } = await run("git", args, place).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		throw new InputError("there is no git command in PATH", "--new-from-merge-base needs it; --baseline does not");
	});
	if (code === 0) return stdout.trim();
	const [first = ""] = stderr.trim().split("\n");
	throw new InputError(`git ${args[0] ?? ""}: ${first}`, hint);
}

interface Base {
	readonly commit: string;
	/** Top of the present working tree. */
	readonly top: string;
}

async function findBase(ref: string, dir: string, host: Host): Promise<Base> {
	const top = await git(["rev-parse", "--show-toplevel"], dir, host, "--new-from-merge-base works in a git repository");
	const hint = `is ${ref} fetched? In CI the checkout must not be shallow (actions/checkout: fetch-depth: 0)`;
	const commit = await git(["merge-base", ref, "HEAD"], dir, host, hint);
	return { commit, top };
}

/** All that decides a result, beside the commit. */
async function keyOf(
	base: Base,
	words: readonly string[],
	values: ScanValues,
	dir: string,
	host: Host,
): Promise<string> {
	const names = ["GOVERSION", "GOOS", "GOARCH", "GOFLAGS", "GOEXPERIMENT", "CGO_ENABLED", "GOAMD64", "GOARM64"];
	const place = { cwd: dir, env: host.env, signal: host.signal };
	// Without Go the analysis will say so.
	const env = await run("go", ["env", ...names], place).catch(() => ({ stdout: "" }));
	const { goos, goarch, goVersion, race, startStack, root, test, tags, goFlags, lint } = values;
	const { calls, pools } = values;
	const options = { goos, goarch, goVersion, race, startStack, root, test, tags, goFlags, calls, pools };
	const settings = { ...(lint ?? noSettings), root: "" };
	const way = relative(base.top, dir);
	const all = JSON.stringify([buildVersion, base.commit, way, words, options, settings, env.stdout]);
	return createHash("sha256").update(all).digest("hex").slice(0, 32);
}

/** What is kept under that name; null when there is nothing, or nothing that can be read. */
async function kept(path: string): Promise<Kept | null> {
	try {
		const found = JSON.parse(await readFile(path, "utf8")) as Partial<Kept>;
		const { roots, frames, entries } = found;
		return Array.isArray(roots) && Array.isArray(frames) && Array.isArray(entries) ? (found as Kept) : null;
	} catch {
		return null;
	}
}

async function analyseBase(
	{ commit, top }: Base,
	words: readonly string[],
	values: ScanValues,
	dir: string,
	host: Host,
): Promise<Kept> {
	const parent = await mkdtemp(join(tmpdir(), "stackscan-base-"));
	const tree = join(parent, "tree");
	const short = commit.slice(0, 10);
	try {
		await git(["worktree", "add", "--detach", "--force", tree, commit], top, host, "is the repository writable?");
		const there = join(tree, relative(top, dir));
		const lint = values.lint ?? noSettings;
		const away = relative(top, await realpath(lint.root));
		const root = away.startsWith("..") || isAbsolute(away) ? lint.root : join(tree, away);
		const options = { ...values, C: there, quiet: true, lint: { ...lint, root } };
		const { analysis } = await analyse(words, options, { ...host, cwd: there }, () => undefined);
		const report = analysis.report();
		const { target, startStack, guard, roots, frames } = snapshotOf(report, analysis.frames());
		return {
			target,
			startStack,
			guard,
			roots,
			frames: [...frames],
			entries: report.findings.map((finding) => entryOf(finding, target)),
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const output = error instanceof BuildError ? error.output : "";
		const hint = "what is new cannot be told from a base that cannot be read; --baseline works without one";
		throw output === ""
			? new InputError(`the merge base ${short}: ${error.message}`, hint)
			: new BuildError(`the merge base ${short}: ${error.message}`, output);
	} finally {
		await run("git", ["worktree", "remove", "--force", tree], { cwd: top, env: host.env, signal: host.signal }).catch(
			() => undefined,
		);
		await rm(parent, { recursive: true, force: true });
	}
}

/** @throws UserError when there is no such base, or it cannot be analysed. */
export async function resultOfBase(
	ref: string,
	words: readonly string[],
	values: ScanValues,
	host: Host,
): Promise<BaseResult> {
	if (words.length === 0 || words.includes("-"))
		throw new UserError("--new-from-merge-base reads packages, not a listing", "compare listings with stackscan diff");
	// git names its directories as they really are.
	const dir = await realpath(values.C === undefined ? host.cwd : resolve(host.cwd, values.C));
	const base = await findBase(ref, dir, host);
	const cache = cacheDirectory(host.env);
	const path = cache === null ? null : join(cache, "base", `${await keyOf(base, words, values, dir, host)}.json`);
	const say = sayer(values, host);
	let found = path === null ? null : await kept(path);
	say(`merge base with ${ref}: ${base.commit}${found === null ? "" : ", its result is kept"}`);
	if (found === null) {
		found = await analyseBase(base, words, values, dir, host);
		// A cache that cannot be written is no reason to fail.
		if (path !== null)
			await writeWhole(path, JSON.stringify(found)).catch((error: unknown) => say((error as Error).message));
	}
	const { target, startStack, guard, roots, frames, entries } = found;
	return {
		name: `${ref} (${base.commit.slice(0, 10)})`,
		snapshot: { target, startStack, guard, roots, frames: new Map(frames), isWhole: true },
		entries,
	};
}
