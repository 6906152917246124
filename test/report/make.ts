/** Hand-made reports: a test names what it is about, the rest is filled in with sane figures. */
import type { RenderOptions } from "../../src/model/render.js";
import type {
	ChainStep,
	FunctionReport,
	Growth,
	Report,
	RootReport,
	TargetReport,
	Verdict,
	WhyReport,
} from "../../src/model/report.js";

export const plain: RenderOptions = { color: false, width: 80, cwd: "/home/gopher/server", verbose: false };

export const linux: TargetReport = {
	goVersion: "go1.26",
	goos: "linux",
	goarch: "amd64",
	goVersionRange: null,
	judgedAs: "go1.26",
	startStack: 2048,
	guard: 928,
	limit: 1120,
	maxStack: 1_000_000_000,
	adaptiveStart: true,
	entryDepth: 40,
	race: false,
	origin: { goVersion: "detected", goos: "assumed", goarch: "detected", race: "detected", startStack: "assumed" },
};

/**
 * A chain from `[function, frame]` pairs, with depths, growths and costs worked out as the runtime of amd64 does
 * (docs/MODEL.md): small frames grow at the limit, larger ones 128 bytes earlier than they end.
 */
export function chainOf(
	steps: readonly (readonly [string, number])[],
	target: TargetReport = linux,
): { chain: ChainStep[]; growth: Growth } {
	let depth = target.entryDepth;
	let stack = target.startStack;
	let copies = 0;
	let bytesCopied = 0;
	let first: string | null = null;
	const chain = steps.map(([name, frame], index): ChainStep => {
		const at = depth;
		let grownTo: number | null = null;
		if (at + Math.max(0, frame - 128) >= stack - target.guard) {
			do stack *= 2;
			while (stack - at < frame + target.guard);
			grownTo = stack;
			copies++;
			bytesCopied += at;
			first ??= name;
		}
		depth += frame + 8;
		const file = `/home/gopher/server/internal/${(name.split(".")[0] ?? "x").replaceAll("/", "_")}.go`;
		return { function: name, frame, depth: at, file, line: 20 + index * 7, grownTo };
	});
	return { chain, growth: { finalStack: stack, copies, bytesCopied, first } };
}

/** Need of a chain in bytes. */
function needOf(chain: readonly ChainStep[]): number {
	const last = chain.at(-1);
	return last === undefined ? 0 : last.depth - (chain[0]?.depth ?? 0) + Math.max(0, last.frame - 128);
}

export function rootOf(
	verdict: Verdict,
	steps: readonly (readonly [string, number])[],
	more: Partial<RootReport> = {},
	target: TargetReport = linux,
): RootReport {
	const { chain, growth } = chainOf(steps, target);
	const name = steps[0]?.[0] ?? "main.f";
	const need = needOf(chain);
	const probability = { always: 1, likely: 0.86, unlikely: 0.12, never: 0, unknown: null }[verdict];
	return {
		function: name,
		wrapper: null,
		kind: "go",
		package: name.slice(0, name.lastIndexOf(".")),
		file: chain[0]?.file ?? "",
		line: 12,
		sites: [{ function: "main.main", file: "/home/gopher/server/main.go", line: 41, inLoop: true }],
		verdict,
		probability,
		must: verdict === "always" ? need : Math.min(need, 344),
		may: verdict === "unknown" ? null : need,
		complete: verdict !== "unknown",
		recursive: false,
		resolved: need,
		entryDepth: linux.entryDepth,
		estimate: { depth: 1480, exceeds: 0.5, unknown: 0.25 },
		chain,
		growth,
		culprits: [],
		cycle: null,
		...more,
	};
}

export function functionOf(name: string, frame: number, more: Partial<FunctionReport> = {}): FunctionReport {
	return {
		name,
		package: name.slice(0, name.lastIndexOf(".")),
		file: "/home/gopher/server/internal/work.go",
		line: 12,
		frame,
		declaredFrame: frame,
		maxFrame: frame,
		check: frame > 4096 ? "huge" : frame > 128 ? "big" : "small",
		morestack: "runtime.morestack_noctxt",
		nosplit: false,
		abi: "ABIInternal",
		dupok: false,
		need: { must: frame, may: frame + 64, complete: true, recursive: false, resolved: frame + 64 },
		unresolved: 0,
		reached: null,
		tips: false,
		...more,
	};
}

/** A report whose summary counts what is in it. */
export function reportOf(parts: Partial<Report>): Report {
	const roots = parts.roots ?? [];
	const functions = parts.functions ?? [];
	const findings = parts.findings ?? [];
	const verdicts = (verdict: Verdict): number => roots.filter((root) => root.verdict === verdict).length;
	return {
		schemaVersion: 1,
		tool: { name: "stackscan", version: "0.1.0" },
		target: linux,
		summary: {
			functions: functions.length,
			roots: roots.length,
			always: verdicts("always"),
			likely: verdicts("likely"),
			unlikely: verdicts("unlikely"),
			never: verdicts("never"),
			unknown: verdicts("unknown"),
			findings: findings.length,
			unresolvedCalls: 0,
			lines: 1000,
		},
		functions,
		roots,
		findings,
		diagnostics: [],
		...parts,
	};
}

export function whyOf(parts: Partial<WhyReport> = {}): WhyReport {
	const worst = chainOf([["main.handle", 96]]);
	return {
		function: functionOf("main.handle", 96),
		target: linux,
		worst: worst.chain,
		worstGrowth: worst.growth,
		must: worst.chain,
		mustGrowth: worst.growth,
		estimate: null,
		culprits: [],
		cycle: null,
		others: [],
		reachedFrom: [],
		...parts,
	};
}

export function join(pieces: Iterable<string>): string {
	return [...pieces].join("");
}
