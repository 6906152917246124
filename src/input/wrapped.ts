/** Lines that a terminal, a mail program or an editor broke because they were too long, put together again. */

/** How a line of a listing begins, whatever stands before it. */
const begins =
	/^[\s>|│:.)\d-]*(?:0x[0-9a-f]{4,}[ \t]+(?:\d{5,}[ \t]|\(|[0-9a-f]{2}(?:[ \t]|$))|rel \d+\+\d+|\S.* (?:S[A-Z]{2,}|t=\d+)(?: |$)|#|```|~~~)/;
const quote = /^[ \t]*(?:>[> \t]*)?/;

/** Lines at which this shows: fewer may be anything. */
const FEWEST = 3;
const NARROWEST = 40;

interface Break {
	/** Index of the line that goes on in the next. */
	readonly at: number;
	/** True for a break within a word or at a blank that was kept. */
	readonly isHard: boolean;
}

/** Where lines were broken at that width; null when the text shows no such width. */
function breaks(lines: readonly string[], width: number): Break[] {
	const found: Break[] = [];
	for (let at = 0; at + 1 < lines.length; at++) {
		const line = lines[at] as string;
		const next = lines[at + 1] as string;
		if (next.trim() === "" || begins.test(next) || !(begins.test(line) || found.at(-1)?.at === at - 1)) continue;
		const text = next.replace(quote, "");
		const word = /^\S*/.exec(text)?.[0] ?? "";
		if (line.length === width) found.push({ at, isHard: true });
		else if (line.length < width && line.length + 1 + word.length > width) found.push({ at, isHard: false });
	}
	return found;
}

/** The lines in as many places, those that go on in the next put together and the rest of them empty. */
export function unwrapped(given: readonly string[]): readonly string[] {
	const lines = given.map((line) => line.replace(/\r$/, ""));
	const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
	// A longer line would have been broken, too.
	if (width < NARROWEST || width > 200) return given;
	const all = breaks(lines, width);
	if (all.length < FEWEST) return given;
	// A terminal breaks where the line is full, a mail program at a blank.
	const isHard = all.filter((one) => one.isHard).length * 2 > all.length;
	const out = [...lines];
	for (const { at } of all.filter((one) => one.isHard || !isHard).reverse()) {
		const next = out[at + 1] as string;
		const text = isHard ? next.replace(/^[ \t]*>[> \t]*/, "") : ` ${next.replace(quote, "")}`;
		out[at] = `${out[at]}${text}`;
		out[at + 1] = "";
	}
	return out;
}
