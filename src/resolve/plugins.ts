/** Programs that load plugins: code that comes later, and what it is found by. */
import type { Program } from "../analysis/program.js";
import { Fn } from "../model/summary.js";

/** True when the program may load code that converts other types, and sets variables of all packages (plugin/plugin_dlopen.go; its stub calls nothing). */
export function loadsPlugins(program: Program): boolean {
	const inits = new Set(program.named("plugin.lastmoduleinit"));
	for (const f of program.named("plugin.open"))
		for (let s = program.fn(f, Fn.sites); s < program.sitesEnd(f); s++)
			if (program.calleesAt(s).some((g) => inits.has(g))) return true;
	return false;
}

/** A function that `plugin.Plugin.Lookup` finds: exported, of a package. */
const exported = /^(.*\.)\p{Lu}[\p{L}\p{Nd}_]*$/u;

/**
 * Functions that a program which loads plugins may call by their names (plugin/plugin.go, Lookup): only the linker's table refers to
 * them. A plugin is a package main under its own path, with a function main that nobody calls.
 */
export function foundByName(program: Program): number[] {
	if (!loadsPlugins(program)) return [];
	const found: number[] = [];
	for (let f = 0; f < program.count; f++) {
		const prefix = exported.exec(program.name(f))?.[1];
		if (prefix !== undefined && prefix !== "main." && program.named(`${prefix}main`).length > 0) found.push(f);
	}
	return found;
}
