/** What reports say about a rule; its check is the business of src/rules. */
export interface RuleInfo {
	/** `SS001`: stable for ever, never used again for another rule. */
	readonly id: string;
	/** kebab-case, for configuration files. */
	readonly name: string;
	/** One sentence without a full stop. */
	readonly title: string;
	readonly severity: "error" | "warning" | "note";
	/** Markdown: `stackscan explain` prints it, docs/rules/<id>.md is it. */
	readonly page: string;
}
