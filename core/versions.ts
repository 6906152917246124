/** What the shape of a function's lines tells of the version of Go that printed it: asked of the program around, once for each evidence. */

import {
	HEADER_HAS_ALIGN,
	HEADER_HAS_ARGS,
	HEADER_HAS_FUNCID,
	HEADER_NUMBERED,
	NUMBERED,
	S_CALL_NUMBER,
	S_CALL_RELOCATION,
	S_CHUNK,
	S_HAS_NAMES,
	S_HEADER,
	S_NEWEST,
	S_OLDEST,
} from "../src/parser/layout";
import { versions } from "./host";
import { get, set } from "./memory";

/** Number of an address without conditions, in every release. */
const R_ADDR = 1;
const KINDS = 32;
/** By evidence: the chunk in which it was asked for last, and the versions that fit. */
const asked = new StaticArray<i32>(KINDS * NUMBERED);
const oldest = new StaticArray<i32>(KINDS * NUMBERED);
const newest = new StaticArray<i32>(KINDS * NUMBERED);

/** Number of R_CALL in the function's dialect; 0 where no call of morestack shows it. */
export function callNumber(): i32 {
	const number = get(S_CALL_NUMBER);
	// On wasm morestack's own address is taken, for the return address it pushes.
	return get(S_CALL_RELOCATION) < 0 || number === R_ADDR ? 0 : max(0, number - get(S_CALL_RELOCATION));
}

/** Puts the versions that print such a function into S_OLDEST and S_NEWEST. */
export function tellVersions(): void {
	const header = get(S_HEADER);
	const evidence =
		((header & HEADER_NUMBERED) !== 0 ? 1 : 0) |
		(get(S_HAS_NAMES) !== 0 ? 2 : 0) |
		((header & HEADER_HAS_ARGS) !== 0 ? 4 : 0) |
		((header & HEADER_HAS_FUNCID) !== 0 ? 8 : 0) |
		((header & HEADER_HAS_ALIGN) !== 0 ? 16 : 0);
	const at = evidence * NUMBERED + callNumber();
	if (asked[at] !== get(S_CHUNK)) {
		versions(callNumber());
		asked[at] = get(S_CHUNK);
		oldest[at] = get(S_OLDEST);
		newest[at] = get(S_NEWEST);
		return;
	}
	set(S_OLDEST, oldest[at]);
	set(S_NEWEST, newest[at]);
}
