/**
 * Listings that somebody copied: from an article, a chat, a log. Tabs became blanks, lines were cut by an ellipsis, numbers,
 * prompts or quote marks stand before them, headers or TEXT lines are missing. What is recognisable is written as the
 * compiler would have; the rest stays as it is and is remarked on like any other damage. Only for text that shows the need.
 */

import { hasChangedCharacters, plainCharacters } from "./characters.js";
import { isLabelled, withPcs } from "./labelled.js";
import { sideOf } from "./patch.js";
import { isShown, unshown } from "./shown.js";
import { unwrapped } from "./wrapped.js";

/** What may stand before a line: blanks, quote marks, line numbers, the time in front of a log's lines. */
const before = String.raw`^[\s>|│:.)\dTZ=*→▶-]*?`;
/** One of the pc in decimal and the position may be left out. */
const instruction = new RegExp(
	String.raw`${before}(0x[0-9a-f]{4,})[ \t]+(?:(\d{5,})[ \t]+)?(?:\((.+?)\)[ \t]+)?([A-Z][A-Za-z0-9.]*)(?:[ \t]+(.*))?$`,
);
/** A remark that somebody put behind an instruction; or bold type. */
const remark = /(?:^|[ \t])(?:\/\/|;)(?:[ \t]|$)|(?:^|[ \t]{2}|\t)(?:<[-=]|[←→⟵]|#[ \t]|-->|=>)|(?<=[^ \t*])\*\*$/;
const mayHoldRemark = /\/\/|[ \t];|<[-=]|[←→⟵]|=>|-->|[ \t]#|\*\*$/;
const framed = /^[ \t]*([|│║])(.*)\1[ \t]*$/;
const hex = new RegExp(String.raw`${before}(0x[0-9a-f]{4,})((?:[ \t]+[0-9a-f]{2}){1,16})(?:[ \t]|$)`);
const relocation = new RegExp(
	String.raw`${before}rel (\d+\+\d+)[ \t]+(t=.*\+-?[0-9a-f]+)(?:[ \t]+(?://|[;#<←]).*|\*\*)?\s*$`,
);
const decoration = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z?[ \t]+)?[\s>|│=*→▶]*(?:\d+(?:[ \t]*[:.)|│]?[ \t]+|[:-]))?/;
const header =
	/^(\S.*?)[ \t]+((?:v=\d+[ \t]+)?(?:S[A-Z]{2,}[A-Z0-9]*|t=\d+)[ \t]+(?:[A-Za-z][\w=-]*[ \t]+)*)size=(\d+)(.*)$/;
