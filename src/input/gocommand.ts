/** Go packages as input: the go command builds them and prints the listings (go help build, go help buildjson). */
import { dirname } from "node:path";
import type { GoContext, StreamSource } from "../model/input.js";
import { InputError } from "../util/errors.js";
import { minorVersion } from "../util/goversion.js";
import { keepEnd, type Place, run, start } from "./child.js";
import { BuildError } from "./errors.js";
import { isOn, listingFlags, splitFlags } from "./goflags.js";
import { decodedJson } from "./open.js";
import { type Bytes, coalesce } from "./streams.js";

export interface GoRequest {
	readonly patterns: readonly string[];
	/** Why the first pattern was taken for a package. */
	readonly reason: string;
	/** Test binaries instead of packages. */
	readonly test: boolean;
	/** Flags for `go build`: `-tags=…`, `-race`, and what follows `--go-flags`. */
	readonly flags: readonly string[];
}

export interface GoInput {
	readonly source: StreamSource;
	readonly context: GoContext;
}

/** Written to nowhere: the go command knows this name and writes nothing, not even a binary into the user's directory. */
const nowhere = process.platform === "win32" ? "NUL" : "/dev/null";

interface GoEnv {
	readonly GOVERSION: string;
	readonly GOOS: string;
	readonly GOARCH: string;
	readonly GOMOD: string;
	readonly GOWORK: string;
	readonly GOFLAGS: string;
	readonly GO111MODULE: string;
}

function taken(request: GoRequest): string {
	const quoted = JSON.stringify(request.patterns[0]);
	return `${quoted} was taken for a Go package because ${request.reason}`;
}

async function goEnv(request: GoRequest, place: Place): Promise<GoEnv> {
	const names = ["GOVERSION", "GOOS", "GOARCH", "GOMOD", "GOWORK", "GOFLAGS", "GO111MODULE"];
	const { code, stdout, stderr } = await run("go", ["env", "-json", ...names], place).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		throw new InputError(
			`${taken(request)}, but there is no go command in PATH`,
			"install Go (https://go.dev/dl), or give a listing that was made elsewhere",
		);
	});
	if (code !== 0) throw new InputError(`go env failed: ${stderr.trim()}`);
	const env = JSON.parse(stdout) as Partial<GoEnv>;
	return {
		// GOVERSION is there since Go 1.16.
		GOVERSION: env.GOVERSION ?? /go1[.\w]*/.exec((await run("go", ["version"], place)).stdout)?.[0] ?? "",
		GOOS: env.GOOS ?? "",
		GOARCH: env.GOARCH ?? "",
		GOMOD: env.GOMOD ?? "",
		GOWORK: env.GOWORK ?? "",
		GOFLAGS: env.GOFLAGS ?? "",
		GO111MODULE: env.GO111MODULE ?? "",
	};
}

/** True when the pattern names directories, which need a module around them. */
function isLocal(pattern: string): boolean {
	return /^\.{0,2}(?:[\\/]|$)|^\.{3}$/.test(pattern) || pattern.startsWith("./") || pattern.startsWith("../");
}

function checkModule(env: GoEnv, request: GoRequest, place: Place): void {
	if (env.GO111MODULE === "off" || (env.GOWORK !== "" && env.GOWORK !== "off")) return;
	if (env.GOMOD !== "" && env.GOMOD !== "/dev/null" && env.GOMOD !== "NUL") return;
	if (!request.patterns.some(isLocal)) return;
	throw new InputError(
		`${taken(request)}, but there is no go.mod in ${place.cwd} or above it`,
		"go into the module first, or name its directory with -C",
	);
}

interface Listed {
	/** Import paths that the patterns name. */
	readonly named: readonly string[];
	/** Import paths of the main module or workspace. */
	readonly own: readonly string[];
	/** Named packages that have tests. */
	readonly tested: readonly string[];
	/** What the go command remarked. */
	readonly remarks: string;
}

async function list(request: GoRequest, place: Place): Promise<Listed> {
	const format =
		"{{.ImportPath}}|{{.DepOnly}}|{{with .Module}}{{.Main}}{{end}}|{{len .TestGoFiles}}{{len .XTestGoFiles}}";
	const args = ["list", "-e", "-deps", ...(request.test ? ["-test"] : []), ...request.flags, "-f", format];
	const { stdout, stderr } = await run("go", [...args, ...request.patterns], place);
	const named = new Set<string>();
	const own = new Set<string>();
	const tested = new Set<string>();
	for (const line of stdout.split("\n")) {
		const [path = "", depOnly, main, tests] = line.split("|");
		// `p [p.test]`: p again, with its tests.
		const plain = path.replace(/ \[.*\]$/, "");
		if (plain === "") continue;
		if (depOnly === "false") named.add(plain);
		if (depOnly === "false" && tests !== "00") tested.add(plain);
		if (main === "true") own.add(plain);
	}
	for (const path of named) own.add(path);
	return { named: [...named], own: [...own].sort(), tested: [...tested], remarks: stderr };
}

