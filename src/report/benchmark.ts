/**
 * Sizes in Go's benchmark format (golang.org/design/14313-benchmark-format), so that benchstat compares two builds.
 * They are exact: one line each is enough.
 */
import type { Report } from "../model/report.js";
import { visible } from "../util/escape.js";

const units = ["frame-B", "must-B", "may-B", "stack-B", "copied-B"] as const;

type Sizes = Readonly<Partial<Record<(typeof units)[number], number | null>>>;

/** No white space (it ends a name), and no `-8` at the end (it would be GOMAXPROCS). */
function benchName(name: string): string {
	return visible(name)
		.replace(/[\s"]+/gu, "_")
		.replace(/-(\d+)$/, "_$1");
}

/** Lines of one kind; sizes that are not finite are left out. */
class Lines {
	readonly #seen = new Map<string, number>();

	line(kind: string, name: string, sizes: Sizes): string {
		const full = `Benchmark${kind}/${benchName(name)}`;
		const turn = this.#seen.get(full) ?? 0;
		this.#seen.set(full, turn + 1);
		const measured = units.flatMap((unit) => {
			const value = sizes[unit];
			return value === undefined || value === null ? [] : [`${value} ${unit}`];
		});
		// Names that stand twice are told apart as the testing package does it.
		return `${full}${turn === 0 ? "" : `#${String(turn).padStart(2, "0")}`} 1 ${measured.join(" ")}\n`;
	}
}

export function* renderBenchmark(report: Report): Generator<string> {
	const lines = new Lines();
	yield `goos: ${visible(report.target.goos)}\ngoarch: ${visible(report.target.goarch)}\n`;
	for (const unit of units) yield `Unit ${unit} assume=exact better=lower\n`;
	for (const fn of report.functions) yield lines.line("Frame", fn.name, { "frame-B": fn.frame });
	for (const { name, need } of report.functions)
		yield lines.line("Need", name, { "must-B": need.must, "may-B": need.may });
	for (const { function: name, must, may, growth } of report.roots) {
		const { finalStack, bytesCopied } = growth;
		yield lines.line("Root", name, { "must-B": must, "may-B": may, "stack-B": finalStack, "copied-B": bytesCopied });
	}
}
