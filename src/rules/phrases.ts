/** Parts of messages that rules share. */
import type { RootReport } from "../model/report.js";
import { count, plural, size } from "../util/figures.js";

/** `grows to 8 KB, first in main.process, 2 copies, 1,912 bytes`. */
export function growthText(root: RootReport): string {
	const { finalStack, copies, bytesCopied, first } = root.growth;
	const where = first === null || first === root.function ? "" : `, first in ${first}`;
	const cost =
		copies === 1 ? `1 copy of ${plural(bytesCopied, "byte")}` : `${count(copies)} copies, ${count(bytesCopied)} bytes`;
	return `grows to ${size(finalStack)}${where}, ${cost}`;
}

/** `, started at 2 more sites`: one finding an entry, however often it is started. */
export function moreSites(root: RootReport): string {
	const more = root.sites.length - 1;
	return more > 0 ? `, started at ${plural(more, "more site")}` : "";
}
