/** What names tell the estimate: which functions are the runtime's own, which are called where something failed. */
import { Site } from "../model/summary.js";
import { OUTSIDE, type Program } from "./program.js";
import { COLD_RARE, COLD_TOLD } from "./solverlayout.js";

const runtime = /^(?:runtime|internal\/runtime\/\w+)\./;
/** Nothing below it is checked but by slow paths that leave the stack. */
const barrier = "runtime.gcWriteBarrier";
/**
 * Callees that tell of a failure, or of a slow path: by the last part of the name, as Go programs name such functions.
 * gcWriteBarrier: called while the collector marks.
 */
const rareName =
	/^(?:errors\.New$|runtime\.gcWriteBarrier)|Slow$|\.[a-zA-Z]*(?:[eE]rror|Err|Fail|Fatal|Panic|[aA]bort)[a-zA-Z0-9]*$/;
/**
 * Of those, what is called where nothing failed, too: what asks for an error (context.Context's method and those like it), what
 * demands that there is none, what hands on one that may be nil (os.(*File).wrapErr); and what every first use takes.
 */
const notRareName =
	/\.Err$|NoErr(?:or)?[a-z]*$|\.(?:wrap[A-Za-z]*Err(?:or)?|[a-zA-Z]*Failed|FlushError)$|^sync\.\(\*Once\)\.doSlow$/;
/** Callees that log or print, and what runs the first time only. */
const toldName =
	/^(?:log\.|sync\.\(\*Once\)\.doSlow$)|\.(?:[a-zA-Z]*(?:[lL]og|Warn)[a-zA-Z0-9]*|[A-Za-z]*[pP]rint(?:f|ln)?)$/;

export interface Hints {
	/** By function: 1 for the runtime's own, 2 where it needs nothing whatever it calls. */
	readonly ofRuntime: Uint8Array;
	/** By function: COLD_* or 0. */
	readonly cold: Uint8Array;
	/** By site: 1 where it calls a function of the runtime that is not in the input. */
	readonly intoRuntime: Uint8Array;
}

const known = new WeakMap<Program, Hints>();

/** The hints of a program whose calls are all resolved, made once. */
export function hintsOf(program: Program): Hints {
	let hints = known.get(program);
	if (hints === undefined) {
		hints = { ...hintsByFunction(program), intoRuntime: callsIntoRuntime(program) };
		known.set(program, hints);
	}
	return hints;
}

function hintsByFunction(p: Program): Pick<Hints, "ofRuntime" | "cold"> {
	const ofRuntime = new Uint8Array(p.count);
	const cold = new Uint8Array(p.count);
	for (let f = 0; f < p.count; f++) {
		const name = p.name(f);
		if (runtime.test(name)) ofRuntime[f] = name.startsWith(barrier) ? 2 : 1;
		if (rareName.test(name) && !notRareName.test(name)) cold[f] = COLD_RARE;
		else if (toldName.test(name)) cold[f] = COLD_TOLD;
	}
	return { ofRuntime, cold };
}

function callsIntoRuntime(p: Program): Uint8Array {
	const found = new Uint8Array(p.targets.length);
	for (let s = 0; s < found.length; s++)
		if (p.targets[s] === OUTSIDE && runtime.test(p.text(p.site(s, Site.callee)))) found[s] = 1;
	return found;
}
