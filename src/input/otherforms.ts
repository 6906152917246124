/** Text that is no listing but is often taken for one: what it is, and what to do instead. */

interface OtherForm {
	/** As in "x.txt: …, not a listing". */
	readonly what: string;
	/** What to do instead; null for making a listing. */
	readonly hint: string | null;
}

const before = String.raw`^[ \t>|]*`;
const line = (pattern: string): RegExp => new RegExp(before + pattern, "m");

/** In order: the first that fits. */
const forms: readonly (readonly [RegExp, OtherForm])[] = [
	[line("ROUTINE =+ "), { what: "output of go tool pprof", hint: null }],
	// Positions may be left out (-S).
	[
		line(String.raw`(?:\S+:\d+[ \t]+)?0x[0-9a-f]+[ \t]+[0-9a-f]{2,}[ \t]+(?:[A-Z][A-Z0-9.]*|\?)(?:[ \t]|$)`),
		{ what: "output of go tool objdump", hint: null },
	],
	[
		line(String.raw`(?:=>[ \t]*)?\S+:\d+[ \t]+0x[0-9a-f]+\*?[ \t]+[0-9a-f]{2,}[ \t]+[a-z]`),
		{ what: "a debugger's disassembly", hint: null },
	],
	[line(String.raw`(?:=>[ \t]*)?0x[0-9a-f]+ <[^>\n]*>:?[ \t]+[a-z]`), { what: "a debugger's disassembly", hint: null }],
	[
		line(String.raw`[0-9a-f]+:[ \t]+(?:(?:[0-9a-f]{2} )+|[0-9a-f]{8}[ \t]+)[ \t]*[a-z]`),
		{ what: "output of objdump", hint: null },
	],
	[line(String.raw`[0-9a-f]{5,}[ \t]+(?:\d+[ \t]+)?[TtRrDdBb] \S+$`), { what: "output of go tool nm", hint: null }],
	[line('--- prog list "'), { what: "a listing of Go 1.4 or older", hint: "Go 1.7 to today's are read" }],
	[
		/^#include "|^TEXT[ \t]+[^\n]*\(SB\)/m,
		{
			what: "Go assembly source",
			hint: "scan its package (stackscan ./dir), or make a listing: go build -asmflags=-S . 2> stack.s",
		},
	],
	[/^[ \t]+\.(?:globa?l|text|section|file|cfi_startproc)\b/m, { what: "assembly of another compiler", hint: null }],
	[/^goroutine \d+ [^\n]*\[[^\]\n]+\]:/m, { what: "a stack trace", hint: null }],
	[/^\S+\.(?:go|s):\d+(?::\d+)?: /m, { what: "messages of a build", hint: null }],
	[/^\s*<(?:!DOCTYPE html|html)\b/i, { what: "a page in HTML", hint: null }],
];

/** Characters of a line that are looked at. */
const LONGEST = 160;

/** What the first `most` lines show the text to be, as far as that is known. */
export function otherForm(text: string, most: number): OtherForm | null {
	const lines = text.split("\n", most).map((one) => one.slice(0, LONGEST).trimEnd());
	const start = lines.join("\n");
	return forms.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}
