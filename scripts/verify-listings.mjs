// Listings of every Go since 1.7 and every GOARCH: frames, checks and calls of morestack against the oracle that decodes
// machine code (test/oracle/listing), and against the pcsp tables of the linked binary (test/oracle/pcsp).
//   npm run verify:listings [-- --toolchains 1.7.6,1.26.8] [--goarch amd64,arm] [--flags "plain,-N -l"] [--std] [--bounded]
//       [--link all|host|none] [--write] [--resume] [--minutes 5] [--count 220] [--seed 7] [--jobs 2] [--keep DIR]
// --write puts each row into docs/VERIFIED.md as soon as it is right; --resume leaves out what stands there, and --minutes begins
// nothing new after so long: the whole matrix in parts is `--write --resume --minutes 5`, again and again.
// Linking needs the runtime of that Go and GOARCH: on a cold cache, a quarter of a minute each. With --keep, a listing that is
// there already is read again.
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../test/listings/generate.mjs";
import { COLUMNS, verifiedListings, writeVerified } from "./lib/listing-table.mjs";
import { main, root, run, stackscanCommand, table, withDirectory } from "./lib/proof.mjs";
import { GOARCHES, goOf, has, hostGoarch, minorOf, pool, start, TOOLCHAINS, toolchain } from "./lib/toolchains.mjs";

const oracleDirectory = join(root, "test/oracle");
const compareScript = join(oracleDirectory, "compare.mjs");

/**
 * What the listing oracle may remark about a function that is all right, see test/oracle/README.md: bodies that lower SP
 * by hand and leaves without a check. morestack's own entry points name each other, see judgeOracle.
 */
const EXPECTED_REMARKS = new Set(["noframe-body-lowers-SP", "asm-body-lowers-SP", "no-check-noframe"]);

/** Bounded form: each GOARCH with one current Go, and the dialects before it with as few toolchains as show them. */
const BOUNDED = [
	...GOARCHES.map((goarch) => ["1.26.8", goarch]),
	...["1.7.6", "1.12.17", "1.17.13", "1.20.14"].map((version) => [version, "amd64"]),
	...["arm64", "riscv64"].map((goarch) => ["1.17.13", goarch]),
	...["386", "arm", "s390x", "wasm"].map((goarch) => ["1.12.17", goarch]),
];

/** Standard library: the oldest and the newest form of each part of the dialect. wasm's is three times as long, and left to --goarch. */
const STD_TOOLCHAINS = ["1.10.8", "1.13.15", "1.17.13", "1.20.14", "1.23.12", "1.26.8"];
const STD_GOARCHES = GOARCHES.filter((goarch) => goarch !== "wasm");

