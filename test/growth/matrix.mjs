// Which targets the proof runs on: `TOOLCHAIN/GOARCH[+race][+msan][+asan][+noopt][+counted]`, the toolchain left out for the one on PATH;
// `+reference`: compared with the reference model only.

const FLAGS = ["race", "msan", "asan", "noopt", "counted", "reference"];

/** A short run: the two sides of each rule, and a machine of each kind. */
export const BOUNDED = [
	"/arm64",
	"/386",
	"/riscv64",
	"/s390x",
	"/wasm",
	"/amd64+noopt",
	"/amd64+race",
	"go1.7.6/amd64",
	"go1.13.15/amd64+counted",
	"go1.16.15/amd64+counted",
];

const X86 = ["1.7.6", "1.9.7", "1.11.13", "1.13.15", "1.14.15", "1.15.15", "1.16.15", "1.17.13", "1.18.10", "1.20.14"];
const X86_LATE = ["1.21.13", "1.22.12", "1.24.0", "1.26.8"];

/** Releases by GOARCH where each is emulated: the first that runs there, the last, and some on the way. */
const EMULATED = {
	arm64: ["1.7.6", "1.11.13", "1.13.15", "1.17.13", "1.20.14", "1.26.8"],
	arm: ["1.7.6", "1.13.15", "1.16.15", "1.20.14", "1.26.8"],
	riscv64: ["1.14.15", "1.17.13", "1.20.14", "1.26.8"],
	ppc64: ["1.13.15", "1.17.13", "1.26.8"],
	ppc64le: ["1.7.6", "1.9.7", "1.13.15", "1.16.15", "1.17.13", "1.20.14", "1.26.8"],
	s390x: ["1.7.6", "1.13.15", "1.15.15", "1.17.13", "1.26.8"],
	loong64: ["1.19.13", "1.22.12", "1.24.0", "1.26.8"],
	mips: ["1.11.13", "1.13.15", "1.17.13", "1.26.8"],
	mipsle: ["1.11.13", "1.13.15", "1.17.13", "1.26.8"],
	mips64: ["1.7.6", "1.13.15", "1.17.13", "1.26.8"],
	mips64le: ["1.7.6", "1.13.15", "1.17.13", "1.26.8"],
	wasm: ["1.24.0", "1.25.9", "1.26.8"],
};

/** How a target of ALL is written. */
const name = (version, goarch, flags = "") => `go${version}/${goarch}${flags}`;

/** Everything that the proof knows how to run. */
export const ALL = [
	...["amd64", "386"].flatMap((goarch) => [...X86, ...X86_LATE].map((version) => name(version, goarch))),
	...["1.7.6", "1.13.15", "1.17.13", "1.20.14", "1.26.8"].map((version) => name(version, "amd64", "+noopt")),
	...["1.13.15", "1.20.14", "1.21.13", "1.26.8"].map((version) => name(version, "amd64", "+race")),
	...["msan", "asan"].flatMap((flag) => ["1.21.13", "1.26.8"].map((version) => name(version, "amd64", `+${flag}`))),
	...["1.7.6", "1.13.15", "1.14.15", "1.15.15", "1.16.15", "1.17.13", "1.26.8"].map((version) =>
		name(version, "amd64", "+counted"),
	),
	...["1.14.15", "1.26.8"].map((version) => name(version, "386", "+counted")),
	...Object.entries(EMULATED).flatMap(([goarch, versions]) => versions.map((version) => name(version, goarch))),
];

/** @returns {{toolchain?: string, goarch: string, race: boolean, msan: boolean, asan: boolean, noopt: boolean, counted: boolean, reference: boolean}} */
export function parseTarget(text) {
	const match = /^(go1\.\d+(?:\.\d+|rc\d+|beta\d+)?)?\/([a-z0-9]+)((?:\+[a-z]+)*)$/.exec(text);
	const flags = match?.[3].split("+").slice(1) ?? [];
	const unknown = flags.find((flag) => !FLAGS.includes(flag));
	if (!match || unknown) throw new Error(`target ${text}: want [TOOLCHAIN]/GOARCH[+${FLAGS.join("][+")}]`);
	return { toolchain: match[1], goarch: match[2], ...Object.fromEntries(FLAGS.map((f) => [f, flags.includes(f)])) };
}
