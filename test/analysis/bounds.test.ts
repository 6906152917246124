/** Bounds and verdicts, case by case: short programs of the mini-language as real listings through the whole pipeline. */
import { describe, it } from "vitest";
import { judge, push, usable } from "../support/judge.js";
import type { Goarch } from "../support/render.js";

/** Run on both architectures: frames are multiples of 16, `p` is what a call pushes. */
const cases: readonly (readonly [string, string])[] = [
	[
		"chain",
		`a 32 : call b => must 64+2p may 64+2p never
		 b 32 : call c => must 32+p may 32+p never
		 c 16 :        => must 0 may 0 never check small`,
	],
	[
		"a nosplit leaf adds no need, a checked leaf does",
		`a 32 : call leaf           => must 0 may 0 never
		 b 32 : call checked        => must 32+p may 32+p never
		 c 2000 nosplit : call leaf => must 0 may 0 never check none
		 leaf 1600 nosplit :        => must 0 may 0 never
		 checked 16 :`,
	],
	[
		"nosplit functions between add their frames",
		`a 32 : call n         => must 96+2p may 96+2p
		 n 64 nosplit : call b => must 64+p may 64+p
		 b 16 :`,
	],
	["big frame alone", "a 1600 : => must 1472 may 1472 always check big frame 1600"],
	["huge frame alone", "a 8000 : => must 7872 may 7872 always check huge frame 8000"],
	[
		"the own check counts where nothing below needs more",
		`a 1600 : call b => must 1600+p may 1600+p always
		 c 1600 : call d => must 1472 may 1472 always
		 b 16 :
		 d 16 nosplit :`,
	],
	[
		"a tail call leaves the frame behind",
		`a 64 : tail b              => must 192 may 192
		 n 64 nosplit : tail b      => must 192 may 192
		 c 320 : tail leaf          => must 192 may 192
		 d 32 : { tail b | tail leaf } => must 0 may 192
		 b 320 :                    => must 192 may 192
		 leaf 16 nosplit :`,
	],
	[
		"must is the least, over paths, of the largest on a path",
		`a 32 : { call small | call large }             => must 32+p may 224+p
		 b 32 : { call small | call large } ; call large => must 224+p may 224+p
		 c 32 : { call large | call leaf } ; { call small | call leaf } => must 0 may 224+p
		 d 32 : { { call large | call small } ; call small | call large ; ret } ; call leaf => must 32+p may 224+p
		 e 32 : { ret | } ; call large                  => must 0 may 224+p
		 small 16 :
		 large 320 :
		 leaf 16 nosplit :`,
	],
	[
		"diamond of functions",
		`a 32 : { call l | call r } => must 96+2p may 320+2p
		 l 64 : call d             => must 64+p may 64+p
		 r 96 : { call d | call d2 }
		 d 16 :
		 d2 320 :`,
	],
	[
		"loops run zero times or more",
		`a 32 : loop { call large }                  => must 0 may 224+p
		 b 32 : rotated { call large }               => must 0 may 224+p
		 c 32 : call large ; loop { call small }     => must 224+p may 224+p
		 d 32 : forever { { ret | call large } }     => must 0 may 224+p
		 e 32 : forever { call large ; { ret | call small } } => must 224+p may 224+p
		 f 32 : loop { loop { call large } ; call small } ; call small => must 32+p may 224+p
		 small 16 :
		 large 320 :`,
	],
	[
		"panicking arms are no normal end and need nothing of may",
		`a 32 : { panic | ret }           => must 0 may 0 never
		 b 32 : { gopanic | throw | call small } => must 32+p may 32+p
		 c 32 : { call large ; panic | ret } => must 0 may 224+p
		 small 16 :
		 large 320 :
		 runtime.panicBounds 160 : call runtime.gopanic ; undef
		 runtime.gopanic 2000 : forever { }
		 runtime.throw 2000 : forever { }`,
	],
	[
		"panics outside the input leave a bound complete",
		"a 32 : { panic | { gopanic | { throw | ret } } } => must 0 may 0 never",
	],
	[
		"functions that only end the process",
		`die 320 : { panic | { throw | gopanic } } => must 192 may 192
		 die2 32 : call die ; call large
		 a 32 : { call die | call small }         => must 32+p may 32+p
		 b 32 : { call die2 ; call large | ret }  => must 0 may 0 never
		 c 32 : { tail die | call small }         => must 32+p may 32+p
		 maybe 320 : { panic | ret }
		 d 32 : call maybe                        => must 224+p may 224+p
		 small 16 :
		 large 1600 :`,
	],
	[
		"what dies after a call that may run for ever has been running",
		`serve 320 : forever { call small }
		 f 32 : call serve ; panic       => must 0 may 352+2p
		 a 32 : call f                   => must 0 may 384+3p
		 wrapper 16 : { call f | ret }   => must 0 may 368+3p
		 small 16 :`,
	],
	[
		"a loop back to the first instruction is a loop",
		`a 32 : call f ; call large                => must 0 may 224+p
		 f 0 nosplit : loop { } ; panic
		 large 320 :`,
	],
	[
		"runtime.mcall does not end like other functions, and its callers go on",
		`runtime.mcall 0 asm nosplit : funcval ; throw
		 runtime.gopark 64 : call runtime.mcall        => must 0 may 0
		 a 32 : call runtime.gopark ; call large       => must 224+p may 224+p
		 large 320 :`,
	],
	[
		"a function that only panics returns where a deferred function recovers",
		`f 64 : recovery ; defer r ; panic => must 0 may - incomplete
		 a 32 : call f ; call large        => must 224+p may - incomplete
		 b 32 : { call f | call large }    => must 32+p may - incomplete
		 r 32 : call runtime.gorecover
		 large 320 :`,
	],
	[
		"the compiler may put deferreturn right behind the panic",
		`f 64 : defer r ; call runtime.gopanic ; deferreturn => must 0 may - incomplete
		 a 32 : call f ; call large                          => must 224+p may - incomplete
		 g 64 : defer closure r2 ; call runtime.gopanic ; deferreturn ; call large => must 256+p may - incomplete
		 r 32 : call runtime.gorecover
		 r2 320 ctxt : call runtime.gorecover
		 large 320 :`,
	],
	[
		"infinite loops do not return, but run",
		`spin 320 : forever { call small } => must 192 may 320+p
		 a 32 : { call spin | call small } => must 32+p may 352+2p
		 b 320 : forever { }               => must 192 may 192
		 c 32 : call b                     => must 0 may 224+p
		 small 16 :`,
	],
	[
		"direct recursion",
		`a 64 : { call a | ret }          => must 0 may - recursive
		 b 32 : call a                   => must 32+p may - recursive
		 c 64 : { call c | call large }  => must 256+p may - recursive
		 large 320 :`,
	],
	[
		"mutual recursion",
		`a 64 : { call b | ret }       => must 0 may - recursive
		 b 32 : call a                => must 32+p may - recursive
		 c 64 : call d                => must 288+2p may - recursive
		 d 32 : { call c | call large } => must 224+p may - recursive
		 e 32 : call f => must 0 may - recursive
		 f 32 : call e => must 0 may - recursive
		 large 320 :`,
	],
	["recursion beside a panic", "a 32 : { panic | { call a | ret } } => must 0 may - recursive"],
	["a tail call to itself is a loop", "a 320 : { tail a | ret } => must 192 may 192"],
	[
		"nosplit recursion without checks never grows anything",
		"a 32 nosplit : { call a | ret } => must 0 may - recursive",
	],
	[
		"dynamic calls",
		`a 32 : funcval   => must 0 may - incomplete unknown unresolved 1
		 b 32 : interface => must 0 may - incomplete unknown unresolved 1
		 c 32 : jumpaway  => must 0 may - incomplete unknown unresolved 1
		 d 32 : call a    => must 32+p may - incomplete unknown unresolved 0
		 e 1600 : funcval => must 1472 may - incomplete always
		 f 32 : { funcval ; panic | ret } => must 0 may - incomplete unknown
		 g 32 : panic ; funcval => must 0 may 0 never`,
	],
	[
		"an open call does not hide what is already too much",
		`a 32 : { call large | funcval } => must 0 may - incomplete likely
		 large 4000 :`,
	],
	[
		"calls outside the input",
		`a 32 : call fmt.Println          => must 0 may - incomplete unknown
		 b 32 : { call fmt.Println | ret } => must 0 may - incomplete unknown
		 c 32 : call gone                 => must 0 may - incomplete unknown
		 gone 0 nobody :`,
	],
	[
		"go statements start another stack",
		`a 32 : go large          => must 0 may 0 never
		 b 32 : go closure large  => must 0 may 0 never
		 c 32 : go value          => must 0 may 0 never
		 large 4000 :`,
	],
	[
		"what runs on g0 is not on the stack of the goroutine",
		`a 32 : systemstack large         => must 0 may 0 never
		 b 32 : systemstack closure large => must 0 may 0 never
		 c 32 : systemstack local large   => must 0 may 0 never
		 large 4000 :`,
	],
	[
		"the race detector's C code runs on g0, too",
		`a 32 : call runtime.racefuncenter  => must 0 may 0 never
		 b 32 : call other                  => must 0 may - incomplete unknown
		 runtime.racefuncenter 0 nosplit : tail ~racecall
		 ~racecall 0 nosplit : funcval
		 other 0 nosplit : tail ~othercall
		 ~othercall 0 nosplit : funcval`,
	],
	[
		"deferred functions run below deferreturn",
		`a 64 : defer g ; deferreturn               => must 0 may 304+2p
		 b 64 : defer closure g ; deferreturn       => must 0 may 304+2p
		 c 96 : deferstack g ; deferreturn          => must 0 may 336+2p
		 d 96 : deferstack local g ; deferreturn    => must 0 may 336+2p
		 e 64 : defer value ; deferreturn           => must 0 may - incomplete unknown
		 f 64 : loop { defer g } ; deferreturn      => must 0 may 304+2p
		 g 320 :
		 runtime.deferreturn 48 nosplit : loop { funcval }`,
	],
	[
		"open-coded defers are calls; the block behind them is the runtime's",
		`a 64 : call small ; call g ; ret ; recovery => must 64+p may 64+p
		 b 64 : call large ; call g ; ret ; recovery => must 256+p may 256+p
		 g 16 : ret
		 small 16 :
		 large 320 :`,
	],
	[
		"where a deferred function recovers, any call may be the last",
		`a 64 : call large ; call r ; recovery        => must 0 may - incomplete likely
		 b 64 : call large ; call w ; recovery        => must 0 may - incomplete likely
		 c 64 : defer r ; call large ; deferreturn    => must 0 may - incomplete likely
		 d 32 : call a                                => must 32+p may - incomplete
		 e 64 : defer value ; call large ; deferreturn => must 0 may - incomplete
		 f 64 : deferstack r ; { panic | call large } ; deferreturn => must 0 may - incomplete
		 r 32 : call runtime.gorecover                => must 0 may - incomplete
		 w 32 nosplit wrapper : call r
		 large 1600 :`,
	],
	[
		"code behind deferreturn runs even where all before was cut short",
		`a 64 : defer r ; call large ; deferreturn ; call huge => must 1664+p may - incomplete
		 r 32 : call runtime.gorecover
		 large 320 :
		 huge 1728 :`,
	],
	[
		"jump tables",
		`a 32 : switch { call small | call large | call leaf ; call small } => must 32+p may 224+p
		 b 32 : switch { call large | call large ; call small } ; call leaf => must 224+p may 224+p
		 c 32 : loop { switch { ret | call large | panic } } ; call small   => must 0 may 224+p
		 small 16 :
		 large 320 :
		 leaf 16 nosplit :`,
	],
	[
		"a jump table that is not in the input may go anywhere in its function",
		`a 32 : lost-switch { call small | call large } => must 0 may 224+p
		 b 32 : call large ; lost-switch { ret | ret }  => must 224+p may 224+p
		 small 16 :
		 large 320 :`,
	],
	[
		"ABI wrappers share the name of what they wrap",
		`a 32 : call f                           => must 272+2p may 272+2p
		 f 48 abiwrapper wrapper dupok nosplit : call f => must 240+p may 240+p
		 f 320 asm :                             => must 192 may 192
		 b 32 : call g                           => must 224+p may 224+p
		 g 320 :                                 => must 192 may 192
		 g 48 abi0 abiwrapper wrapper dupok nosplit : call g => must 240+p may 240+p
		 c 32 asm : call g                       => must 224+p may 272+2p`,
	],
	[
		"an ABI wrapper alone calls what is outside the input, not itself",
		`a 32 : call f                                  => must 0 may - incomplete unknown
		 f 48 abiwrapper wrapper dupok nosplit : call f => must 0 may - incomplete`,
	],
	[
		"DUPOK copies: the linker keeps one, nobody knows which",
		`a 32 : call f    => must 32+p may 224+p
		 f 320 dupok :    => must 192 may 192
		 f 64 dupok :     => must 0 may 0
		 b 32 : call g    => must 0 may 32+p
		 g 64 dupok nosplit :
		 g 64 dupok : `,
	],
	[
		"the same name in two packages",
		`# p/a
		 p/a.f 32 asm : call ~local => must 224+p may 224+p
		 ~local 320 asm static :
		 # p/b
		 p/b.f 32 asm : call ~local => must 32+p may 32+p
		 ~local 16 asm static :`,
	],
	[
		"several programs in one stream",
		`# p/one
		 one 32 : call run => must 32+p may 32+p
		 run 16 :
		 # p/two
		 two 32 : call run => must 224+p may 224+p
		 run 320 :`,
	],
];

