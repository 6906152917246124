/** What there is to say of the input as a whole: the problems of its chunks, whether it is complete, what library it was judged by. */

import type { Library, ScanOptions } from "../model/analysis.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Source } from "../model/input.js";
import type { Target } from "../model/target.js";
import { DiagnosticCollector } from "./diagnostics.js";
import type { InputChunk } from "./program.js";

/** Problems behind which a symbol, or a line of one, may be lost; what a relocation of a new type refers to is not known either. */
const losses: ReadonlySet<string> = new Set(
	"bad-relocation bad-header cut-off damaged-function disorder elided lost-header new-relocation too-long".split(" "),
);

/** Whether a symbol, or a line of one, may be missing. */
export function isDamaged(chunks: readonly InputChunk[]): boolean {
	return chunks.some(
		({ summary }) => summary.counts.bad > 0 || summary.problemCounts.some(([code]) => losses.has(code)),
	);
}

/** Problems of all chunks, at the lines of their sources. */
export function collectDiagnostics(
	sources: readonly Source[],
	chunks: readonly InputChunk[],
	options: ScanOptions,
): Diagnostic[] {
	const collector = new DiagnosticCollector(options.strict === true);
	let source = -1;
	let line = 0;
	for (const chunk of chunks) {
		if (chunk.source !== source) line = 0;
		source = chunk.source;
		const from = sources[source];
		const lineOf = from?.kind === "stream" ? from.lineOf : undefined;
		collector.add(from?.name ?? "", line, chunk.summary, lineOf);
		line += chunk.summary.counts.lines;
	}
	return collector.list();
}

/** What a user must know of the library that calls are judged by. */
export function remarksOn(library: Library | null, target: Target): Diagnostic[] {
	if (library === null || library.isLikely) return [];
	const { goVersion, goVersionRange, judgedAs } = target;
	const own =
		goVersion ?? (goVersionRange === null ? judgedAs : `${goVersionRange.oldest} to ${goVersionRange.newest}`);
	return [
		warning(
			"other-library",
			`calls into the standard library are estimated by that of ${library.goVersion}, the listing is of ${own}`,
		),
	];
}

/**
 * What it means that a program calls a function that is not in the input. The go command prints what it kept of earlier builds;
 * where its cache has lost that, it says nothing (cmd/go/internal/work/buildid.go, showStdout).
 */
export function missingCode(callee: string, isBuild: boolean): Diagnostic {
	const what = isBuild
		? `the go command has not printed ${callee}, which is called (its cache may have lost it: go clean -cache)`
		: `${callee} is called and is not in the input (assembly needs -asmflags=all=-S, other packages -gcflags=all=-S)`;
	return warning("missing-code", `${what}: interface calls and function values stay unresolved`);
}

/** A remark about the input as a whole. */
export function warning(code: string, message: string): Diagnostic {
	return { severity: "warning", code, message, file: null, line: 0 };
}
