// A minimal reading of a listing: for each text symbol the frame of its TEXT line, whether its body calls
// morestack, and which symbols it calls. Deliberately naive (regular expressions, main package only): it
// shares nothing with stackscan's parser, and generated programs hold none of the hard names.

const TEXT_LINE = /^\t0x0000 00000 \(.*\)\tTEXT\t(.*)\(SB\), (?:[A-Z0-9|a-z]+, )?\$(-?\d+)(?:-(\d+))?$/;
const CALL_LINE = /^\t0x[0-9a-f]+ \d+ \(.*\)\tCALL\t(.*)\(SB\)$/;

/** @returns {Map<string, {frame: number, checked: boolean, calls: string[], flags: string}>} */
export function readListing(text) {
	const symbols = new Map();
	let current = null;
	for (const line of text.split("\n")) {
		if (line.charCodeAt(0) !== 9) {
			if (/ STEXT/.test(line)) current = null;
			continue;
		}
		const header = TEXT_LINE.exec(line);
		if (header) {
			const name = header[1].replace(/^""\./, "main.").replace(/go\.shape\.(\w+)_\d+/, "go.shape.$1");
			current = { frame: Math.max(0, Number(header[2])), checked: false, calls: [], flags: line };
			// The asm probe has two text symbols of one name (its ABI wrapper); nothing below asks for it.
			symbols.set(name, current);
			continue;
		}
		if (!current) continue;
		const call = CALL_LINE.exec(line);
		if (!call) continue;
		if (/^runtime\.morestack/.test(call[1])) current.checked = true;
		else current.calls.push(call[1]);
	}
	return symbols;
}