describe.each(["amd64", "arm64"] as const)("bounds on %s", (goarch) => {
	it.each(cases)("%s", async (_, text) => {
		await judge(text, goarch);
	});
});

/** A caller whose need is `wanted`, above a callee of D bytes. */
function pair(goarch: Goarch, d: number, wanted: number): string {
	const caller = wanted - push[goarch] - Math.max(0, d - 128);
	const verdict = wanted >= usable[goarch] ? "always" : "never";
	return `a ${caller} : call b => must ${wanted} may ${wanted} ${verdict}\nb ${d} :`;
}

describe("the limit, to the byte", () => {
	it.each([120, 128, 136, 1000])("amd64, D = %i", async (d) => {
		for (const by of [-8, 0, 8]) await judge(pair("amd64", d, usable.amd64 + by), "amd64");
	});
	it.each([112, 128, 144, 1008])("arm64, D = %i", async (d) => {
		for (const by of [-16, 0, 16]) await judge(pair("arm64", d, usable.arm64 + by), "arm64");
	});

	/** On 8 KB, where the huge check has room. */
	const larger = (goarch: Goarch, d: number, by: number): [string, { startStack: number }] => {
		const wanted = usable[goarch] + 8192 - 2048 + by;
		const caller = wanted - push[goarch] - Math.max(0, d - 128);
		const kind = d > 4096 ? "huge" : "big";
		return [
			`a ${caller} : call b => must ${wanted} may ${wanted} ${by >= 0 ? "always" : "never"}\nb ${d} : => must ${d - 128} may ${d - 128} never check ${kind} frame ${d}`,
			{ startStack: 8192 },
		];
	};
	it.each([4088, 4096, 4104])("amd64, D = %i on a start stack of 8 KB", async (d) => {
		for (const by of [-8, 0, 8]) {
			const [text, options] = larger("amd64", d, by);
			await judge(text, "amd64", options);
		}
	});
	it.each([4080, 4096, 4112])("arm64, D = %i on a start stack of 8 KB", async (d) => {
		for (const by of [-16, 0, 16]) {
			const [text, options] = larger("arm64", d, by);
			await judge(text, "arm64", options);
		}
	});

	it("one function: D − 128 against the limit, and equality grows", async () => {
		await judge("a 1200 : => must 1072 may 1072 never\nb 1208 : => must 1080 may 1080 always", "amd64");
		await judge("a 1184 : => must 1056 may 1056 never\nb 1200 : => must 1072 may 1072 always", "arm64");
	});

	it("as measured (FACTS 3.3): a goroutine of 40 bytes calls a function of 1160 or 1152", async () => {
		await judge("e 40 : call f => must 1080 may 1080 always\nf 1160 :", "amd64");
		await judge("e 40 : call f => must 1072 may 1072 never\nf 1152 :", "amd64");
		await judge("e 48 : call f => must 1072 may 1072 always\nf 1152 :", "arm64");
		await judge("e 48 : call f => must 1056 may 1056 never\nf 1136 :", "arm64");
	});

	it("a small check has no discount: a chain of them up to the limit", async () => {
		await judge("a 1064 : call b => must 1080 may 1080 always\nb 0 : call c\nc 0 :", "amd64");
		await judge("a 1056 : call b => must 1072 may 1072 never\nb 0 : call c\nc 0 :", "amd64");
	});

	it("a callee without a check may stand beyond the limit", async () => {
		await judge("a 1200 : call b => must 1072 may 1072 never\nb 2000 nosplit :", "amd64");
	});
});

