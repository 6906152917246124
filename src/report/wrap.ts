/** Sentences of parts joined by ` · `, broken between parts only. */
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
