// Writes src/arch/mnemonics/<goarch>.ts from the assembler's own tables in GOROOT: node scripts/mnemonics.mjs amd64 arm64
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

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
const root = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
const version = execFileSync("go", ["version"], { encoding: "utf8" }).split(" ")[2];
for (const goarch of process.argv.slice(2)) {
	const source = readFileSync(`${root}/src/cmd/internal/obj/${folders[goarch]}/anames.go`, "utf8");
	const names = [...source.matchAll(/"([A-Z0-9_]+)",/g)].map((m) => m[1]).filter((n) => n !== "LAST");
	const all = [...new Set([...common, ...(printed[goarch] ?? []), ...names])].sort();
	const lines = [];
	for (const name of all) {
		const last = lines.length - 1;
		if (last >= 0 && lines[last].length + name.length < 110) lines[last] += ` ${name}`;
		else lines.push(name);
	}
	writeFileSync(
		`src/arch/mnemonics/${goarch}.ts`,
		`/** Mnemonics of Go's ${goarch} assembler (cmd/internal/obj/${folders[goarch]}/anames.go, ${version}). Written by scripts/mnemonics.mjs. */\nexport const mnemonics = \`\n${lines.join("\n")}\n\`;\n`,
	);
}