describe("SP in the middle of a function (amd64)", () => {
	const small = "b 16 :";
	it.each([
		["pushes", `a 0 asm nosplit : asm "PUSHQ AX" ; call b ; asm "POPQ AX" ; call b => must 16 may 16`],
		[
			"a push that only one call sees",
			`a 0 asm nosplit : { asm "PUSHQ AX" ; call b ; asm "POPQ AX" | call b } => must 8 may 16`,
		],
		["SUBQ", `a 0 asm nosplit : asm "SUBQ $64, SP" ; call b ; asm "ADDQ $64, SP" ; call b => must 72 may 72`],
		["on top of a frame", `a 32 asm : asm "SUBQ $64, SP" ; call b ; asm "ADDQ $64, SP" => must 104 may 104 frame 32`],
		["ADJSP", `a 0 asm nosplit : asm "ADJSP $16" ; call b ; asm "ADJSP $-16" => must 24 may 24`],
		["LEAQ", `a 0 asm nosplit : asm "LEAQ -40(SP), SP" ; call b ; asm "LEAQ 40(SP), SP" => must 48 may 48`],
		[
			"saved in a register and restored",
			`a 32 asm : asm "MOVQ SP, R12,, SUBQ $64, SP" ; call b ; asm "MOVQ R12, SP" => must 104 may 104`,
		],
		["SP from elsewhere", `a 0 asm nosplit : asm "MOVQ AX, SP" ; call b => must 0 may - incomplete unknown`],
		["SP from memory", `a 32 asm : call b ; asm "MOVQ 56(DX), SP" ; call b => must 40 may - incomplete unknown`],
		["SP from elsewhere, and no call behind", `a 32 asm : call b ; asm "MOVQ AX, SP" => must 40 may 40 never`],
	])("%s", async (_, text) => {
		await judge(`${text}\n${small}`, "amd64");
	});

	it.each([
		["a loop entered at its end", `a 0 asm nosplit : asm "PUSHQ AX" ; rotated { call b } ; asm "POPQ AX"`],
		["a loop that pushes", `a 0 asm nosplit : loop { asm "PUSHQ AX" ; call b }`],
		["two depths meet", `a 0 asm nosplit : { asm "PUSHQ AX" | } ; call b`],
	])("%s: 16 bytes or not known, never less", async (_, text) => {
		const report = await judge(`${text}\n${small}`, "amd64");
		const [a] = report.functions;
		if (a === undefined) throw new Error("no function");
		const { must, may } = a.need;
		if (may !== null && may < 16) throw new Error(`may ${may}`);
		if (must > 8) throw new Error(`must ${must}`);
	});
});
