/** What each call adds to the depth of the goroutine that makes it. */
import {
	COST,
	COUNTED,
	KIND_DEFER,
	KIND_GO,
	KIND_SYSTEMSTACK,
	KIND_TAIL,
	ON_STACK,
	SITE_DEPTH,
	SITE_KIND,
} from "../../src/analysis/solverlayout";
import { make, put, site, sites } from "./columns";

/** @param push bytes that a CALL pushes; @param deferFrame frame of runtime.deferreturn */
export function costs(push: i32, deferFrame: i32): void {
	const cost = make(COST, (<usize>sites) << 2);
	const onStack = make(ON_STACK, <usize>sites);
	const counted = make(COUNTED, <usize>sites);
	for (let s = 0; s < sites; s++) {
		const kind = site(s, SITE_KIND);
		const depth = site(s, SITE_DEPTH);
		// Deferred functions are called by runtime.deferreturn, whose frame lies between.
		const between = kind === KIND_DEFER ? deferFrame + push : 0;
		put(cost, s, kind === KIND_TAIL ? depth : depth + push + between);
		if (kind === KIND_GO || kind === KIND_SYSTEMSTACK) continue;
		store<u8>(onStack + <usize>s, 1);
		if (depth >= 0) store<u8>(counted + <usize>s, 1);
	}
}
