/** Holds a parsed YAML or JSON document against the schema: every problem with its line, and what was probably meant. */
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { closest } from "../util/closest.js";
import type { Schema } from "./schema.js";

export interface Problem {
	/** Offset in the text. */
	readonly at: number;
	readonly message: string;
}

type Kind = "object" | "array" | "string" | "number" | "boolean" | "nothing";

function kindOf(node: Node | null): Kind {
	if (isMap(node)) return "object";
	if (isSeq(node)) return "array";
	if (!isScalar(node)) return "nothing";
	const type = typeof node.value;
	return type === "string" || type === "number" || type === "boolean" ? type : "nothing";
}

function wants(schema: Schema, kind: Kind): boolean {
	if (schema.enum !== undefined) return kind === "string";
	if (schema.const !== undefined) return kind === "number";
	return kind === "number" ? schema.type === "integer" || schema.type === "number" : schema.type === kind;
}

const words: Readonly<Record<Kind, string>> = {
	object: "keys and values",
	array: "a list",
	string: "text",
	number: "a number",
	boolean: "true or false",
	nothing: "nothing",
};

function wanted(schema: Schema): string {
	if (schema.anyOf !== undefined) return schema.anyOf.map(wanted).join(", or ");
	if (schema.enum !== undefined) return schema.enum.join(", ");
	if (schema.const !== undefined) return String(schema.const);
	if (schema.pattern !== undefined) return "a size such as 2K";
	return words[schema.type === "integer" ? "number" : (schema.type ?? "nothing")];
}

export class Checker {
	readonly problems: Problem[] = [];

	private add(node: Node | null, message: string): void {
		this.problems.push({ at: node?.range?.[0] ?? 0, message });
	}

	/** @param path keys down to the node, for messages; empty at the top */
	check(node: Node | null, schema: Schema, path: string): void {
		const at = path === "" ? "the file" : path;
		if (isAlias(node)) {
			this.add(node, `${at}: aliases (*${node.source}) are not supported`);
			return;
		}
		const kind = kindOf(node);
		if (schema.anyOf !== undefined) {
			const fitting = schema.anyOf.find((one) => wants(one, kind));
			if (fitting === undefined) this.add(node, `${at}: ${wanted(schema)} expected, found ${words[kind]}`);
			else this.check(node, fitting, path);
			return;
		}
		if (!wants(schema, kind)) {
			this.add(node, `${at}: ${wanted(schema)} expected, found ${words[kind]}`);
			return;
		}
		if (isMap(node)) this.map(node, schema, path);
		else if (isSeq(node)) this.list(node, schema, path, at);
		else if (isScalar(node)) this.scalar(node, node.value as string | number | boolean, schema, at);
	}

	private map(node: YAMLMap, schema: Schema, path: string): void {
		const known = schema.properties ?? {};
		const inside = path === "" ? "" : ` in ${path}`;
		const seen = new Set<string>();
		for (const { key, value } of node.items) {
			const name = isScalar(key) ? String(key.value) : "";
			seen.add(name);
			const child = Object.hasOwn(known, name) ? known[name] : undefined;
			if (child === undefined) {
				const meant = closest(name, Object.keys(known));
				const hint = meant === null ? `known are ${keysOf(known)}` : `did you mean ${JSON.stringify(meant)}?`;
				this.add(key as Node, `unknown key ${JSON.stringify(name)}${inside}: ${hint}`);
			} else this.check(value as Node | null, child, path === "" ? name : `${path}.${name}`);
		}
		for (const name of schema.required ?? [])
			if (!seen.has(name)) this.add(node, `${path === "" ? "" : `${path}: `}${JSON.stringify(name)} is missing`);
		if (seen.size < (schema.minProperties ?? 0) && (schema.required ?? []).every((name) => seen.has(name)))
			this.add(node, `${path}: says nothing; it may have ${keysOf(known)}`);
	}

	private list(node: YAMLSeq, schema: Schema, path: string, at: string): void {
		if (node.items.length < (schema.minItems ?? 0)) this.add(node, `${at}: the list is empty`);
		for (const [i, item] of node.items.entries()) this.check(item as Node, schema.items ?? {}, `${path}[${i}]`);
	}

	private scalar(node: Node, value: string | number | boolean, schema: Schema, at: string): void {
		const shown = JSON.stringify(value);
		if (schema.const !== undefined && value !== schema.const)
			this.add(node, `${at}: ${schema.const} expected, found ${shown}`);
		if (schema.enum?.includes(String(value)) === false) {
			const meant = closest(String(value), schema.enum);
			const hint = meant === null ? `one of ${schema.enum.join(", ")} expected` : `did you mean ${meant}?`;
			this.add(node, `${at}: unknown value ${shown}: ${hint}`);
		}
		if (schema.type === "integer" && !Number.isInteger(value))
			this.add(node, `${at}: a whole number expected, found ${shown}`);
		if (schema.minimum !== undefined && Number(value) < schema.minimum)
			this.add(node, `${at}: ${schema.minimum} or more expected, found ${shown}`);
		if (schema.maximum !== undefined && Number(value) > schema.maximum)
			this.add(node, `${at}: ${schema.maximum} or less expected, found ${shown}`);
		if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value)))
			this.add(node, `${at}: ${wanted(schema)} expected, found ${shown}`);
	}
}

function keysOf(known: Readonly<Record<string, unknown>>): string {
	return Object.keys(known)
		.filter((key) => key !== "$schema")
		.join(", ");
}
