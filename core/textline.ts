/** The TEXT line of a function: that it names the symbol of the header, its attributes, the declared frame. */

import {
	DOUBT_WORDS,
	END,
	HEADER_ASM,
	NUMBERS,
	S_DECLARED_PLUS,
	S_FRAME_ALIGN,
	S_HEADER,
	S_LINES_OF_TEXT,
	S_NAME_FROM,
	S_NAME_TO,
	S_TAIL_ROWS,
	TAIL_ARGS,
	TAIL_BITS,
	TAIL_FLAGS,
	TAIL_FRAME,
	TAIL_FRAMELESS,
	TAIL_NOVEL,
	TAIL_STRIDE,
} from "../src/parser/layout";
import { doubt, tail as learnTail, otherBase } from "./host";
import { get, at as itemAt } from "./memory";
import { textBase } from "./operands";
import { exactTailOf, setTail, tailAt, tailOf } from "./shapes";

/** FLAG_* of the TEXT line that was read last. */
export let textFlags: i32 = 0;
/** Its `$N-args`: N, and the bytes of arguments, 0 when the listing does not say. */
export let printedFrame: i32 = 0;
export let args: i32 = 0;
/** D, bytes. */
export let declaredFrame: i32 = 0;

/** False where it is not understood. */
export function readText(): bool {
	const end = <usize>itemAt(S_LINES_OF_TEXT, END);
	let base = textBase(<usize>get(S_NAME_FROM), <usize>get(S_NAME_TO));
	if (base === 0) base = <usize>otherBase();
	if (base === 0) return false;
	let tail = tailOf(base + 4, end);
	let row = rowOf(tail);
	if (row < 0) {
		tail = exactTailOf(base + 4, end);
		row = rowOf(tail);
	}
	if (row < 0) return false;
	if ((itemAt(S_TAIL_ROWS, row + TAIL_BITS) & TAIL_NOVEL) !== 0) doubt(DOUBT_WORDS, tail, 0);
	textFlags = itemAt(S_TAIL_ROWS, row + TAIL_FLAGS);
	printedFrame = valueOf(row + TAIL_FRAME);
	args = valueOf(row + TAIL_ARGS);
	declaredFrame = frameOf(printedFrame, (itemAt(S_TAIL_ROWS, row + TAIL_BITS) & TAIL_FRAMELESS) !== 0);
	return true;
}

/** First word in S_TAIL_ROWS of what the tail says, -1 for one that is not understood. */
function rowOf(tail: i32): i32 {
	let known = tailAt(tail);
	if (known === 0) {
		known = learnTail(tail) + 2;
		setTail(tail, known);
	}
	return known === 1 ? -1 : (known - 2) * TAIL_STRIDE;
}

function valueOf(at: i32): i32 {
	const number = itemAt(S_TAIL_ROWS, at + 2);
	return number < 0 ? itemAt(S_TAIL_ROWS, at) : itemAt(S_TAIL_ROWS, at + 1) * get(NUMBERS + number);
}

/** Frame D, bytes, of a function whose TEXT line says `$printed`. */
function frameOf(printed: i32, isFrameless: bool): i32 {
	if (printed < 0 || (printed === 0 && isFrameless)) return 0;
	const align = get(S_FRAME_ALIGN);
	const least = printed + get(S_DECLARED_PLUS) + align - 1;
	return least - (least % align);
}

/** The function is written in assembly. */
export function isAssembled(): bool {
	return (get(S_HEADER) & HEADER_ASM) !== 0;
}
