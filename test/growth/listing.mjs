// A minimal reading of a listing: for each text symbol the frame that its TEXT line declares, its arguments, and
// whether its body names morestack (in an instruction, or in a relocation where riscv64 up to 1.17 has it only
// there). Deliberately naive (regular expressions, main package only): it shares nothing with stackscan's
// parser, and generated programs hold none of the hard names.
import { frameOf } from "./target.mjs";

const TEXT_LINE = /^\t0x0000 00000 \(.*\)\tTEXT\t(.*)\(SB\), (?:([A-Z0-9|a-z]+), )?\$(-?\d+)(?:-(\d+))?$/;

/** @returns {Map<string, {name: string, frame: number, args: number, checked: boolean}>} */
export function readListing(text, target) {
	const symbols = new Map();
	let current = null;
	for (const line of text.split("\n")) {
		if (line.charCodeAt(0) !== 9) {
			if (/ STEXT| t=1 /.test(line)) current = null;
			continue;
		}
		const header = TEXT_LINE.exec(line);
		if (header) {
			const [, symbol, words = "", frame, args = "0"] = header;
			const name = symbol.replace(/^""\./, "main.");
			current = { name, frame: frameOf(target, Number(frame), words), args: Number(args), checked: false };
			// The asm probe has two text symbols of one name (its ABI wrapper); nothing below asks for it.
			symbols.set(withoutIndex(name), current);
		} else if (current && /\bruntime\.morestack/.test(line)) current.checked = true;
	}
	return symbols;
}

/** Go 1.18 and 1.19 number the types of an instance: `main.F[go.shape.int_0]`. */
export function withoutIndex(name) {
	return name.replace(/go\.shape\.(\w+)_\d+/, "go.shape.$1");
}
