/** Small listings, as Go 1.26 prints them for linux/amd64. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A leaf without a frame. */
export const leaf = `# example.com/p
example.com/p.Leaf STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
\t0x0000 00000 (/tmp/p/p.go:3)\tTEXT\texample.com/p.Leaf(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
\t0x0000 00000 (/tmp/p/p.go:3)\tFUNCDATA\t$0, gclocals·g2BeySu+wFnoycgXfElmcg==(SB)
\t0x0000 00000 (/tmp/p/p.go:3)\tRET
\t0x0000 c3                                               .
`;

/** `main.main` starts `main.work`, whose frame of 1,528 bytes does not fit: a finding (go tool compile -p main -S). */
export const growingPath = fileURLToPath(new URL("growing.s", import.meta.url));
export const growing = readFileSync(growingPath, "utf8");
