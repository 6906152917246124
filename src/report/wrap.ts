/** Sentences of parts joined by ` · `, broken between parts only; and plain text, broken between words. */
import { columns } from "./names.js";

/** Lines of at most `width` columns where the parts allow it, each line indented. */
export function wrapParts(parts: readonly string[], width: number, indent: string): string[] {
	const lines: string[] = [];
	let line = "";
	for (const part of parts) {
		if (part === "") continue;
		const longer = line === "" ? indent + part : `${line} · ${part}`;
		if (line !== "" && columns(longer) > width) {
			lines.push(line);
			line = indent + part;
		} else line = longer;
	}
	if (line !== "") lines.push(line);
	return lines;
}

/** Lines of whole words, of at most `width` columns where the words allow it. */
export function wrapWords(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && columns(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	if (line !== "") lines.push(line);
	return lines;
}
