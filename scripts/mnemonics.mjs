// Writes src/arch/mnemonics/<goarch>.ts from the assembler's own tables in the sources of all Go versions: node scripts/mnemonics.mjs amd64 arm64
// Needs Go, and the module proxy for the older toolchains. Some mnemonics were renamed: listings of old versions hold the old names.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const versions = [
	"1.7.6",
	"1.9.7",
	"1.10.8",
	"1.11.13",
	"1.12.17",
	"1.13.15",
	"1.14.15",
	"1.15.15",
	"1.16.15",
	"1.17.13",
]
	.concat(["1.18.10", "1.19.13", "1.20.14", "1.21.13", "1.22.12", "1.23.12", "1.24.0", "1.25.9", "1.26.8"])
	.map((version) => `go${version}`);

const folders = {
	amd64: "x86",
	386: "x86",
	arm64: "arm64",
	arm: "arm",
	riscv64: "riscv",
	ppc64: "ppc64",
	s390x: "s390x",
	loong64: "loong64",
	mips: "mips",
	mips64: "mips",
	wasm: "wasm",
};
// cmd/internal/obj/util.go, Anames: common to all architectures.
const common = [
	"CALL",
	"DUFFCOPY",
	"DUFFZERO",
	"FUNCDATA",
	"GETCALLERPC",
	"JMP",
	"NOP",
	"PCALIGN",
	"PCALIGNMAX",
	"PCDATA",
	"RET",
	"TEXT",
	"UNDEF",
];
// Printed by the listing for what has no entry in the tables.
const printed = { amd64: ["REP", "REPN", "LOCK"], arm64: [] };
const rootOf = (version) => {
	const env = { ...process.env, GOENV: "off", GOFLAGS: "", GOTOOLCHAIN: version };
	return execFileSync("go", ["env", "GOROOT"], { encoding: "utf8", env }).trim();
};
const roots = versions.map(rootOf);
for (const goarch of process.argv.slice(2)) {
	const names = [];
	for (const root of roots) {
		for (const name of ["anames.go", "asm9_gtables.go"]) {
			const file = `${root}/src/cmd/internal/obj/${folders[goarch]}/${name}`;
			if (!existsSync(file)) continue;
			const text = readFileSync(file, "utf8");
			// In the tables of newer instructions of ppc64 one list among others has the names.
			const from = name === "anames.go" ? 0 : text.indexOf("GenAnames");
			const list = from < 0 ? "" : text.slice(from, name === "anames.go" ? undefined : text.indexOf("\n}", from));
			names.push(...[...list.matchAll(/"([A-Z0-9_a-z]+)",/g)].map((m) => m[1]));
		}
	}
	const all = [...new Set([...common, ...(printed[goarch] ?? []), ...names])].filter((n) => n !== "LAST").sort();
	const lines = [];
	for (const name of all) {
		const last = lines.length - 1;
		if (last >= 0 && lines[last].length + name.length < 110) lines[last] += ` ${name}`;
		else lines.push(name);
	}
	writeFileSync(
		`src/arch/mnemonics/${goarch}.ts`,
		`/** Mnemonics of Go's ${goarch} assembler (cmd/internal/obj/${folders[goarch]}/anames.go, ${versions[0]} to ${versions.at(-1)}). Written by scripts/mnemonics.mjs. */\nexport const mnemonics = \`\n${lines.join("\n")}\n\`;\n`,
	);
}
