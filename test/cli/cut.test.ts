import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PIECE, pieces } from "../../src/cli/cut.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* fed(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	await Promise.resolve();
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cut(text: string, size: number, byPackage: boolean): Promise<string[]> {
	const parts: string[] = [];
	for await (const piece of pieces(fed(encode(text), size), byPackage)) parts.push(new TextDecoder().decode(piece));
	return parts;
}

/** A symbol of about `size` bytes. */
const symbol = (name: string, size: number): string =>
	`${name} STEXT size=1 args=0x0 locals=0x0\n${"\t0x0000 00000 (a.go:1)\tNOP\n".repeat(Math.max(1, size / 26))}`;

describe("pieces", () => {
	it("hold all of the text, one for each package, however it comes in", async () => {
		const line = fc.constantFrom("# p\n", "# \n", "#\n", "a STEXT size=1\n", "\tx\n", "\n", " # no\n");
		await fc.assert(
			fc.asyncProperty(fc.array(line), fc.constantFrom("", "# cut", "x"), fc.nat(20), async (lines, end, size) => {
				const text = lines.join("") + end;
				const packages = text.split(/^(?=# )/m);
				expect(await cut(text, size + 1, true)).toEqual(packages);
				expect(await cut(text, size + 1, false)).toEqual([text]);
			}),
		);
	});

	it("are cut before symbols where they get long, at the same places however the text comes in", async () => {
		const text = `# a\n${symbol("a", 100)}# b\n${Array.from({ length: 40 }, (_, i) => symbol(`b${i}`, PIECE / 9)).join("")}# c\n${symbol("c", 3 * PIECE)}`;
		const wanted = await cut(text, 1 << 20, true);
		expect(wanted.join("") === text).toBe(true);
		expect(wanted.length).toBeGreaterThan(6);
		for (const piece of wanted) expect(/^(?:# |\S+ STEXT )/.test(piece)).toBe(true);
		for (const size of [333_333, text.length]) {
			const found = await cut(text, size, true);
			expect(found.map((piece) => piece.length)).toEqual(wanted.map((piece) => piece.length));
		}
		expect((await cut(text, 77_777, false)).join("") === text).toBe(true);
	});

	it("keep the beginning of an endless line, and what follows it", async () => {
		const found = await cut(`# a\n${"x".repeat(80 << 20)}\nlast\n`, 8 << 20, true);
		const text = found.join("");
		expect(text.endsWith("x\nlast\n")).toBe(true);
		expect(text.split("\n").length).toBe(4);
		expect(text.length).toBeLessThan(75 << 20);
	});
});
