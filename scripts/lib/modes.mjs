// Ways to build Go that may change what a listing shows, as flags of the compiler and variables of its environment.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./proof.mjs";

/** `go tool cover` writes the source with its counters; the variables' names must not clash. */
const cover = (kind) => (directory, name, env) => {
	const out = join(directory, `cover-${kind}-${name}.go`);
	const source = join(root, "fixtures", name, "input.go");
	// The tool is the host's, whatever the target.
	const { GOARCH: _, ...host } = env;
	run("go", ["tool", "cover", `-mode=${kind}`, "-var=counters", "-o", out, source], { env: host });
	return out;
};

const varint = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)]);
const number = (field, n) => [field << 3, ...varint(n)];
const bytes = (field, content) => [(field << 3) | 2, ...varint(content.length), ...content];

/**
 * A profile in pprof's form (github.com/google/pprof, proto/profile.proto), which every Go with -pgoprofile reads: one hot
 * call of main.(*server).serve on the first line of main.main.
 */
export function profileOf(directory) {
	const path = join(directory, "profile.pb");
	const texts = ["", "samples", "count", "main.main", "main.(*server).serve", "input.go"];
	const call = (id) => bytes(4, [...number(1, id), ...bytes(4, [...number(1, id), ...number(2, id)])]);
	const named = (id, text) =>
		bytes(5, [...number(1, id), ...number(2, text), ...number(3, text), ...number(4, 5), ...number(5, 1)]);
	const profile = [
		bytes(1, [...number(1, 1), ...number(2, 2)]),
		bytes(2, [...bytes(1, [1, 2]), ...bytes(2, varint(1000))]),
		[call(1), call(2), named(1, 4), named(2, 3)].flat(),
		texts.flatMap((text) => bytes(6, [...Buffer.from(text)])),
	];
	writeFileSync(path, Buffer.from(profile.flat()));
	return path;
}

const experiment = (name) => ({ name: `GOEXPERIMENT=${name}`, env: { GOEXPERIMENT: name } });

/**
 * `callsAsPlain`: the code is that of a plain build but for how it reaches symbols: calls that are resolved there should be here.
 * `race`: stackscan must say so. `asPlain`: frames and checks are those of the mode `plain`, not the oracle's.
 */
export const modes = [
	{ name: "plain" },
	{ name: "noopt", flags: ["-N", "-l"] },
	{ name: "race", flags: ["-race"], race: true },
	{ name: "race-noopt", flags: ["-race", "-N", "-l"], race: true },
	{ name: "msan", flags: ["-msan"] },
	{ name: "asan", flags: ["-asan"] },
	{ name: "shared", flags: ["-shared"], callsAsPlain: true },
	{ name: "dynlink", flags: ["-dynlink"], callsAsPlain: true },
	// The oracle does not decode the call before the check; nothing else may differ.
	{ name: "maymorestack", asPlain: true, flags: ["-d=maymorestack=runtime.mayMoreStackPreempt"] },
	{ name: "libfuzzer", flags: ["-d=libfuzzer"] },
	{ name: "checkptr", flags: ["-d=checkptr"] },
	{ name: "pgo", flags: ["-pgoprofile={profile}"] },
	{ name: "cover-set", rewrite: cover("set") },
	{ name: "cover-count", rewrite: cover("count") },
	{ name: "cover-atomic", rewrite: cover("atomic") },
	{ name: "inline-more", flags: ["-l=4"] },
	{ name: "no-bounds", flags: ["-B"] },
	{ name: "smallframes", flags: ["-smallframes"] },
	{ name: "spectre", flags: ["-spectre=all"], goarch: ["amd64"] },
	{ name: "no-dwarf", flags: ["-dwarf=false"] },
	{ name: "S2", flags: ["-S"] },
	...["v1", "v2", "v3", "v4"].map((v) => ({ name: `GOAMD64=${v}`, env: { GOAMD64: v }, goarch: ["amd64"] })),
	...["v8.0", "v8.1,lse", "v9.0"].map((v) => ({ name: `GOARM64=${v}`, env: { GOARM64: v }, goarch: ["arm64"] })),
	...["5", "6", "7"].map((v) => ({ name: `GOARM=${v}`, env: { GOARM: v }, goarch: ["arm"] })),
	...["softfloat", "sse2"].map((v) => ({ name: `GO386=${v}`, env: { GO386: v }, goarch: ["386"] })),
	...["hardfloat", "softfloat"].map((v) => ({ name: `GOMIPS=${v}`, env: { GOMIPS: v }, goarch: ["mips", "mipsle"] })),
	...["hardfloat", "softfloat"].map((v) => ({
		name: `GOMIPS64=${v}`,
		env: { GOMIPS64: v },
		goarch: ["mips64", "mips64le"],
	})),
	...["power8", "power9", "power10"].map((v) => ({
		name: `GOPPC64=${v}`,
		env: { GOPPC64: v },
		goarch: ["ppc64", "ppc64le"],
	})),
	...["rva20u64", "rva22u64", "rva23u64"].map((v) => ({
		name: `GORISCV64=${v}`,
		env: { GORISCV64: v },
		goarch: ["riscv64"],
	})),
	...[
		"arenas",
		"boringcrypto",
		"cgocheck2",
		"nodwarf5",
		"fieldtrack",
		"goroutineleakprofile",
		"nogreenteagc",
		"heapminimum512kib",
		"jsonv2",
		"loopvar",
		"newinliner",
		"preemptibleloops",
		"norandomizedheapbase64",
		"noregabiargs",
		"noregabiwrappers",
		"runtimefreegc",
		"runtimesecret",
		"simd",
		"nosizespecializedmalloc",
		"staticlockranking",
		"rangefunc",
		"aliastypeparams",
		"noswissmap",
		"synctest",
	].map(experiment),
];
