// Assembly of the generated program, by GOARCH: where is the goroutine's g? In Go code nothing tells.

const load = (move) => `\t${move} g, ret+0(FP)\n\tRET\n`;

const BODIES = {
	amd64: "\tMOVQ (TLS), AX\n\tMOVQ AX, ret+0(FP)\n\tRET\n",
	386: "\tMOVL TLS, CX\n\tMOVL 0(CX)(TLS*1), AX\n\tMOVL AX, ret+0(FP)\n\tRET\n",
	arm64: load("MOVD"),
	arm: load("MOVW"),
	riscv64: load("MOV"),
	ppc64: load("MOVD"),
	ppc64le: load("MOVD"),
	s390x: load("MOVD"),
	loong64: load("MOVV"),
	mips: load("MOVW"),
	mipsle: load("MOVW"),
	mips64: load("MOVV"),
	mips64le: load("MOVV"),
	wasm: load("MOVD"),
};

/** Address of the counters that toolchain.mjs adds to copystack; x86 only. */
const COUNTERS = {
	amd64: "\tMOVQ $runtime·growthCount(SB), AX\n\tMOVQ AX, ret+0(FP)\n\tRET\n",
	386: "\tMOVL $runtime·growthCount(SB), AX\n\tMOVL AX, ret+0(FP)\n\tRET\n",
};

/** The assembly file of the program; `counted` when the runtime has the counters. */
export function probes(target, counted) {
	const text = (name, body) => `TEXT ·${name}(SB), NOSPLIT, $0-${target.word}\n${body}`;
	const parts = ['#include "textflag.h"\n', text("getg", BODIES[target.goarch])];
	if (counted) {
		if (!COUNTERS[target.goarch]) throw new Error(`no counters on ${target.goarch}`);
		parts.push(text("counters", COUNTERS[target.goarch]));
	}
	return parts.join("\n");
}