/** Writes the generated package as a GOPATH. */
function writeGopath(directory, job, options) {
	for (const [name, text] of generate({ ...options, minor: minorOf(job.version), goarch: job.goarch })) {
		const path = join(directory, "src", name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

/** Builds the generated program, or only its package when it is not to be linked: the listing goes to `listing`. */
async function build(directory, job, listing, binary, options) {
	const gopath = join(directory, "gopath");
	writeGopath(gopath, job, options);
	const { command, env } = goOf(job.version, job.goarch, gopath);
	const more = [];
	let scope = "proof/gen=";
	if (minorOf(job.version) < 10) {
		// Flags go to every package that is compiled. Without optimisation the runtime would not link: it is made before.
		scope = "";
		if (job.flags !== "" && job.link) {
			more.push("-pkgdir", join(directory, "pkg"));
			await start(command, ["install", ...more, "runtime"], { cwd: gopath, env });
		}
	}
	const flags = [`-gcflags=${scope}-S ${job.flags}`.trim(), `-asmflags=${scope}-S`];
	const what = job.link ? ["-o", binary, "proof"] : ["proof/gen"];
	await start(command, ["build", ...more, ...flags, ...what], { cwd: gopath, env, stderr: listing });
}

/** The listing of the standard library. Its cached outputs are as large as the listing: they get a cache of their own. */
async function buildStd(directory, job, listing) {
	const { command, env } = goOf(job.version, job.goarch, join(directory, "gopath"));
	const scope = minorOf(job.version) < 10 ? "" : "all=";
	const flags = [`-gcflags=${scope}-S ${job.flags}`.trim(), `-asmflags=${scope}-S`];
	if (scope === "") flags.push("-a");
	const cache = join(directory, "cache");
	mkdirSync(cache, { recursive: true });
	const ownCache = { ...env, GOCACHE: cache };
	await start(command, ["build", ...flags, "std"], { cwd: directory, env: ownCache, stderr: listing });
	rmSync(cache, { recursive: true, force: true });
}

function countLines(path) {
	return new Promise((resolve, reject) => {
		let lines = 0;
		let last = 10;
		createReadStream(path, { highWaterMark: 1 << 20 })
			.on("data", (chunk) => {
				for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
				last = chunk[chunk.length - 1];
			})
			.on("error", reject)
			.on("close", () => resolve(last === 10 ? lines : lines + 1));
	});
}

/** Oracle remarks that are not expected, with an example; and what it could not place. */
function judgeOracle(tsv, totals) {
	const remarks = [];
	for (const line of readFileSync(tsv, "latin1").split("\n")) {
		const cells = line.split("\t");
		for (const note of cells[8] ? cells[8].split(",") : []) {
			// A name with a comma in it may stand in the detail of a remark: its rest is no remark.
			const kind = note.replace(/:.*/, "");
			const entryPoint = kind.startsWith("morestack-") && /^runtime\.morestack(?:c|_noctxt)?$/.test(cells[1]);
			if (!/^[A-Za-z]+(?:-[A-Za-z0-9]+)+$/.test(kind) || entryPoint || EXPECTED_REMARKS.has(kind)) continue;
			remarks.push(`${cells[1]}: ${note}`);
		}
	}
	const misplaced = Number(/not placed\t(\d+)/.exec(totals)?.[1] ?? Number.NaN);
	return { remarks, misplaced };
}

/** What names a row of the table. */
const rowKey = (job) => [job.std ? "std" : "generated", job.version, job.goarch, job.flags || "–"];

async function verify(tools, directory, job, options) {
	mkdirSync(join(directory, "gopath"), { recursive: true });
	const file = (name) => join(directory, name);
	const [listing, binary, tsv, json, counts] = ["listing", "binary", "oracle.tsv", "report.json", "counts.json"].map(
		file,
	);
	if (existsSync(listing)) console.log(`(${listing} is read again)`);
	else if (job.std) await buildStd(directory, job, listing);
	else await build(directory, job, listing, binary, options);

	const minor = String(minorOf(job.version));
	const oracleArgs = ["-arch", job.goarch, "-minor", minor, "-main", "proof", listing];
	const { stderr: totals } = await start(tools.listing, oracleArgs, { stdout: tsv });
	const [command, ...first] = stackscanCommand();
	const scan = [...first, "--all", "--format", "json", listing];
	await start(command, scan, { stdout: json, allow: [0, 1] });
	const report = JSON.parse(readFileSync(json, "utf8"));

	const compared = await start(process.execPath, [compareScript, "listing", tsv, json, "--counts", counts], {
		allow: [0, 1],
	});
	const { kinds, compared: functions } = JSON.parse(readFileSync(counts, "utf8"));
	const { remarks, misplaced } = judgeOracle(tsv, totals);
	const lines = await countLines(listing);
	const problems = report.diagnostics.filter((d) => d.severity !== "note");
	const unread = problems.reduce((sum, d) => sum + 1 + (d.more ?? 0), 0);
	const wrongFrames = (kinds.frame ?? 0) + (kinds.declaredFrame ?? 0);
	const differences = Object.values(kinds).reduce((sum, n) => sum + n, 0);
	const wrongChecks = differences - wrongFrames;
	const said = [];
	if (compared.status !== 0) said.push(...compared.stdout.split("\n").filter((l) => l.startsWith("DIFF ")));
	for (const d of problems) said.push(`line ${d.line}: ${d.message} (${d.code}, ${d.more ?? 0} more)`);
	for (const remark of remarks) said.push(`oracle: ${remark}`);
	if (report.summary.lines !== lines) said.push(`${lines} lines, stackscan counts ${report.summary.lines}`);
	if (misplaced !== 0) said.push(`the oracle could not place ${misplaced} lines`);
	if (functions === 0) said.push("no function was compared");

	let equal = "–";
	let unexplained = "–";
	if (existsSync(binary) && job.goarch !== "wasm") {
		const pcsp = file("pcsp.tsv");
		await start(tools.pcsp, [binary], { stdout: pcsp });
		const args = [compareScript, "pcsp", pcsp, json, "--packages", "proof/gen", "--counts", counts];
		const { stdout } = await start(process.execPath, args, { allow: [0, 1] });
		const found = JSON.parse(readFileSync(counts, "utf8"));
		equal = found.equal;
		unexplained = Object.values(found.kinds).reduce((sum, n) => sum + n, 0);
		said.push(...stdout.split("\n").filter((l) => l.startsWith("DIFF ")));
		if (equal === 0) said.push("no function of the binary was compared");
	}
	const unaccounted = unread + misplaced + Math.abs(report.summary.lines - lines);
	const row = [
		...rowKey(job),
		functions,
		lines,
		wrongFrames,
		wrongChecks + remarks.length,
		unaccounted,
		equal,
		unexplained,
	];
	return { row, said };
}

function buildTools(directory) {
	const tools = {};
	for (const name of ["listing", "pcsp"]) {
		tools[name] = join(directory, `oracle-${name}`);
		run("go", ["build", "-o", tools[name], `./${name}`], {
			cwd: oracleDirectory,
			env: { ...process.env, GOWORK: "off" },
		});
	}
	return tools;
}

function jobsOf(values) {
	const split = (text) => text.split(",").map((word) => word.trim());
	const flags = split(values.flags).map((word) => (word === "plain" ? "" : word));
	const given = (list, standard) => (list === undefined ? standard : split(list));
	let pairs;
	if (values.bounded && !values.toolchains && !values.goarch) pairs = BOUNDED;
	else {
		const versions = given(values.toolchains, values.std ? STD_TOOLCHAINS : TOOLCHAINS);
		const goarches = given(values.goarch, values.std ? STD_GOARCHES : GOARCHES);
		pairs = versions.flatMap((version) => goarches.map((goarch) => [version, goarch]));
	}
	const links = (goarch) => values.link === "all" || (values.link === "host" && goarch === hostGoarch());
	return pairs
		.filter(([version, goarch]) => has(version, goarch))
		.flatMap(([version, goarch]) =>
			flags.map((flag) => ({ version, goarch, flags: flag, std: values.std, link: links(goarch) })),
		);
}

await main(async () => {
	const { values } = parseArgs({
		options: {
			toolchains: { type: "string" },
			goarch: { type: "string" },
			flags: { type: "string" },
			std: { type: "boolean", default: false },
			bounded: { type: "boolean", default: false },
			write: { type: "boolean", default: false },
			resume: { type: "boolean", default: false },
			minutes: { type: "string", default: "Infinity" },
			count: { type: "string" },
			seed: { type: "string", default: "7" },
			jobs: { type: "string" },
			link: { type: "string" },
			keep: { type: "string" },
		},
	});
	values.link ??= values.bounded ? "host" : "all";
	values.flags ??= values.std || values.bounded ? "plain" : "plain,-N -l";
	const options = {
		seed: Number(values.seed),
		count: Number(values.count ?? (values.bounded ? 60 : 220)),
	};
	const done = values.resume ? verifiedListings() : new Set();
	const jobs = jobsOf(values).filter((job) => !done.has(rowKey(job).join(" ")));
	const deadline = Date.now() + Number(values.minutes) * 60_000;
	return withDirectory(values.keep, async (directory) => {
		const tools = buildTools(directory);
		for (const version of new Set(jobs.map((job) => job.version))) toolchain(version);
		const tried = await pool(jobs, Number(values.jobs ?? (values.std ? 1 : 2)), async (job) => {
			if (Date.now() > deadline) return null;
			const name = `${job.std ? "std" : "gen"}-${job.version}-${job.goarch}${job.flags.replaceAll(/[ ,]/g, "")}`;
			const own = join(directory, name);
			let result;
			try {
				result = await verify(tools, own, job, options);
			} catch (error) {
				const row = [...rowKey(job), "failed"];
				result = { row: [...row, ...COLUMNS.slice(row.length).map(() => "–")], said: [error.message] };
			}
			if (!values.keep) rmSync(own, { recursive: true, force: true });
			if (values.write && result.said.length === 0) writeVerified([result.row]);
			console.log(result.row.join("  "));
			for (const line of result.said.slice(0, 12)) console.log(`    ${line.slice(0, 400)}`);
			if (result.said.length > 12) console.log(`    … and ${result.said.length - 12} more`);
			return result;
		});
		const results = tried.filter((result) => result !== null);
		console.log();
		console.log(table([COLUMNS, ...results.map((r) => r.row)]));
		const good = results.filter((r) => r.said.length === 0);
		console.log(`${good.length} of ${results.length} combinations without a difference`);
		const left = tried.length - results.length;
		if (left > 0) console.log(`${left} left for another run with --resume`);
		return good.length === results.length && (results.length > 0 || values.resume);
	});
});
