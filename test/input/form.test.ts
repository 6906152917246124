import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formOf } from "../../src/input/form.js";
import { growing, leaf } from "../support/listing.js";

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

describe("formOf", () => {
	it.each([
		["listing", leaf],
		["listing", growing.replaceAll("\n", "\r\n")],
		["listing", `"".main t=1 size=32 args=0x0 locals=0x0\n`],
		["listing", `\u007fELF\n${leaf}`],
		["build-json", '{"ImportPath":"p","Action":"build-output","Output":"# p\\n"}\n'],
		["build-json", 'go: downloading x\n{"ImportPath":"p","Action":"build-fail"}\n'],
		["binary", "\u007fELF\u0002\u0001"],
		["binary", "\0".repeat(4096)],
		["go-source", "// Package p.\npackage p // import x\n\nfunc F() {}\n"],
		["empty", ""],
		["empty", "\n \r\n"],
		["unknown", "hello\nworld\n"],
	])("%s", (form, text) => {
		expect(formOf(bytes(text))).toBe(form);
	});

	it.each([" ", "\n", "{", " S ", " STEXT ", "size=", "\t0x", "package a\n", '{"Action"'])(
		"takes little time for nothing but %j",
		(unit) => {
			formOf(bytes(unit.repeat((256 * 1024) / unit.length)));
		},
	);

	it("finds a listing after one damaged line, whatever that is", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
				const whole = Buffer.concat([noise, Buffer.from("\n"), Buffer.from(leaf)]);
				expect(formOf(Uint8Array.from(whole))).toBe("listing");
			}),
		);
	});
});
