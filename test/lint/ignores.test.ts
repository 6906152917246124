import { describe, expect, it } from "vitest";
import { readGoSource } from "../../src/lint/gosource.js";
import { applyIgnores } from "../../src/lint/ignores.js";
import type { Finding } from "../../src/model/report.js";
import { rules } from "../../src/rules/registry.js";

const file = "/repo/a.go";

function at(line: number, rule = "SS001"): Finding {
	return { rule, severity: "warning", message: "m", function: "main.f", file, line };
}

/** Lines whose findings are kept, and what is said of the comments. */
function apply(text: string, findings: readonly Finding[], ran: (rule: string) => boolean = () => true) {
	const { kept, idle } = applyIgnores(findings, new Map([[file, text]]), rules, ran);
	return { kept: kept.map(({ line }) => line), idle: idle.map(({ line, message }) => `${line}: ${message}`) };
}

const source = `package main

func a() {
	go f() //stackscan:ignore SS001 one a process
	go f()
	//stackscan:ignore always-grows,SS002 started twice
	go f()
	go f()
}

// b is ignored as a whole.
//
//stackscan:ignore SS001 it lives as long as the process
func b() {
	go f()
	x := struct{ s string }{"}\\"{"}
	y := \`
}
\`
	go g(x, y, '"', '}') /* } */
}

func c() {
	go f()
}
`;

describe("comments", () => {
	it("ignore their line, the next, or the function below", () => {
		const lines = [4, 5, 7, 8, 14, 19, 20, 23];
		expect(
			apply(
				source,
				lines.map((line) => at(line)),
			),
		).toStrictEqual({ kept: [5, 8, 23], idle: ["6: nothing here to ignore for SS002: the comment can go"] });
	});

	it("ignore the file above the package clause", () => {
		const text = `// Package p is generated.\n//stackscan:ignore SS001 generated\npackage p\n\nfunc f() {\n\tgo g()\n}\n`;
		expect(apply(text, [at(6), at(400), at(6, "SS003")])).toStrictEqual({ kept: [6], idle: [] });
	});

	it("ignore only the rules they name", () => {
		expect(apply("package p\n\nvar x = f() //stackscan:ignore SS003 a table\n", [at(3)])).toStrictEqual({
			kept: [3],
			idle: ["3: nothing here to ignore for SS003: the comment can go"],
		});
	});

	it("may stand together above one line", () => {
		const text = "package p\n\nfunc f() {\n\t//stackscan:ignore SS001 x\n\t//stackscan:ignore SS002 y\n\tgo g()\n}\n";
		expect(apply(text, [at(6), at(6, "SS002")])).toStrictEqual({ kept: [], idle: [] });
	});
});

describe("comments that are wrong", () => {
	it.each([
		["//stackscan:ignore SS001", "no reason is given for ignoring SS001, so nothing is ignored"],
		["//stackscan:ignore", "no rule is named: //stackscan:ignore SS001 reason"],
		["// stackscan:ignore SS001 x", "a directive has no space behind the slashes: //stackscan:ignore"],
		["//stackscan:ignore SS01 x", 'unknown rule "SS01": did you mean SS001?'],
		["//stackscan:ignroe SS001 x", "unknown directive stackscan:ignroe: there is stackscan:ignore"],
	])("%s", (comment, message) => {
		expect(apply(`package p\n\nfunc f() {\n\tgo g() ${comment}\n}\n`, [at(4)])).toStrictEqual({
			kept: [4],
			idle: [`4: ${message}`],
		});
	});

	it("are not looked for in strings, nor told of rules that were not run", () => {
		const text = 'package p\n\nvar s = "//stackscan:ignore SS001 x"\nvar t = `\n//stackscan:ignore SS001 x\n`\n';
		expect(apply(text, [at(3)])).toStrictEqual({ kept: [3], idle: [] });
		expect(apply("package p\n\nvar x int //stackscan:ignore SS007 x\n", [], (id) => id !== "SS007").idle).toStrictEqual(
			[],
		);
	});
});

describe("Go's lexis", () => {
	it("ends declarations where they end", () => {
		const { functions, packageLine } = readGoSource(
			"/* package x */\npackage p\n\nfunc asm(n int)\n\nfunc (s *S[T]) m(f func() struct{ x int }) {\n\tif s { }\n}\nvar f = func() {\n}\nfunc z() {}\n",
		);
		expect(packageLine).toBe(2);
		expect(functions).toStrictEqual([
			{ from: 4, to: 4 },
			{ from: 6, to: 8 },
			{ from: 11, to: 11 },
		]);
	});

	it("reads anything to its end", () => {
		for (const text of ["`", '"', "'", "/*", "func", "func f(", "}}}", "func f() {\n", "\\", "é//x", '"\\']) {
			expect(() => readGoSource(text)).not.toThrow();
		}
	});
});
