/**
 * Types of relocations (cmd/internal/objabi/reloctype.go; cmd/internal/obj/link.go in Go 1.7). Since Go 1.22 a listing has
 * their names, before that their numbers, and the numbers moved with nearly every release.
 */

/** N of the last Go 1.N that prints numbers for types. */
export const LAST_WITH_NUMBERS = 21;

/** Names in the order of their numbers, from 1 on, in Go 1.7. */
const first =
	"R_ADDR R_ADDRPOWER R_ADDRARM64 R_ADDRMIPS R_ADDROFF R_SIZE R_CALL R_CALLARM R_CALLARM64 R_CALLIND R_CALLPOWER R_CALLMIPS R_CONST R_PCREL R_TLS_LE R_TLS_IE R_GOTOFF R_PLT0 R_PLT1 R_PLT2 R_USEFIELD R_USETYPE R_METHODOFF R_POWER_TOC R_GOTPCREL R_JMPMIPS R_DWARFREF R_ARM64_TLS_LE R_ARM64_TLS_IE R_ARM64_GOTPCREL R_POWER_TLS_LE R_POWER_TLS_IE R_POWER_TLS R_ADDRPOWER_DS R_ADDRPOWER_GOT R_ADDRPOWER_PCREL R_ADDRPOWER_TOCREL R_ADDRPOWER_TOCREL_DS R_PCRELDBL R_ADDRMIPSU R_ADDRMIPSTLS".split(
		" ",
	);

/** What a release changed: N of Go 1.N, number at which, how many names went, and the names put there. */
type Change = readonly [minor: number, at: number, gone: number, names: string];

/** In the order in which they apply. Between two releases read here (1.7, 1.9 to 1.21) a change is the later one's. */
const changes: readonly Change[] = [
	[9, 6, 0, "R_WEAKADDROFF"],
	[10, 28, 1, "R_DWARFSECREF R_DWARFFILEREF"],
	[10, 44, 0, "R_ADDRCUOFF"],
	[11, 45, 0, "R_WASMIMPORT"],
	[13, 33, 0, "R_ARM64_GOT R_ARM64_PCREL R_ARM64_LDST8 R_ARM64_LDST32 R_ARM64_LDST64 R_ARM64_LDST128"],
	[13, 52, 0, "R_XCOFFREF"],
	[14, 14, 0, "R_CALLRISCV"],
	[14, 48, 0, "R_RISCV_PCREL_ITYPE R_RISCV_PCREL_STYPE"],
	[16, 25, 0, "R_USEIFACE R_USEIFACEMETHOD"],
	[16, 39, 0, "R_ARM64_LDST16"],
	[16, 53, 0, "R_RISCV_TLS_IE_ITYPE R_RISCV_TLS_IE_STYPE"],
	[17, 6, 1, ""],
	[17, 27, 0, "R_KEEP"],
	[18, 13, 1, ""],
	[18, 25, 0, "R_USEGENERICIFACEMETHOD"],
	[18, 51, 0, "R_RISCV_CALL R_RISCV_CALL_TRAMP"],
	[19, 58, 0, "R_ADDRLOONG64 R_ADDRLOONG64U R_ADDRLOONG64TLS R_ADDRLOONG64TLSU R_CALLLOONG64 R_JMPLOONG64"],
	[20, 38, 0, "R_ARM64_PCREL_LDST8 R_ARM64_PCREL_LDST16 R_ARM64_PCREL_LDST32 R_ARM64_PCREL_LDST64"],
	[20, 50, 0, "R_POWER_TLS_IE_PCREL34 R_POWER_TLS_LE_TPREL34"],
	[20, 54, 0, "R_ADDRPOWER_GOT_PCREL34"],
	[20, 58, 0, "R_ADDRPOWER_D34 R_ADDRPOWER_PCREL34"],
	[21, 72, 0, "R_LOONG64_TLS_IE_PCREL_HI R_LOONG64_TLS_IE_LO"],
	[21, 80, 0, "R_PEIMAGEOFF R_INITORDER"],
];

/** Names that came with Go 1.22 to 1.26, when numbers were no longer printed. */
const later =
	"R_USENAMEDMETHOD R_RISCV_JAL R_RISCV_JAL_TRAMP R_RISCV_TLS_IE R_RISCV_TLS_LE R_RISCV_GOT_HI20 R_RISCV_PCREL_HI20 R_RISCV_PCREL_LO12_I R_RISCV_PCREL_LO12_S R_RISCV_BRANCH R_RISCV_RVC_BRANCH R_RISCV_RVC_JUMP R_RISCV_GOT_PCREL_ITYPE R_RISCV_ADD32 R_RISCV_SUB32 R_LOONG64_GOT_HI R_LOONG64_GOT_LO R_LOONG64_ADDR_HI R_LOONG64_ADDR_LO R_LOONG64_ADDR_PCREL20_S2 R_LOONG64_TLS_LE_HI R_LOONG64_TLS_LE_LO R_LOONG64_TLS_IE_HI R_LOONG64_CALL36 R_LOONG64_ADD64 R_LOONG64_SUB64 R_JMP16LOONG64 R_JMP21LOONG64 R_DWTXTADDR_U1 R_DWTXTADDR_U2 R_DWTXTADDR_U3 R_DWTXTADDR_U4 R_WEAKADDR R_WEAK".split(
		" ",
	);

/** Every name that Go 1.7 to 1.26 has. */
export const relocationNames: ReadonlySet<string> = new Set([
	...first,
	...changes.flatMap(([, , , names]) => names.split(" ")),
	...later,
]);

/** Set in the number of a reference that does not keep its target alive (R_WEAK, since Go 1.17); such a type has no name. */
const WEAK = 1 << 15;

/** Names by number, from 1 on, in Go 1.N. */
function namesOf(minor: number): readonly string[] {
	const names = [...first];
	for (const [since, at, gone, added] of changes)
		if (since <= minor) names.splice(at - 1, gone, ...added.split(" ").filter((name) => name !== ""));
	return names;
}

const tables = new Map<number, readonly string[]>();

/**
 * Name of a type as a listing has it, `R_CALL`, `7`, `-32767` or `RelocType(-32767)`; a weak one's with `weak ` before it.
 * @param minor N of the Go 1.N that printed it: decides only where a number is up to Go 1.21
 * @returns the text itself where no name is known
 */
export function relocationName(type: string, minor: number): string {
	const found = /^(?:RelocType\()?(-?\d+)\)?$/.exec(type);
	if (found === null) return type;
	let names = tables.get(minor);
	if (names === undefined) {
		names = namesOf(minor);
		tables.set(minor, names);
	}
	const number = Number(found[1]);
	const name = names[(number < 0 ? number + WEAK : number) - 1];
	return name === undefined ? type : number < 0 ? `weak ${name}` : name;
}
