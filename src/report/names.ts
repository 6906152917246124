/**
 * Names on a terminal: made safe, measured in columns, and shortened so that what tells functions apart survives.
 * A generic function's name may be a thousand characters long and come from a listing nobody vouches for.
 */
import { visible } from "../util/escape.js";

const ascii = /^[\x20-\x7e]*$/;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** First and last code points of the ranges that terminals draw two columns wide (Unicode's East Asian Width W, F). */
const wideRanges: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2e80, 0x303e],
	[0x3041, 0x4dbf],
	[0x4e00, 0xa4cf],
	[0xa960, 0xa97c],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff00, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1f64f],
	[0x1f680, 0x1f6ff],
	[0x1f900, 0x1faff],
	[0x20000, 0x3fffd],
];

function charWidth(char: string): number {
	const code = char.codePointAt(0) ?? 0;
	if (code < 0x300) return 1;
	if (zeroWidth.test(char)) return 0;
	return wideRanges.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that text takes on a terminal. Control characters must have been made visible before. */
export function columns(text: string): number {
	if (ascii.test(text)) return text.length;
	let total = 0;
	for (const char of text) total += charWidth(char);
	return total;
}

/** Text filled with spaces to `width` columns. */
export function padEnd(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - columns(text)));
}

/** The longest piece of text from its start (or its end) that takes at most `width` columns. */
function clip(text: string, width: number, from: "start" | "end"): string {
	const chars = Array.from(text);
	if (from === "end") chars.reverse();
	const kept: string[] = [];
	let used = 0;
	for (const char of chars) {
		used += charWidth(char);
		if (used > width) break;
		kept.push(char);
	}
	if (from === "end") kept.reverse();
	return kept.join("");
}

/** Type arguments as `[…]`, leaving array types such as `[4]int` outside of them alone. */
function withoutTypeArguments(name: string): string {
	const open = name.indexOf("[");
	const close = name.lastIndexOf("]");
	return open > 0 && close > open + 2 ? `${name.slice(0, open)}[…]${name.slice(close + 1)}` : name;
}

/** Drops as few leading path elements as needed: `…/transport.(*http2Server).operateHeaders`. */
function withoutDirectories(name: string, width: number): string {
	const head = name.search(/[[({\s]/);
	const lastSlash = name.lastIndexOf("/", head < 0 ? name.length : head);
	let shorter = name;
	for (let at = name.indexOf("/"); at >= 0 && at <= lastSlash; at = name.indexOf("/", at + 1)) {
		shorter = `…${name.slice(at)}`;
		if (columns(shorter) <= width) break;
	}
	return shorter;
}

/** Drops the package: `…(*Server).processUnaryRPC`. */
function withoutPackage(name: string): string {
	const rest = name.slice(name.startsWith("…") ? name.lastIndexOf("/") + 1 : 0);
	const dot = rest.indexOf(".");
	const bracket = rest.search(/[[({]/);
	return dot > 0 && (bracket < 0 || dot < bracket) ? `…${rest.slice(dot + 1)}` : name;
}

/**
 * A name in at most `width` columns: first its type arguments go, then its directories, then its package, and only
 * then its middle.
 * The result is safe to print.
 */
export function shorten(name: string, width: number): string {
	let text = visible(name);
	if (columns(text) <= width) return text;
	// A very long name costs only what can be shown of it.
	if (text.length > 4096) text = `${text.slice(0, 2048)}…${text.slice(-2048)}`;
	text = withoutTypeArguments(text);
	if (columns(text) <= width) return text;
	text = withoutDirectories(text, width);
	if (columns(text) <= width) return text;
	text = withoutPackage(text);
	if (columns(text) <= width) return text;
	if (width <= 1) return width === 1 ? "…" : "";
	const tail = Math.ceil((width - 1) * 0.6);
	return `${clip(text, width - 1 - tail, "start")}…${clip(text, tail, "end")}`;
}
