/**
 * What a configuration file may say, as a JSON Schema (draft 7): the one definition. `read.ts` checks files by it,
 * schema/config.schema.json is it.
 */
import type { OptionInfo, OptionKind, RuleInfo } from "../model/rule.js";

/** The part of JSON Schema that is used. */
export interface Schema {
	readonly $schema?: string;
	readonly $id?: string;
	readonly title?: string;
	readonly description?: string;
	readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
	readonly const?: number;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly minProperties?: number;
	readonly additionalProperties?: false;
	/** Told apart by the kind of the value. */
	readonly anyOf?: readonly Schema[];
}

const severity = (description: string): Schema => ({ description, enum: ["error", "warning", "note", "off"] });

const bytes = (description: string): Schema => ({
	description: `${description}: bytes, or with K for KB`,
	anyOf: [
		{ type: "integer", minimum: 0 },
		{ type: "string", pattern: "^[0-9]+ ?[kK]([iI]?[bB])?$" },
	],
});

const texts = (description: string): Schema => ({ description, type: "array", items: { type: "string" }, minItems: 1 });

const byKind: Readonly<Record<OptionKind, (description: string) => Schema>> = {
	bytes,
	count: (description) => ({ description, type: "integer", minimum: 0 }),
	share: (description) => ({ description, type: "number", minimum: 0, maximum: 1 }),
	patterns: texts,
	switch: (description) => ({ description, type: "boolean" }),
};

function optionSchema({ kind, description, default: value }: OptionInfo): Schema {
	const shown = typeof value === "object" ? value.join(", ") : String(value);
	return byKind[kind](`${description} (default ${shown})`);
}

function ruleSchema(rule: RuleInfo): Schema {
	const words = severity(rule.title);
	const options = rule.options ?? [];
	return {
		description: `${rule.id} ${rule.name}: ${rule.title}`,
		anyOf: [
			words,
			{
				type: "object",
				properties: {
					severity: severity("How severe its findings are; off: it is not run"),
					...Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])),
				},
				minProperties: 1,
				additionalProperties: false,
			},
		],
	};
}

function rulesSchema(rules: readonly RuleInfo[], description: string): Schema {
	return {
		description,
		type: "object",
		properties: {
			all: severity("Every rule that is not named itself"),
			...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
			...Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule)])),
		},
		additionalProperties: false,
	};
}

export function configSchema(rules: readonly RuleInfo[]): Schema {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "https://unpkg.com/go-stackscan/schema/config.schema.json",
		title: "Configuration of stackscan: .stackscan.yml, .stackscan.yaml or .stackscan.json",
		type: "object",
		properties: {
			$schema: { description: "For editors", type: "string" },
			version: { description: "Version of this format", const: 1 },
			"fail-on": {
				description: "Exit 1 for findings of that severity or worse; --fail-on says otherwise",
				enum: ["error", "warning", "note"],
			},
			rules: rulesSchema(rules, "By id or name: a severity, or a severity and options"),
			paths: {
				description: "Other settings for some files; of several entries that match the last one holds",
				type: "array",
				items: {
					type: "object",
					properties: {
						match: texts("Globs of files, from the directory of this file: ** crosses directories"),
						rules: rulesSchema(rules, "As above"),
					},
					required: ["match", "rules"],
					additionalProperties: false,
				},
			},
			budgets: {
				description: "Limits that SS004 holds functions to; of several that fit the last one holds",
				type: "array",
				items: {
					type: "object",
					properties: {
						functions: texts("Function names as the compiler writes them; * matches anything"),
						frame: bytes("Largest frame"),
						need: bytes("Stack that the function and all that it calls may need"),
					},
					required: ["functions"],
					minProperties: 2,
					additionalProperties: false,
				},
			},
			roots: texts("Functions to judge as goroutine entries, as --root does; * matches anything"),
			calls: {
				description:
					"Calls that the listing does not show: what function values and interfaces called in a function reach",
				type: "array",
				items: {
					type: "object",
					properties: {
						from: { description: "Function that holds the calls; * matches anything", type: "string" },
						to: texts("Functions that they reach; * matches anything"),
						only: {
							description: "True: they reach nothing else, so that verdicts may be promised on it (default false)",
							type: "boolean",
						},
					},
					required: ["from", "to"],
					additionalProperties: false,
				},
				minItems: 1,
			},
			pools: {
				description: "Worker pools that are not recognised by themselves",
				type: "object",
				properties: {
					submit: texts("Functions that take a function and have a worker run it; * matches anything"),
				},
				minProperties: 1,
				additionalProperties: false,
			},
			"start-stack": bytes("Start stack to judge by, a power of two, as --start-stack does"),
			baseline: { description: "Baseline file, from the directory of this file, as --baseline does", type: "string" },
			tolerance: bytes("Bytes by which a finding of the baseline may grow before it is new (default 64)"),
		},
		required: ["version"],
		additionalProperties: false,
	};
}
