/**
 * `//stackscan:ignore SS001 reason`: at the end of a line, on the line above, above a function, or above the package
 * clause; a directive as Go knows them (go.dev/doc/comment), so without a blank behind the slashes.
 */
import type { IdleIgnore } from "../model/facts.js";
import type { Finding } from "../model/report.js";
import type { RuleInfo } from "../model/rule.js";
import { closest } from "../util/closest.js";
import { type Comment, type GoSource, readGoSource } from "./gosource.js";

/** One rule of one comment. */
interface Ignore {
	readonly rule: string;
	/** Line of the comment. */
	readonly line: number;
	/** Lines whose findings it ignores. */
	readonly from: number;
	readonly to: number;
	used: boolean;
}

const directive = /^\/\/(\s*)stackscan:(\S*)(.*)$/;

/** Lines that a comment speaks of. */
function extentOf(comment: Comment, source: GoSource): { from: number; to: number } {
	const { line, alone } = comment;
	if (!alone) return { from: line, to: line };
	if (line < source.packageLine) return { from: 1, to: Number.POSITIVE_INFINITY };
	// The comments of a group stand above the same line.
	const grouped = new Set(source.comments.filter((one) => one.alone).map((one) => one.line));
	let next = line + 1;
	while (grouped.has(next)) next++;
	const declared = source.functions.find(({ from }) => from === next);
	return declared === undefined ? { from: next, to: next } : { from: line, to: declared.to };
}

/** Ignores of one file, and comments that cannot ignore anything. */
export class FileIgnores {
	private readonly ignores: Ignore[] = [];
	readonly faults: Omit<IdleIgnore, "file">[] = [];

	constructor(text: string, rules: readonly RuleInfo[]) {
		const source = readGoSource(text);
		for (const comment of source.comments) {
			const match = directive.exec(comment.text);
			if (match !== null) this.read(comment, match, source, rules);
		}
	}

	private read(comment: Comment, match: RegExpExecArray, source: GoSource, rules: readonly RuleInfo[]): void {
		const [, blank = "", verb = "", rest = ""] = match;
		const { line } = comment;
		const fault = (message: string): void => void this.faults.push({ line, message });
		if (verb !== "ignore") {
			if (blank === "") fault(`unknown directive stackscan:${verb}: there is stackscan:ignore`);
			return;
		}
		if (blank !== "") {
			fault("a directive has no space behind the slashes: //stackscan:ignore");
			return;
		}
		const [, names = "", reason = ""] = /^\s*(\S*)\s*(.*)$/.exec(rest) ?? [];
		if (names === "") {
			fault("no rule is named: //stackscan:ignore SS001 reason");
			return;
		}
		if (reason.trim() === "") {
			fault(`no reason is given for ignoring ${names}, so nothing is ignored`);
			return;
		}
		const extent = extentOf(comment, source);
		for (const name of names.split(",").filter((one) => one !== "")) {
			const rule = rules.find(({ id, name: other }) => id === name || other === name);
			if (rule === undefined) {
				const meant = closest(
					name,
					rules.flatMap((one) => [one.id, one.name]),
				);
				fault(`unknown rule ${JSON.stringify(name)}${meant === null ? "" : `: did you mean ${meant}?`}`);
			} else this.ignores.push({ rule: rule.id, line, ...extent, used: false });
		}
	}

	/** True when a comment ignores the finding. */
	suppresses(finding: Finding): boolean {
		let found = false;
		for (const ignore of this.ignores) {
			if (ignore.rule !== finding.rule || finding.line < ignore.from || finding.line > ignore.to) continue;
			ignore.used = true;
			found = true;
		}
		return found;
	}

	/** Comments that have ignored nothing, of rules that were looked at. */
	idle(ran: (rule: string) => boolean): Omit<IdleIgnore, "file">[] {
		return this.ignores
			.filter(({ rule, used }) => !used && ran(rule))
			.map(({ rule, line }) => ({ line, message: `nothing here to ignore for ${rule}: the comment can go` }));
	}
}

export interface Ignored {
	readonly kept: readonly Finding[];
	/** How many were ignored. */
	readonly ignored: number;
	readonly idle: readonly IdleIgnore[];
}

/**
 * @param texts source files by the name that findings have
 * @param ran whether a rule was looked at in a file
 */
export function applyIgnores(
	findings: readonly Finding[],
	texts: ReadonlyMap<string, string>,
	rules: readonly RuleInfo[],
	ran: (rule: string, file: string) => boolean,
): Ignored {
	const files = new Map<string, FileIgnores>();
	for (const [file, text] of texts) if (text.includes("stackscan:")) files.set(file, new FileIgnores(text, rules));
	const kept = findings.filter((finding) => files.get(finding.file)?.suppresses(finding) !== true);
	const idle: IdleIgnore[] = [];
	for (const [file, ignores] of files) {
		const all = [...ignores.faults, ...ignores.idle((rule) => ran(rule, file))];
		idle.push(...all.sort((a, b) => a.line - b.line).map((one) => ({ file, ...one })));
	}
	return { kept, ignored: findings.length - kept.length, idle };
}
