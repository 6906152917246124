/**
 * Two listings compared: what `diff`, `diff -u` or git print of them. Lines of both mixed would be a function that no compiler
 * made, so the newer listing is taken, as far as it is shown.
 */

const hunk = /^[ \t]*@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
const command = /^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/;
const fileLine = /^(?:---|\+\+\+|diff|index|new file|deleted file|similarity|rename) |^\\ No newline/;
/** Stands where lines of the listing are not shown (pasted.ts). */
const GAP = "\t...";

export interface Side {
	/** As many lines as were given: those of the other listing are empty. */
	readonly lines: readonly string[];
	readonly what: string;
}

/** The newer of two compared listings, the older one where nothing of the newer is shown; null for any other text. */
export function sideOf(given: readonly string[]): Side | null {
	const lines = given.map((line) => line.replace(/\r$/, ""));
	if (lines.some((line) => hunk.test(line))) return unified(lines);
	return lines.some((line) => command.test(line)) && lines.some((line) => /^[<>] /.test(line)) ? plain(lines) : null;
}

const newer = "a comparison of two listings: the newer one is read, as far as it is shown";
const older = "a comparison of a listing with none: what was removed is read";

function unified(lines: readonly string[]): Side {
	const isInside = (line: string): boolean => !fileLine.test(line) && !hunk.test(line);
	const hasNew = lines.some((line) => isInside(line) && /^[+ ]./.test(line));
	const wanted = hasNew ? /^[+ ]/ : /^-/;
	let started = false;
	const side = lines.map((line) => {
		const found = hunk.exec(line);
		if (found !== null) {
			const isFirst = !started && Number(found[1]) <= 1;
			started = true;
			return isFirst ? "" : GAP;
		}
		return isInside(line) && wanted.test(line) ? line.slice(1) : "";
	});
	return { lines: side, what: hasNew ? newer : older };
}

function plain(lines: readonly string[]): Side {
	const mark = lines.some((line) => line.startsWith("> ")) ? "> " : "< ";
	const side = lines.map((line) => (command.test(line) ? GAP : line.startsWith(mark) ? line.slice(2) : ""));
	return { lines: side, what: mark === "> " ? newer : older };
}
