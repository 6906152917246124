/** Which architecture a listing is of. Never asked for, never guessed in silence. */
import { architectures } from "../arch/registry.js";
import { Block, Check, Exit, Fn } from "../model/summary.js";
import { Feeder, type Knowledge } from "../parser/index.js";
import { hasAscii, textOf } from "../util/bytes.js";
import { Machine } from "./machine.js";
import { Summariser } from "./summarise.js";

const LF = 10;
const TAB = 9;

const machines = new Map<string, Machine>();
const knowledge = new Map<string, Knowledge>();
let load: (goarch: string) => Knowledge | null = () => null;

/** Says where what is known of an architecture beforehand comes from. Without it everything is worked out. */
export function provideKnowledge(loader: (goarch: string) => Knowledge | null): void {
	load = loader;
}

/** The machine of a GOARCH; null when this release has none. */
export function machineOf(goarch: string): Machine | null {
	const known = machines.get(goarch);
	if (known !== undefined) return known;
	const arch = architectures.get(goarch);
	if (arch === undefined) return null;
	// What is known of an architecture comes with what the grammar says of its templates.
	const given = load(goarch);
	if (given !== null) knowledge.set(goarch, given);
	const machine = new Machine(arch);
	machines.set(goarch, machine);
	return machine;
}

/** Of architectures that were detected: a summariser that has learnt from a sample, for the next who needs one. */
const spare = new Map<string, Summariser>();

/** A summariser of that architecture, for the caller alone. @throws Error when there is no such architecture */
export function takeSummariser(goarch: string): Summariser {
	const found = spare.get(goarch);
	if (found !== undefined) {
		spare.delete(goarch);
		return found;
	}
	const machine = machineOf(goarch);
	if (machine === null) throw new Error(`no architecture ${goarch}`);
	return new Summariser(machine, knowledge.get(goarch) ?? null);
}

export interface Detected {
	readonly goarch: string;
	/** A guess: another architecture, or the other byte order, would print these instructions the same. */
	readonly isAssumed: boolean;
}

/**
 * GOARCH of a piece of listing: the one whose instructions its functions are made of. Null when the piece holds too
 * little to tell. `expected` is what was found elsewhere in the same run; `isAll` when there is no more to read: then the
 * first of those that fit alike is taken.
 */
export function detectArch(sample: Uint8Array, expected: string | null = null, isAll = true): Detected | null {
	let best: string | null = null;
	let most = 0;
	let isTied = false;
	let bothOrders: string | null = null;
	const whole = isAll ? sample : wholeSymbols(sample);
	for (const goarch of likeliestFirst(whole)) {
		// Small functions look alike on all machines: what is expected has the benefit of the doubt.
		const { score, isSure } = scoreOf(goarch, whole);
		// No two architectures have a stack check in common, but for byte order.
		if (isSure) {
			const bytes = architectures.get(goarch)?.firstBytes;
			if (bytes === undefined || bytes.some((one) => showsBytes(sample, one))) return { goarch, isAssumed: false };
			if (bothOrders === null || goarch === expected) bothOrders = goarch;
			continue;
		}
		const weighed = score * (goarch === expected ? 2 : 1);
		if (weighed === most) isTied = true;
		if (weighed > most) {
			isTied = false;
			most = weighed;
			best = goarch;
		}
	}
	const found = bothOrders ?? best;
	if (found === null || (bothOrders === null && isTied && !isAll)) return null;
	return { goarch: found, isAssumed: isTied || architectures.get(found)?.firstBytes !== undefined };
}

/** Bytes that are enough to tell whose mnemonics they hold. */
const FEW = 16 << 10;

/** All architectures, those first that know more of the mnemonics: reading a sample as that of another machine takes longest. */
function* likeliestFirst(sample: Uint8Array): Generator<string> {
	const text = textOf(sample, 0, Math.min(sample.length, FEW));
	const printed = new Set(
		Array.from(text.matchAll(/^\t0x[^\n]*\)[ \t]+([A-Z]\w*)/gm), ([, mnemonic]) => ` ${mnemonic} `),
	);
	const others: { readonly goarch: string; readonly foreign: number }[] = [];
	for (const [goarch, { mnemonics }] of architectures) {
		const own = ` ${mnemonics.replaceAll(/\s+/g, " ")} `;
		const foreign = [...printed].filter((mnemonic) => !own.includes(mnemonic)).length;
		// One that knows all is mostly the one: nobody asks on.
		if (foreign === 0) yield goarch;
		else others.push({ goarch, foreign });
	}
	for (const { goarch } of others.sort((a, b) => a.foreign - b.foreign)) yield goarch;
}

/** Without the symbol that the sample ends in: half a function raises doubts about its machine. */
function wholeSymbols(sample: Uint8Array): Uint8Array {
	for (let at = sample.lastIndexOf(LF); at > 0; at = sample.lastIndexOf(LF, at - 1))
		if (at + 1 < sample.length && sample[at + 1] !== TAB) return sample.subarray(0, at + 1);
	return sample;
}

/** True when the hex dump of a function begins with these bytes. */
function showsBytes(sample: Uint8Array, bytes: string): boolean {
	const line = `\t0x0000 ${bytes} `;
	for (let at = sample.indexOf(LF); at >= 0; at = sample.indexOf(LF, at + 1))
		if (hasAscii(sample, at + 1, line)) return true;
	return false;
}

/** Functions that are fully understood, checked ones counting most, less those that are not. */
function scoreOf(goarch: string, sample: Uint8Array): { score: number; isSure: boolean } {
	const summariser = takeSummariser(goarch);
	summariser.begin(true);
	new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY, 1 << 16).feed(sample);
	const summary = summariser.finish();
	let score = 0;
	let checked = 0;
	let doubts = 0;
	const { functions } = summary;
	for (let at = 0; at < functions.length; at += Fn.stride) {
		const hasCheck = functions[at + Fn.check] !== Check.none;
		if (hasCheck) checked++;
		score += hasCheck ? 4 : 1;
	}
	// Where a return looks like a jump (`JMP (R14)`), it is one on its own machine only.
	const { blocks } = summary;
	for (let at = 0; at < blocks.length; at += Block.stride) if (blocks[at + Block.exit] === Exit.return) score++;
	for (const [code, count] of summary.problemCounts)
		if (code === "unknown-instruction" || code === "check-mismatch" || code === "frame-mismatch") doubts += count;
	const isSure = checked > 0 && doubts === 0;
	if (isSure) spare.set(goarch, summariser);
	return { score: score - 3 * doubts, isSure };
}
