/** Every output format by its name. A format that is not here is an error, never another format. */
import type { PoolReport } from "../model/pool.js";
import type { RenderOptions } from "../model/render.js";
import type { GraphEdge, PathReport, Report, WhyReport } from "../model/report.js";
import type { Verification } from "../model/verification.js";
import { UserError } from "../util/errors.js";
import { renderBenchmark } from "./benchmark.js";
import { renderCheckstyle } from "./checkstyle.js";
import { renderCsv, renderFunctionsCsv } from "./csv.js";
import { renderDot, renderWhyDot } from "./dot.js";
import { renderFolded } from "./folded.js";
import { renderGithub } from "./github.js";
import { renderGitlab } from "./gitlab.js";
import { renderHtml } from "./html/html.js";
import { renderGraphJson, renderJson, renderPathJson, renderPoolJson, renderWhyJson } from "./json.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
import { renderPairs } from "./pairs.js";
import { renderPathText } from "./path.js";
import { renderPoolText } from "./pool.js";
import { renderPprof } from "./pprof.js";
import { renderSarif } from "./sarif.js";
import { renderSpeedscope } from "./speedscope.js";
import { type Stack, stacksOfReport, stacksOfWhy } from "./stacks.js";
import { renderWhySvg } from "./svg.js";
import { renderText } from "./text.js";
import { renderTsv } from "./tsv.js";
import { renderVerificationJson, renderVerificationText } from "./verification.js";
import { renderWhyText } from "./why.js";

/** Turns an answer into text, in pieces. Pure: the same answer and options give the same bytes. */
export interface Reporter<Answer> {
	readonly name: string;
	/** One line for `--help`. */
	readonly description: string;
	render(answer: Answer, options: RenderOptions): Iterable<string>;
	/** Set where each character of the text is a byte, and the bytes are to be packed: nothing for a terminal. */
	readonly packed?: "gzip";
}

export type Registry<Answer> = ReadonlyMap<string, Reporter<Answer>>;

export function registry<Answer>(...all: readonly Reporter<Answer>[]): Registry<Answer> {
	return new Map(all.map((reporter) => [reporter.name, reporter]));
}

/** Formats that draw stacks, whatever the answer they are taken from. */
function stackFormats<Answer>(
	stacks: (answer: Answer) => Iterable<Stack>,
	title: (answer: Answer) => string,
): readonly Reporter<Answer>[] {
	return [
		{
			name: "folded",
			description: "folded stacks for flamegraph.pl and its relatives, in bytes",
			render: (answer) => renderFolded(stacks(answer)),
		},
		{
			name: "speedscope",
			description: "for speedscope.app: depth in bytes as the axis",
			render: (answer, { version }) => renderSpeedscope(stacks(answer), title(answer), version ?? ""),
		},
		{
			name: "pprof",
			description: "for go tool pprof, packed: bytes of stack, bytes copied",
			packed: "gzip",
			render: (answer) => renderPprof(stacks(answer)),
		},
	];
}

/** Formats of `stackscan scan`. */
export const reporters = registry<Report>(
	{ name: "text", description: "for people: worst goroutine entries first, with their stacks", render: renderText },
	{ name: "json", description: "everything, schema/report.schema.json, one item a line", render: renderJson },
	{ name: "sarif", description: "SARIF 2.1.0 for code scanning, chains as code flows", render: renderSarif },
	{ name: "github", description: "annotations of GitHub Actions, worst first", render: renderGithub },
	{ name: "gitlab", description: "GitLab's code quality report", render: renderGitlab },
	{ name: "markdown", description: "a pull request comment", render: renderMarkdown },
	{ name: "html", description: "a page to open in a browser, in one file", render: renderHtml },
	{ name: "junit", description: "JUnit XML, a finding is a failed test case", render: renderJunit },
	{ name: "checkstyle", description: "Checkstyle XML", render: renderCheckstyle },
	{ name: "benchmark", description: "frames, needs and entries as lines for benchstat", render: renderBenchmark },
	{ name: "csv", description: "goroutine entries as a table, worst first", render: renderCsv },
	{ name: "csv-functions", description: "functions as a table", render: renderFunctionsCsv },
	...stackFormats<Report>(stacksOfReport, () => "goroutine entries"),
);

/** Formats of `stackscan why`. */
export const whyReporters = registry<WhyReport>(
	{ name: "text", description: "for people: the chains, frame by frame", render: renderWhyText },
	{ name: "json", description: "the chains as one JSON object", render: renderWhyJson },
	{ name: "dot", description: "the longest chain for Graphviz", render: renderWhyDot },
	{ name: "svg", description: "the longest chain as a picture", render: renderWhySvg },
	...stackFormats<WhyReport>(stacksOfWhy, (why) => why.function.name),
);

/** Formats of `stackscan why` with `--to`. */
export const pathReporters = registry<PathReport>(
	{ name: "text", description: "for people: the calls in between, a line a function", render: renderPathText },
	{ name: "json", description: "the path as one JSON object", render: renderPathJson },
);

/** Formats of `stackscan graph`. */
export const graphReporters = registry<Iterable<GraphEdge>>(
	{ name: "tsv", description: "caller, callee, kind and file:line between tabs, one line an edge", render: renderTsv },
	{ name: "json", description: "an array of edges, one line an edge", render: renderGraphJson },
	{
		name: "dot",
		description: "for Graphviz: dashed where an interface or a function value is called",
		render: renderDot,
	},
	{ name: "pairs", description: "caller and callee, for golang.org/x/tools/cmd/digraph", render: renderPairs },
);

/** Formats of `stackscan pool`. */
export const poolReporters = registry<PoolReport>(
	{ name: "text", description: "for people: what to change first, and why", render: renderPoolText },
	{ name: "json", description: "everything as one JSON object, schema/pool.schema.json", render: renderPoolJson },
);

/** Formats of `stackscan verify`. */
export const verificationReporters = registry<Verification>(
	{
		name: "text",
		description: "for people: broken promises first, then how good the estimates were",
		render: renderVerificationText,
	},
	{ name: "json", description: "everything as one JSON object", render: renderVerificationJson },
);

/**
 * The reporter of that name.
 * @throws UserError naming the formats there are.
 */
export function reporterNamed<Answer>(from: Registry<Answer>, name: string): Reporter<Answer> {
	const found = from.get(name);
	if (found !== undefined) return found;
	throw new UserError(`unknown format ${JSON.stringify(name)}`, `formats: ${[...from.keys()].join(", ")}`);
}
