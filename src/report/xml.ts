/** Values in XML 1.0 attributes and text. */
import { visible, wellFormed } from "../util/escape.js";

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
};

/** Safe in attributes and in text; characters XML has no way to hold become visible, or U+FFFD. */
export function xml(text: string): string {
	return wellFormed(visible(text))
		.replace(/[\ufffe\uffff]/g, "\ufffd")
		.replace(/[&<>"']/g, (c) => entities[c] ?? c);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
