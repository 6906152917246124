/** Parts of messages that rules share. */
import type { RootReport } from "../model/report.js";
import { count, plural, size } from "../util/figures.js";
import { withoutArguments } from "../util/names.js";

/** A function's name for a message: type arguments, which may be whole struct types, as `[...]`. */
export function shown(name: string): string {
	return name.includes("[") ? withoutArguments(name) : name;
}

/** `goroutine main.work`; one whose function is a value that may be several has no name. */
export function goroutine(name: string): string {
	return name === "?" ? "a goroutine that runs a function value" : `goroutine ${shown(name)}`;
}

/** Where the stack grows first. In the runtime it is a coincidence: there the last function above it that is not its own is named. */
function firstText({ function: name, chain, growth: { first } }: RootReport): string {
	if (first === null || first === name) return "";
	if (!first.startsWith("runtime.")) return `, first in ${shown(first)}`;
	const at = chain.findIndex((step) => step.function === first);
	const above = chain.slice(0, Math.max(0, at)).findLast((step) => !step.function.startsWith("runtime."));
	return above === undefined ? `, first in ${shown(first)}` : `, first below ${shown(above.function)}`;
}

/** `grows to 8 KB, first in main.process, 2 copies, 1,912 bytes`. */
export function growthText(root: RootReport): string {
	const { finalStack, copies, bytesCopied } = root.growth;
	const where = firstText(root);
	const cost =
		copies === 1 ? `1 copy of ${plural(bytesCopied, "byte")}` : `${count(copies)} copies, ${count(bytesCopied)} bytes`;
	return `grows to ${size(finalStack)}${where}, ${cost}`;
}

/** `, started at 2 more sites`: one finding an entry, however often it is started. */
export function moreSites(root: RootReport): string {
	const more = root.sites.length - 1;
	return more > 0 ? `, started at ${plural(more, "more site")}` : "";
}
