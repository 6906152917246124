/** Findings as the formats of other tools want them: worst first, each at a file of the user's, each with a key of its own. */
import type { Finding, Report } from "../model/report.js";
import { visible } from "../util/escape.js";
import { fingerprint } from "../util/fingerprint.js";
import { worstFirst } from "./order.js";
import { isFile, pathBelow } from "./place.js";

export interface Issue {
	readonly finding: Finding;
	/** Below the working directory, forward slashes, as it is. */
	readonly path: string;
	/** 1-based. */
	readonly line: number;
	/** One line, control characters visible. Where `path` is not the finding's own file, it ends with that. */
	readonly message: string;
	/** 16 hexadecimal digits of rule, function and target: moved lines and other sizes leave it alone. */
	readonly key: string;
	/** 1 for the first issue with this key, 2 for the next. */
	readonly turn: number;
}

/**
 * Stands for what has no file below the working directory: it decides which code from elsewhere is built. Platforms
 * refuse a whole report when one finding has no file.
 */
const elsewhere = { path: "go.mod", line: 1 } as const;

const rank: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** The finding's own place, else the first frame of its chain that is the user's, else go.mod. */
function anchor(finding: Finding, cwd: string): { path: string; line: number; own: boolean } {
	const own = pathBelow(finding.file, cwd);
	if (own !== null) return { path: own, line: Math.max(1, finding.line), own: true };
	for (const step of finding.chain ?? []) {
		const path = pathBelow(step.file, cwd);
		if (path !== null) return { path, line: Math.max(1, step.line), own: false };
	}
	return { ...elsewhere, own: false };
}

/** Most severe first, then in the order of the goroutine entries they are about, then as the report has them. */
export function issuesOf(report: Report, cwd: string): Issue[] {
	const place = new Map<string, number>();
	for (const [index, root] of worstFirst(report.roots).entries())
		if (!place.has(root.function)) place.set(root.function, index);
	const at = (finding: Finding): number => place.get(finding.function) ?? place.size;
	const sorted = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity] || at(a) - at(b));
	const turns = new Map<string, number>();
	return sorted.map((finding) => {
		const { path, line, own } = anchor(finding, cwd);
		const where = own || !isFile(finding.file) ? "" : ` (in ${finding.file}:${finding.line})`;
		const { goos, goarch } = report.target;
		const key = fingerprint([finding.rule, finding.function, goos, goarch].join("\n"));
		const turn = (turns.get(key) ?? 0) + 1;
		turns.set(key, turn);
		return { finding, path, line, message: visible(finding.message + where), key, turn };
	});
}
