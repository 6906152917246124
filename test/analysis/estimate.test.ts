/** The estimate: which ways through a function its hints take for rare. */
import { describe, expect, it } from "vitest";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { scanText } from "../support/scan.js";

/** Estimate of a goroutine that calls something deep only on the way on which it also calls a function of that name. */
async function estimateWith(callee: string): Promise<number | undefined> {
	const program = `main.main 64 : go entry
		entry 32 : { call deep; call ${callee} | ret }
		deep 2000 : call leaf
		${callee} 40 : call leaf
		leaf 40 : ret`;
	return (await scanText(render(parseProgram(program), "amd64"))).why("main.entry")?.estimate?.probability;
}

describe("a way is rare", () => {
	it.each(["newError", "Fatalf", "lockSlow"])("on which %s is called", async (callee) => {
		expect(await estimateWith(callee)).toBeLessThan(0.2);
	});
	it.each(["step", "NoError", "NoErrorf", "wrapErr", "wrapSyscallError", "FlushError", "Failed"])(
		"but not for a call of %s, which is there when nothing fails",
		async (callee) => {
			expect(await estimateWith(callee)).toBeGreaterThan(0.6);
		},
	);
});
