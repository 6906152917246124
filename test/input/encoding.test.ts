import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodingOf, toUtf8 } from "../../src/input/encoding.js";
import { cuts, cutting, streamOf, textOfStream } from "../support/bytes.js";

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
	const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
	return Uint8Array.from(order === "le" ? bytes : bytes.swap16());
}

const listing =
	'main.main STEXT size=1 args=0x0 locals=0x0\n\t0x0000 00000 (Größe "😀".go:1)\tTEXT\tmain.main(SB), $0-0\n';

describe("toUtf8", () => {
	it.each(["le", "be"] as const)("reads UTF-16 %s, however it is cut", async (order) => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: "binary" }), cuts, fc.boolean(), async (text, places, mark) => {
				const parts = cutting(utf16(text, order, mark), places);
				const wanted = Buffer.from(text.replace(/^\ufeff/, ""), "utf8").toString("utf8");
				expect(await textOfStream(toUtf8(streamOf(parts), `utf-16${order}`))).toBe(wanted);
			}),
		);
	});

	it("removes the mark of UTF-8, however it is cut", async () => {
		await fc.assert(
			fc.asyncProperty(fc.string(), cuts, async (text, places) => {
				const bytes = Uint8Array.from(Buffer.from(`\ufeff${text}`));
				expect(await textOfStream(toUtf8(streamOf(cutting(bytes, places)), "utf-8-bom"))).toBe(text);
			}),
		);
	});
});

describe("encodingOf", () => {
	it.each([
		["utf-8", Uint8Array.from(Buffer.from(listing))],
		["utf-8-bom", Uint8Array.from(Buffer.from(`\ufeff${listing}`))],
		["utf-16le", utf16(listing, "le", true)],
		["utf-16be", utf16(listing, "be", true)],
		["utf-16le", utf16(listing, "le", false)],
		["utf-16be", utf16(listing, "be", false)],
		["utf-8", new Uint8Array(5000)],
		["utf-8", new Uint8Array(0)],
	])("tells %s", (encoding, bytes) => {
		expect(encodingOf(bytes)).toBe(encoding);
	});
});
