/**
 * The Go compiler's output as Compiler Explorer shows it: no headers and no pcs, and labels (`main_f_pc21:`) where jumps
 * lead, with a number behind where two functions would share them (`main_f_pc21_1:`). Written as instructions of a listing, with pcs in their order.
 */

const label = /^\s*(\S.*_pc\d+(?:_\d+)?):\s*$/;
const atStart = /_pc0(?:_\d+)?$/;
/** Positions, where they are shown. */
const directive = /^\s*\.(?:file|loc)\s/;
const line = /^\s+([A-Z][A-Za-z0-9.]*)(?:\s+(\S.*?))?\s*$/;
const start = /^\s+TEXT\s+\S.*\(SB\), .*\$-?\d+(?:-\d+)?\s*$/;
/** Assembly sources have no such lines. */
const compiled = /^\s+PCDATA\s+\$\d+, \$-?\d+\s*$|^\s+FUNCDATA\s+\$\d+, |^\S+_pc\d+(?:_\d+)?:\s*$/;
const listing = /0x[0-9a-f]{4,}\s+\d{5,}\s/;
/** These take no bytes. */
const empty: ReadonlySet<string> = new Set(["TEXT", "FUNCDATA", "PCDATA", "NOP", "PCALIGN"]);

/** Lines and characters of each by which the form is told. */
const MOST = 5000;
const LONGEST = 400;

/** Whether text is of that form. */
export function isLabelled(text: string): boolean {
	if (!text.includes("TEXT")) return false;
	const lines = text.split("\n", MOST).map((one) => one.slice(0, LONGEST));
	const some = (pattern: RegExp): boolean => lines.some((one) => pattern.test(one));
	return some(start) && some(compiled) && !some(listing);
}

/** The same lines, in as many places, as a listing has them; a label's place is empty. */
export function withPcs(given: readonly string[]): readonly string[] {
	const labels = new Map<string, number>();
	let pc = 0;
	// Labels' own pcs leave gaps that look like lost lines: each instruction is one byte here.
	const read = given.map((text) => {
		const name = text.length > LONGEST ? undefined : label.exec(text)?.[1];
		if (name !== undefined) {
			labels.set(name, atStart.test(name) ? 0 : pc);
			return "";
		}
		if (directive.test(text)) return "";
		const found = text.length > LONGEST ? null : line.exec(text);
		if (found === null) return text;
		const [, mnemonic = "", operands = ""] = found;
		if (mnemonic === "TEXT") pc = 0;
		return { mnemonic, operands, pc: empty.has(mnemonic) ? pc : pc++ };
	});
	return read.map((one) => {
		if (typeof one === "string") return one;
		const at = `0x${one.pc.toString(16).padStart(4, "0")} ${String(one.pc).padStart(5, "0")}`;
		const from = labels.has(one.operands) ? 0 : one.operands.lastIndexOf(" ") + 1;
		const target = labels.get(one.operands.slice(from));
		const operands = target === undefined ? one.operands : `${one.operands.slice(0, from)}${target}`;
		return `\t${at} (<unknown line number>)\t${one.mnemonic}${operands === "" ? "" : `\t${operands}`}`;
	});
}
