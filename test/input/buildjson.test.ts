import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BuildJsonDecoder } from "../../src/input/buildjson.js";
import { cuts, cutting } from "../support/bytes.js";

function decode(text: string, places: readonly number[] = []): { text: string; decoder: BuildJsonDecoder } {
	const decoder = new BuildJsonDecoder();
	const parts = cutting(new TextEncoder().encode(text), places).map((part) => decoder.push(part));
	return { text: Buffer.concat([...parts, decoder.end()]).toString("utf8"), decoder };
}

function event(output: string): string {
	return `${JSON.stringify({ ImportPath: "p", Action: "build-output", Output: output })}\n`;
}

/** A text in a JSON string with every character escaped in some way that JSON knows. */
function escaped(text: string): string {
	const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0"));
	return units.map((unit, i) => `\\u${i % 2 === 0 ? unit : unit.toUpperCase()}`).join("");
}

const anyText = fc.string({
	unit: fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("\n", "\t", '"', "\\", "<", "\u2028", "\ud83d", "\ude00", "😀"),
	),
});

describe("BuildJsonDecoder", () => {
	it("gives what JSON.parse gives, however the bytes are cut", () => {
		fc.assert(
			fc.property(fc.array(anyText, { maxLength: 5 }), cuts, (outputs, places) => {
				const wanted = outputs.map((output) => Buffer.from(output, "utf8").toString("utf8")).join("");
				expect(decode(outputs.map(event).join(""), places).text).toBe(wanted);
			}),
		);
	});

	it("undoes every \\u escape, surrogates and halves of them too", () => {
		fc.assert(
			fc.property(anyText, cuts, (output, places) => {
				const wanted = Buffer.from(output, "utf8").toString("utf8");
				expect(decode(`{"Action":"build-output","Output":"${escaped(output)}"}\n`, places).text).toBe(wanted);
			}),
		);
	});

	it("reads any JSON around the output", () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), cuts, (before, after, places) => {
				const line = `${JSON.stringify({ a: before, Output: "x\n", z: after })}\n`;
				const { text, decoder } = decode(line, places);
				expect(text).toBe("x\n");
				expect(decoder.malformed).toBe(0);
			}),
		);
	});

	it("never throws and never loops, whatever the bytes", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...Array.from('{}[]":,\\un0aD8\nOutput ')), { maxLength: 60 }),
				cuts,
				(parts, places) => {
					decode(parts.join(""), places);
					decode(`{"Output":"${parts.join("")}`, places);
				},
			),
		);
	});

	it("leaves out what tests print", () => {
		const lines =
			'{"Action":"output","Package":"p","Output":"=== RUN\\n"}\n{"Action":"build-output","Output":"a\\n"}\n';
		expect(decode(lines).text).toBe("a\n");
	});

	it("passes lines that are no events through", () => {
		expect(decode(`go: downloading x v1\n${event("a\n")}\n\tplain\n`).text).toBe(
			"go: downloading x v1\na\n\n\tplain\n",
		);
	});

	it("keeps what a failed package said, without its listing", () => {
		const listing =
			"p.F STEXT size=1 args=0x0 locals=0x0\n\t0x0000 00000 (f.go:1)\tTEXT\tp.F(SB), $0-0\n\trel 0+4 t=R_CALL x+0\n";
		const input = `${event("# p\n")}${event(`${listing.repeat(400)}f.go:3:1: stack frame too large\n\thave 1\n`)}{"ImportPath":"p","Action":"build-fail"}\n`;
		const said = "# p\nf.go:3:1: stack frame too large\n\thave 1\n";
		expect(decode(input, [7, 90, 8000, 8101]).decoder.failures()).toEqual([{ importPath: "p", output: said }]);
	});

	it("counts a cut line and goes on with the next", () => {
		const { text, decoder } = decode(`{"Output":"a\\n\n${event("b\n")}{"Output":"c\\n`);
		expect(text).toBe("a\n\nb\nc\n\n");
		expect(decoder.malformed).toBe(2);
	});
});
