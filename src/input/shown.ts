/**
 * Text in which `cat` made visible what cannot be seen: `^I` for tabs, `$` at the ends of lines, `^M`, and `M-` before bytes that
 * are not ASCII (`cat -A`, `-e`, `-t`, `-T`, `-E`).
 */

const tabbed = /^\^I0x[0-9a-f]{4,} /;
const ended = /^\t0x[0-9a-f]{4,} \d{5,} \(.*\$$/;

/** True for a line that shows it: no instruction ends in `$`. */
export const isShown = (line: string): boolean => tabbed.test(line) || ended.test(line);

/** A byte that is not a character of ASCII to be seen: `^X`, `M-x`, `M-^X`. */
const marked = /(?:M-)?\^[@-_?]|M-[ -~]/g;
const CONTROL = 64;
const HIGH = 128;
const DELETE = 127;

/** The lines as they were. */
export function unshown(lines: readonly string[]): readonly string[] {
	// -T and -E alone leave these bytes as they are, and then `M-` is no more than it says.
	const isAscii = lines.every((line) => !/[\u0080-\uffff]/.test(line));
	return lines.map((line) => {
		const text = line.replace(/\r$/, "").replace(/(?:\^M)?\$$/, "");
		if (!isAscii) return text.replaceAll("^I", "\t");
		return text.includes("^") || text.includes("M-") ? decoded(text) : text;
	});
}

const decoder = new TextDecoder();

function decoded(text: string): string {
	const bytes: number[] = [];
	const ascii = (part: string): void => {
		for (let i = 0; i < part.length; i++) bytes.push(part.charCodeAt(i));
	};
	let at = 0;
	for (const found of text.matchAll(marked)) {
		ascii(text.slice(at, found.index));
		at = found.index + found[0].length;
		const last = found[0].charCodeAt(found[0].length - 1);
		const isControl = found[0].includes("^") && found[0] !== "M-^";
		const low = isControl ? (last === 63 ? DELETE : last - CONTROL) : last;
		bytes.push(found[0].startsWith("M-") ? HIGH | low : low);
	}
	ascii(text.slice(at));
	return decoder.decode(Uint8Array.from(bytes));
}
