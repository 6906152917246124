/** Whether the input is all the code of a program: then no other code converts types, sets variables or calls. */
import { OUTSIDE, type Program } from "../analysis/program.js";
import { Site } from "../model/summary.js";
import { rawPackageOfName } from "../util/names.js";
import { loadsPlugins } from "./plugins.js";

/** True for the listing of a program: the runtime's start and the program's, no library beside it, no code to come. */
export function isWholeProgram(program: Program): boolean {
	return program.listed === program.count && isProgram(program) && !loadsPlugins(program);
}

function isProgram(program: Program): boolean {
	return program.named("main.main").length > 0 && program.named("runtime.main").length > 0;
}

/** Packages of the standard library: their assembly sets no function values of Go's, and calls none but reflect's (livecode.ts). */
const standard =
	/^(?:archive|bufio|bytes|cmp|compress|container|context|crypto|database|debug|embed|encoding|errors|expvar|flag|fmt|go|hash|html|image|index|internal|io|iter|log|maps|math|mime|net|os|path|plugin|reflect|regexp|runtime|slices|sort|strconv|strings|structs|sync|syscall|testing|text|time|unicode|unique|unsafe|vendor|weak)(?:\/|$)/;

/**
 * The first function that a program calls and that is not in the input, null without one: of a package whose types and
 * conversions are not, either, or assembly (a listing made without -asmflags=all=-S), which may set variables and call anything.
 * @param isBuild the input is what the go command printed for all packages of a build
 */
export function missingCallee(program: Program, isBuild: boolean): string | null {
	if (!isBuild && !isProgram(program)) return null;
	const packages = new Set<string>();
	for (let f = 0; f < program.count; f++) packages.add(rawPackageOfName(program.name(f)));
	for (let s = 0; s < program.targets.length; s++) {
		if (program.targets[s] !== OUTSIDE) continue;
		const callee = program.text(program.site(s, Site.callee));
		// What the linker or a C compiler makes has no package.
		if (!callee.includes(".") || /^(?:type|go):/.test(callee)) continue;
		const path = rawPackageOfName(callee);
		if (!packages.has(path) || !standard.test(path)) return callee;
	}
	return null;
}