function failure(what: string, code: number | null, output: string): BuildError {
	const how = code === null ? "was interrupted" : `failed (exit status ${code})`;
	return new BuildError(`${what} ${how}`, output);
}

/** Since Go 1.24: events on stdout, one package after the other. */
async function* fromJson(args: readonly string[], what: string, place: Place): AsyncGenerator<Uint8Array> {
	const child = start("go", args, place);
	const stderr = keepEnd(child.stderr);
	let output = "";
	yield* decodedJson(child.stdout as Bytes, (decoder) => {
		output = decoder
			.failures()
			.map((failed) => failed.output)
			.join("");
	});
	const code = await child.finished;
	if (code !== 0) throw failure(what, code, output + stderr());
}

/** Before Go 1.24: listings and remarks on stderr, mixed. */
async function* fromStderr(
	args: readonly string[],
	plain: readonly string[],
	what: string,
	place: Place,
): AsyncGenerator<Uint8Array> {
	const child = start("go", args, place);
	child.stdout.resume();
	yield* child.stderr as Bytes;
	const code = await child.finished;
	if (code === 0) return;
	// The same build without listings says what is wrong, and nothing else.
	const again = await run("go", plain, place);
	throw failure(what, code, again.stderr + again.stdout);
}

/** Starts the build and asks, while it runs, what the packages are. */
export async function goInput(request: GoRequest, place: Place): Promise<GoInput> {
	const env = await goEnv(request, place);
	checkModule(env, request, place);
	const minor = minorVersion(env.GOVERSION) ?? Number.POSITIVE_INFINITY;
	const json = minor >= 24;
	const userFlags = [...splitFlags(env.GOFLAGS), ...request.flags];
	const command = request.test ? ["test", "-c"] : ["build"];
	const what = `go ${command.join(" ")} ${request.patterns.join(" ")}`;
	const listed = list(request, place);

	async function* builds(): AsyncGenerator<Uint8Array> {
		// Up to Go 1.20 `go test -c` takes one package, and one with tests.
		const each = request.test && minor < 21 ? (await listed).tested.map((path) => [path]) : [request.patterns];
		for (const patterns of each) {
			// No `--` before the patterns: go test would take it for one of them.
			const rest = [...request.flags, "-o", nowhere, ...patterns];
			const args = [...command, ...(json ? ["-json"] : []), ...listingFlags(userFlags), ...rest];
			if (json) yield* fromJson(args, what, place);
			else yield* fromStderr(args, [...command, ...rest], what, place);
		}
	}
	const stream = eager(coalesce(builds()));
	const { named, own, remarks } = await listed;
	const workspace = env.GOWORK !== "" && env.GOWORK !== "off" ? env.GOWORK : env.GOMOD;
	return {
		source: {
			kind: "stream",
			name: what,
			chunks: explained(stream, named.length === 0 ? remarks : null, request),
			byPackage: true,
		},
		context: {
			goVersion: env.GOVERSION,
			goos: env.GOOS,
			goarch: env.GOARCH,
			race: isOn(userFlags, "race"),
			ownPackages: own,
			moduleRoot: workspace === "" || workspace === "/dev/null" || workspace === "NUL" ? null : dirname(workspace),
		},
	};
}

/** The stream, begun at once: the first chunk is asked for before anybody reads. */
async function* eagerRest<T>(first: Promise<IteratorResult<T>>, iterator: AsyncGenerator<T>): AsyncGenerator<T> {
	try {
		for (let next = await first; next.done !== true; next = await iterator.next()) yield next.value;
	} finally {
		await iterator.return(undefined);
	}
}

function eager<T>(stream: AsyncGenerator<T>): AsyncGenerator<T> {
	const first = stream.next();
	// It is looked at when the stream is read.
	first.catch(() => undefined);
	return eagerRest(first, stream);
}

/** The stream; when there was nothing in it because the patterns match nothing, that is said. */
async function* explained(stream: Bytes, nothingNamed: string | null, request: GoRequest): AsyncGenerator<Uint8Array> {
	try {
		yield* stream;
	} catch (error) {
		if (!(error instanceof BuildError) || error.output.includes("# ")) throw error;
		// No package's compiler spoke: the pattern itself may be the mistake.
		throw new BuildError(`${error.message}; ${taken(request)}`, error.output);
	}
	if (nothingNamed !== null) throw new BuildError(`no package matches ${request.patterns.join(" ")}`, nothingNamed);
}
