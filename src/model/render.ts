import type { GraphEdge } from "./report.js";
import type { RuleInfo } from "./rule.js";

/** What the command line tells a reporter about the place its text goes to. */
export interface RenderOptions {
	/** ANSI colours may be used. */
	readonly color: boolean;
	/** Columns of the terminal (80 where there is none). */
	readonly width: number;
	/** Directory that printed paths are relative to: absolute, as the operating system spells it. */
	readonly cwd: string;
	/** Everything, not only the worst. */
	readonly verbose: boolean;
	/** Findings and remarks alone. */
	readonly quiet?: boolean;
	/** The rules there are, for formats that describe them; without it a rule is known by its id alone. */
	readonly rules?: readonly RuleInfo[];
	/** Version of this tool, for formats that name who wrote them. */
	readonly version?: string;
	/** A line of source without the blanks around it; null where it is not at hand. */
	readonly source?: (file: string, line: number) => string | null;
	/** Calls of the whole program, for formats that show who calls whom. */
	readonly edges?: () => Iterable<GraphEdge>;
}
