/** Lines of Go source for reports that show them, where the files are at hand. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** Larger files are passed over, bytes; so are longer lines, characters. */
const mostBytes = 4 << 20;
const mostLength = 160;

/** Reads lines, 1-based; null where there is no such file or line. Files are read once. */
export function sourceLines(cwd: string): (file: string, line: number) => string | null {
	const files = new Map<string, readonly string[]>();
	return (file, line) => {
		if (!file.endsWith(".go") || line < 1) return null;
		let lines = files.get(file);
		if (lines === undefined) {
			lines = linesOf(resolve(cwd, file));
			files.set(file, lines);
		}
		const text = lines[line - 1]?.trim() ?? "";
		return text === "" ? null : text.slice(0, mostLength);
	};
}

function linesOf(path: string): readonly string[] {
	try {
		const info = statSync(path);
		return info.isFile() && info.size <= mostBytes ? readFileSync(path, "utf8").split(/\r?\n/) : [];
	} catch {
		// Moved, trimmed, or of another machine.
		return [];
	}
}
