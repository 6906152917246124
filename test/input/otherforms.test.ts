/** Text that is often taken for a listing is refused by its name. */
import { describe, expect, it } from "vitest";
import { otherForm } from "../../src/input/otherforms.js";
import { growing, leaf } from "../support/listing.js";

const samples: readonly (readonly [string, string])[] = [
	[
		"output of go tool objdump",
		"TEXT main.add(SB) /src/x.go\n  x.go:17\t\t0x49f1c0\t\t4c8d642480\t\tLEAQ -0x80(SP), R12\n  x.go:17\t\t0x49f1c5\t\t55\t\tPUSHQ BP\n",
	],
	[
		"output of go tool objdump",
		"TEXT main.add(SB) /src/x.go\nfunc add() {\n  0x49f1c0\t\t90488910\t\tMOVQ DX, 0(AX)\n",
	],
	["output of go tool objdump", "> TEXT main.add(SB) /src/x.go\n>   x.go:17\t0x9f1c0\tf9400b90\tMOVD 16(R28), R16\n"],
	[
		"a debugger's disassembly",
		"TEXT main.add(SB) /src/x.go\n=>\tx.go:17\t0x49f1c0*\t4c8d642480\tlea r12, ptr [rsp-0x80]\n",
	],
	[
		"a debugger's disassembly",
		"Dump of assembler code for function main.add:\n   0x0000000000491440 <+0>:\tlea    -0x50(%rsp),%r12\nEnd of assembler dump.\n",
	],
	["output of objdump", "0000000000491440 <main.add>:\n  491440:\t4c 8d 64 24 b0       \tlea    -0x50(%rsp),%r12\n"],
	["output of objdump", "0000000000091440 <main.add>:\n   91440:\tf9400b90 \tldr\tx16, [x28, #16]\n"],
	["output of go tool pprof", "Total: 10ms\nROUTINE ======================== main.add\n  10ms 10ms (flat, cum)\n"],
	["output of go tool nm", "  4a2b40 T main.add\n  54c2a0 D main.x\n"],
	["a listing of Go 1.4 or older", '--- prog list "add" ---\n0000 (x.go:3) TEXT    add+0(SB),$8-24\n'],
	["Go assembly source", '#include "textflag.h"\n\nTEXT ·add(SB), NOSPLIT, $0-24\n\tRET\n'],
	["assembly of another compiler", '\t.file\t"x.go"\n\t.text\n\t.globl\tgo.main.add\n'],
	["a stack trace", "panic: no\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/x.go:5 +0x1d\n"],
	["messages of a build", "# example.com/m\n./x.go:3:8: could not import fmt (file not found)\n"],
	["a page in HTML", "<!DOCTYPE html>\n<html><body>no</body></html>\n"],
];

describe("otherForm", () => {
	it.each(samples)("%s", (what, text) => {
		expect(otherForm(text, 5000)?.what).toBe(what);
	});

	it("knows nothing of other text", () => {
		for (const text of [leaf, growing, "", "hello\nworld\n"]) expect(otherForm(text, 5000)).toBeNull();
	});

	it.each([" ", "\n", ">", "a:1", "0x1 ", "ab ", "TEXT ", "TEXT a(SB), ", "0x1 <", "(SB), $1"])(
		"takes little time for nothing but %j",
		(unit) => {
			otherForm(unit.repeat((256 * 1024) / unit.length), 5000);
		},
	);
});
