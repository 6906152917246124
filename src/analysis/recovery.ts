/** Functions in which a recovered panic may go on: what they defer may call recover() (docs/MODEL.md, Panics). */
import { Flag, Fn, Site } from "../model/summary.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { RECOVER } from "./runtime.js";

/** By function: 1 when a function that it defers may recover; any instruction of it may then go on at its deferreturn. */
export function mayRecover(p: Program): Uint8Array {
	const recoverers = findRecoverers(p);
	const found = new Uint8Array(p.count);
	for (let f = 0; f < p.count; f++)
		if (p.has(f, Flag.deferReturn) && (p.has(f, Flag.hiddenDefer) || defersOneOf(p, f, recoverers))) found[f] = 1;
	return found;
}

/** Functions that call recover(), wrappers that pass a panic on to them included. */
function findRecoverers(p: Program): Uint8Array {
	const recoverers = new Uint8Array(p.count);
	const recover = p.strings.find(RECOVER);
	const wrappers: number[] = [];
	for (let f = 0; f < p.count; f++) {
		if (p.has(f, Flag.wrapper)) wrappers.push(f);
		if (recover < 0) continue;
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) if (p.site(s, Site.callee) === recover) recoverers[f] = 1;
	}
	for (let grown = true; grown; ) {
		grown = false;
		for (const f of wrappers) {
			if (recoverers[f] === 1 || !callsOneOf(p, f, recoverers)) continue;
			recoverers[f] = 1;
			grown = true;
		}
	}
	return recoverers;
}

/** True when a call in f is one of a function that may recover, if it was deferred. */
function callsOneOf(p: Program, f: number, recoverers: Uint8Array): boolean {
	const end = p.sitesEnd(f);
	for (let s = p.fn(f, Fn.sites); s < end; s++) {
		const t = p.targets[s] as number;
		if (t === UNRESOLVED) return true;
		if (t === OUTSIDE && !p.text(p.site(s, Site.callee)).startsWith("runtime.")) return true;
		const last = p.calleeStart[s + 1] as number;
		for (let i = p.calleeStart[s] as number; i < last; i++)
			if (recoverers[p.calleeList[i] as number] === 1) return true;
	}
	return false;
}

function defersOneOf(p: Program, f: number, recoverers: Uint8Array): boolean {
	if (callsOneOf(p, f, recoverers)) return true;
	const end = f + 1 < p.count ? p.fn(f + 1, Fn.refs) : p.refs.length;
	for (let r = p.fn(f, Fn.refs); r < end; r++) {
		const t = p.lookup(p.refs[r] as number, f);
		if (t !== OUTSIDE && p.callees(t).some((g) => recoverers[g] === 1)) return true;
	}
	return false;
}
