// Measuring of commands: wall clock, CPU and peak memory of the whole process, all threads, by GNU time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "../scripts/lib/proof.mjs";

const TIME = "/usr/bin/time";

/** Runs `sh -c` style commands as an argument list; output to the files given. Seconds and megabytes (10^6 bytes). */
export function measure(
	command,
	args,
	{ cwd, env = process.env, stdout = "/dev/null", stderr = "/dev/null", allow = [0] } = {},
) {
	if (!existsSync(TIME)) throw new CannotRun(`${TIME} (GNU time) is needed`);
	const directory = mkdtempSync(join(tmpdir(), "stackscan-time-"));
	const figures = join(directory, "time");
	try {
		const redirected = ["-c", 'out=$1 err=$2; shift 2; exec "$@" > "$out" 2> "$err"', "sh", stdout, stderr];
		const start = process.hrtime.bigint();
		const done = spawnSync(TIME, ["-q", "-o", figures, "-f", "%U %S %M", "sh", ...redirected, command, ...args], {
			cwd,
			env,
		});
		const wall = Number(process.hrtime.bigint() - start) / 1e9;
		if (done.error) throw new CannotRun(`${command}: ${done.error.message}`);
		if (!allow.includes(done.status)) throw new CannotRun(`${command} ${args.join(" ")}: exit ${done.status}`);
		const [user, system, kilobytes] = readFileSync(figures, "utf8").trim().split(" ").map(Number);
		return { wall, cpu: user + system, memory: (kilobytes * 1024) / 1e6 };
	} finally {
		rmSync(directory, { recursive: true });
	}
}

/**
 * The environment for what runs on Node. NODE_EXTRA_CA_CERTS makes Node 20 read all certificates of the system before any program
 * runs, for some 70 ms: it is left out, or kept as it is.
 */
export function nodeEnvironment(asIs) {
	const { NODE_EXTRA_CA_CERTS: _, ...plain } = process.env;
	return asIs === true ? process.env : plain;
}

export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of each figure; memory is the greatest seen. */
export function summary(runs) {
	return {
		wall: median(runs.map((r) => r.wall)),
		cpu: median(runs.map((r) => r.cpu)),
		memory: Math.max(...runs.map((r) => r.memory)),
	};
}
