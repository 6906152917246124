/** Listings to order. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export function realListing(goarch: "amd64" | "arm64"): Uint8Array {
	return new Uint8Array(gunzipSync(readFileSync(new URL(`data/${goarch}.s.gz`, import.meta.url))));
}

/** The packages of a real listing `copies` times under other names: more than one thread has to do. */
export function largeListing(copies: number): Uint8Array {
	const text = Buffer.from(realListing("amd64")).toString("latin1");
	const parts = Array.from({ length: copies }, (_, i) =>
		text.replaceAll("example.com/robust", `example.com/r${String(i).padStart(5, "0")}`),
	);
	return Buffer.from(parts.join(""), "latin1");
}

function leaf(name: string): string {
	return `${name} STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
\t0x0000 00000 (/tmp/p/p.go:3)\tTEXT\t${name}(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
\t0x0000 00000 (/tmp/p/p.go:3)\tRET
\t0x0000 c3                                               .
`;
}

/** main.main calls a function of each of the names. */
export function calling(names: readonly string[]): string {
	const calls = names.map((name, i) => {
		const pc = 10 + 5 * i;
		return `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/tmp/p/p.go:9)\tCALL\t${name}(SB)\n`;
	});
	const line = (pc: number, text: string): string =>
		`\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/tmp/p/p.go:8)\t${text}\n`;
	const end = 10 + 5 * names.length;
	const size = end + 10;
	const bytes = Array.from({ length: Math.ceil(size / 16) }, (_, i) => {
		const count = Math.min(16, size - 16 * i);
		return `\t0x${(16 * i).toString(16).padStart(4, "0")} ${"90 ".repeat(count)}${"   ".repeat(16 - count)} ${".".repeat(count)}\n`;
	});
	return [
		"# example.com/p\n",
		`main.main STEXT size=${size} args=0x0 locals=0x8 funcid=0x0 align=0x0\n`,
		line(0, "TEXT\tmain.main(SB), ABIInternal, $8-0"),
		line(0, "CMPQ\tSP, 16(R14)"),
		line(4, `JLS\t${end + 3}`),
		line(6, "PUSHQ\tBP"),
		line(7, "MOVQ\tSP, BP"),
		...calls,
		line(end, "POPQ\tBP"),
		line(end + 1, "RET"),
		line(end + 2, "NOP"),
		line(end + 3, "CALL\truntime.morestack_noctxt(SB)"),
		line(end + 8, "JMP\t0"),
		...bytes,
		...names.map(leaf),
	].join("");
}
