/** Every output format by its name. A format that is not here is an error, never another format. */
import type { RenderOptions } from "../model/render.js";
import type { GraphEdge, PathReport, Report, WhyReport } from "../model/report.js";
import type { Verification } from "../model/verification.js";
import { UserError } from "../util/errors.js";
import { renderBenchmark } from "./benchmark.js";
import { renderCheckstyle } from "./checkstyle.js";
import { renderDot } from "./dot.js";
import { renderGithub } from "./github.js";
import { renderGitlab } from "./gitlab.js";
import { renderGraphJson, renderJson, renderPathJson, renderWhyJson } from "./json.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
import { renderPairs } from "./pairs.js";
import { renderPathText } from "./path.js";
import { renderSarif } from "./sarif.js";
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
}

export type Registry<Answer> = ReadonlyMap<string, Reporter<Answer>>;

function registry<Answer>(...all: readonly Reporter<Answer>[]): Registry<Answer> {
	return new Map(all.map((reporter) => [reporter.name, reporter]));
}

/** Formats of `stackscan scan`. */
export const reporters = registry<Report>(
	{ name: "text", description: "for people: worst goroutine entries first, with their stacks", render: renderText },
	{ name: "json", description: "everything, schema/report.schema.json, one item a line", render: renderJson },
	{ name: "sarif", description: "SARIF 2.1.0 for code scanning, chains as code flows", render: renderSarif },
	{ name: "github", description: "annotations of GitHub Actions, worst first", render: renderGithub },
	{ name: "gitlab", description: "GitLab's code quality report", render: renderGitlab },
	{ name: "markdown", description: "a pull request comment", render: renderMarkdown },
	{ name: "junit", description: "JUnit XML, a finding is a failed test case", render: renderJunit },
	{ name: "checkstyle", description: "Checkstyle XML", render: renderCheckstyle },
	{ name: "benchmark", description: "frames, needs and entries as lines for benchstat", render: renderBenchmark },
);

/** Formats of `stackscan why`. */
export const whyReporters = registry<WhyReport>(
	{ name: "text", description: "for people: the chains, frame by frame", render: renderWhyText },
	{ name: "json", description: "the chains as one JSON object", render: renderWhyJson },
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
