/** What the terminal can do, and what the user wants of it (no-color.org, force-color.org). */
import { resolve } from "node:path";
import type { RenderOptions } from "../model/render.js";
import type { Host, Out } from "./host.js";

export type ColorChoice = "auto" | "always" | "never";

const defaultWidth = 80;

/** An explicit choice, then FORCE_COLOR, then NO_COLOR, then what the stream is. */
export function hasColor(choice: ColorChoice, env: Host["env"], out: Out): boolean {
	if (choice !== "auto") return choice === "always";
	const force = env["FORCE_COLOR"];
	if (force !== undefined && force !== "") return force !== "0" && force !== "false";
	const no = env["NO_COLOR"];
	if (no !== undefined && no !== "") return false;
	return out.isTTY === true && env["TERM"] !== "dumb";
}

export function widthOf(env: Host["env"], out: Out): number {
	if (out.columns !== undefined && out.columns > 0) return out.columns;
	const columns = Number(env["COLUMNS"]);
	return Number.isInteger(columns) && columns > 0 ? columns : defaultWidth;
}

export function renderOptions(host: Host, choice: ColorChoice, verbose: boolean): RenderOptions {
	const { stdout, env, cwd } = host;
	return { color: hasColor(choice, env, stdout), width: widthOf(env, stdout), cwd: resolve(cwd), verbose };
}
