/** Both bounds of every function's need, bottom-up over the components of the call graph (docs/MODEL.md, src/analysis/bounds.ts). */
import {
	CALLS_SITE,
	CALLS_START,
	CALLS_TO,
	ENDS_PROCESS_THERE,
	FATE,
	FN_SITES,
	LEAVES_STACK,
	LIVE,
	ON_STACK,
} from "../../src/analysis/solverlayout";
import { allocate, at, byte, fn, functions, give, sites, sitesEnd } from "./columns";
import { components } from "./components";
import { costs } from "./costs";
import { callersOf, edgesOf } from "./edges";
import { fates } from "./fates";
import { live } from "./live";
import { may } from "./may";
import { must } from "./must";

/**
 * Gives the number of components.
 * @param push bytes that a CALL pushes; @param deferFrame frame of runtime.deferreturn; names by id, -1 where they do not occur
 */
export function solveBounds(push: i32, deferFrame: i32, deferReturn: i32, recover: i32): i32 {
	costs(push, deferFrame);
	const callers = callersOf(edgesOf(at(ON_STACK)));
	fates(callers);
	const count = components(edgesOf(staying()));
	live(deferReturn);
	const calls = edgesOf(both(at(LIVE), at(ON_STACK)));
	give(CALLS_START, calls.start);
	give(CALLS_SITE, calls.site);
	give(CALLS_TO, calls.to);
	must(count, callers, deferReturn);
	may(count, deferReturn, recover);
	return count;
}

/** Marks the sites that the call graph is made of: those of functions that do not change stacks, behind which life goes on. */
function staying(): usize {
	const marked = allocate(<usize>sites);
	memory.copy(marked, at(ON_STACK), <usize>sites);
	for (let s = 0; s < sites; s++) if (byte(at(FATE), s) === ENDS_PROCESS_THERE) store<u8>(marked + <usize>s, 0);
	for (let f = 0; f < functions; f++)
		if (byte(at(LEAVES_STACK), f) === 1)
			memory.fill(marked + <usize>fn(f, FN_SITES), 0, <usize>(sitesEnd(f) - fn(f, FN_SITES)));
	return marked;
}

function both(one: usize, other: usize): usize {
	const marked = allocate(<usize>sites);
	for (let s = 0; s < sites; s++) store<u8>(marked + <usize>s, load<u8>(one + <usize>s) & load<u8>(other + <usize>s));
	return marked;
}