const headerField = /(?<=\s)[A-Za-z][\w.-]*=\S+|\bleaf\b/g;
const packageLine = /^# ([a-z0-9_][\w.~/-]*(?: \[[\w.~/-]+\])?)$/;
const prompt = /^[\s>|│]*(?:\S*[$%#>❯][ \t]+(?:\w+=\S+[ \t]+)*go[ \t]|```)/;
const ellipsis = /^[\s>|│\d:]*[[(/ ]*(?:\.\.\.|…)[\])]*\s*$/;
/** An instruction with anything before it. */
const somewhere = /^(.{1,60}?)(0x[0-9a-f]{4,})[ \t]+(\d{5,})[ \t]+\(.+?\)[ \t]+[A-Z]/;
const common = new RegExp(`${before}$`);
const asPrinted = /^\t0x[0-9a-f]{4,} \d{5,} \([^\t]*\)\t[A-Z]/;

type Line =
	| {
			readonly kind: "instruction";
			readonly pc: number;
			readonly mnemonic: string;
			readonly text: string;
			readonly operands: string;
	  }
	| { readonly kind: "hex"; readonly end: number; readonly text: string }
	| {
			readonly kind: "header";
			readonly text: string;
			readonly name: string;
			readonly fields: string;
			readonly isText: boolean;
	  }
	| { readonly kind: "package" | "relocation" | "gap" | "other"; readonly text: string };

/** Longer lines are left as they are. */
const LONGEST = 8192;

interface Instruction {
	readonly pc: string;
	/** Empty where it is left out. */
	readonly position: string;
	readonly mnemonic: string;
	readonly operands: string;
}

function instructionOf(line: string): Instruction | null {
	const found = instruction.exec(line);
	if (found === null) return null;
	const [, pc = "", decimal, position = "", mnemonic = "", rest = ""] = found;
	// Another program's bytes of code may be all digits.
	if (position === "" && Number(decimal) !== Number(pc)) return null;
	return { pc, position, mnemonic, operands: withoutRemark(rest).trimEnd() };
}

/** Operands without what somebody wrote behind them: not what stands in quotes. */
function withoutRemark(operands: string): string {
	if (!mayHoldRemark.test(operands)) return operands;
	const found = remark.exec(operands);
	if (found === null) return operands;
	const text = operands.slice(0, found.index);
	return (text.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 0 ? text : operands;
}

function read(given: string): Line {
	if (given.length > LONGEST) return { kind: "other", text: given };
	const plain = plainCharacters(given);
	const line = framed.exec(plain)?.[2] ?? plain;
	if (line.includes("0x")) {
		const found = instructionOf(line);
		if (found !== null) {
			const { pc, mnemonic, operands } = found;
			const position = found.position === "" ? "<unknown line number>" : found.position;
			const start = `\t${pc} ${String(Number(pc)).padStart(5, "0")} (${position})`;
			const text = `${start}\t${mnemonic}${operands === "" ? "" : `\t${operands}`}`;
			return { kind: "instruction", pc: Number(pc), mnemonic, text, operands };
		}
		const bytes = hex.exec(line);
		if (bytes !== null) {
			const [, pc = "", shown = ""] = bytes;
			const all = shown.trim().split(/\s+/);
			return { kind: "hex", end: Number(pc) + all.length, text: `\t${pc} ${all.join(" ")} ` };
		}
	}
	const moved = line.includes("rel ") ? relocation.exec(line) : null;
	if (moved !== null) return { kind: "relocation", text: `\trel ${moved[1]} ${moved[2]}` };
	const bare = line.replace(decoration, "").trimEnd();
	if (prompt.test(line)) return { kind: "other", text: "" };
	if (ellipsis.test(line)) return { kind: "gap", text: "\t..." };
	const head = bare.includes("size=") ? header.exec(bare) : null;
	if (head !== null) {
		const [, name = "", type = "", size = "", rest = ""] = head;
		const words = type.trim().split(/\s+/);
		const fields = (rest.match(headerField) ?? []).join(" ");
		const text = `${name} ${words.join(" ")} size=${size}${fields === "" ? "" : ` ${fields}`}`;
		return {
			kind: "header",
			text,
			name,
			fields,
			isText: words.some((word) => word.startsWith("STEXT") || word === "t=1"),
		};
	}
	if (packageLine.test(bare)) return { kind: "package", text: bare };
	return { kind: "other", text: bare };
}

/** What stands before an instruction, its numbers made equal; null for none, and for what is read over in any line. */
function prefixOf(line: string): string | null {
	const found = somewhere.exec(plainCharacters(line.slice(0, LONGEST)));
	if (found === null || Number(found[2]) !== Number(found[3])) return null;
	const text = (found[1] ?? "").trim();
	return common.test(text) ? null : text.replaceAll(/\d+/g, "0");
}

/** Takes away what stands before nearly all lines: a prompt (`(gdb)`), the name of what printed them, the `+` of a patch. */
function withoutPrefix(lines: readonly string[]): readonly string[] {
	const seen = new Map<string | null, number>();
	let instructions = 0;
	for (const line of lines) {
		if (!line.includes("0x")) continue;
		const prefix = prefixOf(line);
		if (prefix === null && instructionOf(plainCharacters(line.slice(0, LONGEST))) === null) continue;
		instructions++;
		seen.set(prefix, (seen.get(prefix) ?? 0) + 1);
	}
	const [most, times] = [...seen].reduce((best, one) => (one[1] > best[1] ? one : best), [null, 0]);
	if (most === null || times * 2 <= instructions) return lines;
	const escaped = most.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("0", "\\d+");
	const prefix = new RegExp(`^\\s*${escaped} ?`);
	return lines.map((line) => plainCharacters(line).replace(prefix, ""));
}

/**
 * True when text needs this pass: it holds instructions, and fewer of them as the compiler prints them than otherwise.
 * @param isWhole there is no more of it: then one of another form is enough
 */
export function looksPasted(head: string, isWhole = false): boolean {
	if (isLabelled(head)) return true;
	let printed = 0;
	let other = 0;
	for (let at = head.indexOf("0x"); at >= 0; ) {
		const start = head.lastIndexOf("\n", at) + 1;
		const found = head.indexOf("\n", at);
		const end = found < 0 ? head.length : found;
		const line = head.slice(start, Math.min(end, start + LONGEST)).replace(/\r$/, "");
		if (isShown(line)) other++;
		else if (asPrinted.test(line)) {
			// The first function has no header: somebody's excerpt.
			if (printed === 0 && line.includes(")\tTEXT\t") && head.lastIndexOf(" size=", start) < 0) return true;
			printed++;
			if (hasChangedCharacters(line)) return true;
			// Blanks that a terminal filled the line with, carriage returns.
			if (line.endsWith(" ") || line.endsWith("\r")) other += 2;
			else if (mayHoldRemark.test(line) && !line.endsWith(instructionOf(line)?.operands ?? "")) other++;
		} else if (hasChangedCharacters(line)) return true;
		else if (instructionOf(plainCharacters(line)) !== null || prefixOf(line) !== null) other++;
		at = found < 0 ? -1 : head.indexOf("0x", end);
	}
	return other > printed || (isWhole && other > 0);
}

export interface Restored {
	readonly text: string;
	/** 1-based line of the given text by 0-based line of the restored one. */
	readonly lines: readonly number[];
	/** What was missing and where (1-based line of the given text). */
	readonly missing: readonly { readonly line: number; readonly what: string }[];
}

/** Bytes of code of the function whose lines begin at `from`, as far as they are shown. */
function sizeFrom(lines: readonly Line[], from: number): number {
	let size = 1;
	for (let i = from; i < lines.length; i++) {
		const line = lines[i] as Line;
		if (line.kind === "header" || line.kind === "package") break;
		if (line.kind === "instruction") {
			if (i > from && line.mnemonic === "TEXT") break;
			size = Math.max(size, line.pc + 1);
		} else if (line.kind === "hex") size = Math.max(size, line.end);
	}
	return size;
}

/** Writes copied text as a listing. */
export function restore(given: string): Restored {
	const missing: { line: number; what: string }[] = [];
	const all = given.split("\n");
	const side = sideOf(all);
	if (side !== null) missing.push({ line: 1, what: side.what });
	let plain = side?.lines ?? all;
	if (plain.some(isShown)) plain = unshown(plain);
	if (isLabelled(given)) {
		plain = withPcs(plain);
		missing.push({ line: 1, what: "output of Compiler Explorer: pcs are made up, positions are unknown" });
	}
	const source = withoutPrefix(unwrapped(plain)).map(read);
	const out: string[] = [];
	const lines: number[] = [];
	const put = (text: string, line: number): void => {
		out.push(text);
		lines.push(line);
	};
	/** Header without instructions so far. */
	let open: (Line & { kind: "header" }) | null = null;
	for (const [i, line] of source.entries()) {
		if (line.kind === "header") open = line.isText ? line : null;
		else if (line.kind === "instruction") {
			if (line.mnemonic === "TEXT" && open === null) {
				const name = line.operands.slice(0, Math.max(0, line.operands.lastIndexOf("(SB)"))).replace(/<[01]?>$/, "");
				if (name !== "") {
					const nosplit = /\bNOSPLIT\b/.test(line.operands) ? "nosplit " : "";
					put(`${name} STEXT ${nosplit}size=${sizeFrom(source, i)}`, i + 1);
					missing.push({ line: i + 1, what: `the header of ${name} is missing: taken from its TEXT line` });
				}
			} else if (line.mnemonic !== "TEXT" && open !== null && line.pc === 0) {
				const field = (key: string): number =>
					Number(new RegExp(`\\b${key}=(\\S+)`).exec(open?.fields ?? "")?.[1] ?? 0);
				const words = open.text.includes(" nosplit ") ? ", NOSPLIT" : "";
				put(
					`\t0x0000 00000 (<unknown line number>)\tTEXT\t${open.name}(SB)${words}, $${field("locals")}-${field("args")}`,
					i + 1,
				);
				missing.push({ line: i + 1, what: `the TEXT line of ${open.name} is missing: taken from its header` });
			}
			open = null;
		}
		put(line.text, i + 1);
	}
	const text = out.join("\n");
	// Whoever copies takes the last line without its end.
	return { text: text.endsWith("\n") ? text : `${text}\n`, lines, missing };
}
