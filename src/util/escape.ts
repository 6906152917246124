/**
 * Makes control characters visible: names come from untrusted listings and are printed on terminals.
 * C0, DEL, C1 and the bidirectional controls become `\xNN` or `\u{NNNN}`; everything else stays as it is.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must not be printed raw.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function visible(text: string): string {
	return text.replace(unsafe, (c) => {
		const code = c.charCodeAt(0);
		return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
	});
}

/** Halves of surrogate pairs that stand alone become U+FFFD: URIs and XML cannot hold them. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
