/** One function of given instructions, as the whole pipeline reads it. */
import type { FunctionReport } from "../../src/model/report.js";
import { reportOf } from "./scan.js";

export interface Body {
	readonly declared: number;
	readonly words?: string;
	readonly header?: string;
	/** At the end of the header: `leaf`. */
	readonly tail?: string;
}

/** A function of given instructions, four bytes each; `pseudo ` in front of those without bytes. */
export async function decode(
	goarch: string,
	code: readonly string[],
	{ declared, words = "ABIInternal", header = "", tail = "" }: Body,
) {
	let pc = 0;
	const lines = code.map((one) => {
		const line = `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/a.go:1)\t${one.replace("pseudo ", "").replace(" ", "\t")}`;
		if (!one.startsWith("pseudo ")) pc += 4;
		return line;
	});
	const text = `p.f STEXT ${header}size=${pc} args=0x0 locals=0x0 funcid=0x0 align=0x0${tail}
\t0x0000 00000 (/a.go:1)\tTEXT\tp.f(SB), ${words === "" ? "" : `${words}, `}$${declared}-0\n${lines.join("\n")}\n`;
	const report = await reportOf(text, { goarch });
	return { f: report.functions[0] as FunctionReport, codes: report.diagnostics.map((d) => d.code) };
}
