/**
 * The library: the analysis and the reporters of the command line, for programs that bring their own host (threads,
 * files). Nothing here touches the file system or the terminal.
 */
import "./parser/eager.js";

export type { Analysis, Progress, Scan, ScanOptions } from "./model/analysis.js";
export type { Diagnostic } from "./model/diagnostic.js";
export type { FileSource, GoContext, IndexSource, Source, StreamSource } from "./model/input.js";
export type { RenderOptions } from "./model/render.js";
export type * from "./model/report.js";
export type { RuleInfo } from "./model/rule.js";
export { type Host, scanWith } from "./pipeline.js";
export { graphReporters, pathReporters, type Reporter, reporters, whyReporters } from "./report/registry.js";
export { type Rule, rules } from "./rules/registry.js";
export { InputError, UserError } from "./util/errors.js";
