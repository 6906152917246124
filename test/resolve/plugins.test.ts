/** What a program may find by name in a plugin (fixtures/calls-plugin, run by npm run verify:calls). */
import { expect, it } from "vitest";
import { Program } from "../../src/analysis/program.js";
import { foundByName } from "../../src/resolve/plugins.js";
import { summarise } from "../support/scan.js";

/** A function that calls at most one other. */
function fn(name: string, callee?: string): string {
	const at = "(/src/p.go:3)";
	const text = `\t0x0000 00000 ${at}\tTEXT\t${name}(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0\n`;
	const [size, code] =
		callee === undefined
			? [1, `\t0x0000 00000 ${at}\tRET\n\t0x0000 c3                                               .\n`]
			: [
					6,
					`\t0x0000 00000 ${at}\tCALL\t${callee}(SB)\n\t0x0005 00005 ${at}\tRET\n` +
						`\t0x0000 e8 00 00 00 00 c3                                .....\n\trel 1+4 t=R_CALL ${callee}+0\n`,
				];
	return `${name} STEXT nosplit size=${size} args=0x0 locals=0x0 funcid=0x0 align=0x0\n${text}${code}`;
}

const namesIn = (functions: readonly string[]): string[] => {
	const program = new Program([{ summary: summarise(functions.join("")), source: 0 }]);
	return foundByName(program).map((f) => program.name(f));
};

const host = [fn("main.main"), fn("main.Exported"), fn("plugin.lastmoduleinit"), fn("proof/other.Exported")];
const plugin = ["main", "New", "Ärger", "run", "(*deep).Do", "New.func1", "Map[go.shape.int]"].map((name) =>
	fn(`proof/plugin.${name}`),
);

it("finds exported functions of plugins where the program loads some", () => {
	expect(namesIn([...host, fn("plugin.open", "plugin.lastmoduleinit"), ...plugin])).toEqual([
		"proof/plugin.New",
		"proof/plugin.Ärger",
	]);
});

it("finds none where it loads none: the stub of package plugin calls nothing", () => {
	expect(namesIn([...host, fn("plugin.open"), ...plugin])).toEqual([]);
});
