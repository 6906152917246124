/** Lines handed on in pieces: few writes, little memory. */

/** Characters after which a piece is handed on. */
const pieceSize = 1 << 16;

/** The lines, each with a newline behind it, in pieces of about 64 KB. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
	let piece = "";
	for (const line of lines) {
		piece += `${line}\n`;
		if (piece.length < pieceSize) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}
