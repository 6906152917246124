/**
 * What single Go versions print for a program of ours, on machines with a link register: each version here is the first or the
 * last with some shape of check, frame or call. Listings: `go tool compile -S`, a few functions, FUNCDATA and PCDATA left out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { reportOf } from "../support/scan.js";

const folder = fileURLToPath(new URL("data", import.meta.url));

/** D from F of the TEXT line, bytes: what cmd/internal/obj/<arch>, preprocess, adds to the declared frame. */
function frameOf(goarch: string, minor: number, declared: number): number {
	if (goarch === "riscv64" || goarch === "loong64") return declared + 8;
	if (goarch === "arm64" && minor < 12 && declared > 0) return Math.ceil((declared + 8) / 16) * 16;
	return declared;
}

describe.each(readdirSync(folder).filter((name) => name.endsWith(".s")))("%s", (name) => {
	const [, minor = "", goarch = ""] = /^go1\.(\d+)[.\d]*-(\w+)\.s$/.exec(name) ?? [];
	const text = readFileSync(`${folder}/${name}`, "utf8");

	it("is told apart, and understood", async () => {
		const { target, diagnostics, functions } = await reportOf(text);
		expect(target.goarch.replace(/^ppc64$/, "ppc64le")).toBe(goarch.replace(/^ppc64$/, "ppc64le"));
		expect(diagnostics).toStrictEqual([]);
		expect(functions).toHaveLength(9);
	});

	it("frames and checks follow from TEXT", async () => {
		const { functions } = await reportOf(text, { goarch });
		for (const f of functions) {
			// Leaves without a frame have no check; up to Go 1.10 on arm64 they had.
			const isLeaf = f.name.endsWith(".use");
			const frame = isLeaf ? 0 : frameOf(goarch, Number(minor), f.declaredFrame);
			expect(f, f.name).toMatchObject({ frame, maxFrame: frame });
			if (f.morestack === null) {
				expect(f.check, f.name).toBe("none");
				expect(frame, f.name).toBeLessThan(128);
			} else expect(f.check, f.name).toBe(frame <= 128 ? "small" : frame <= 4096 ? "big" : "huge");
		}
		const kinds = ["call8", "call144", "call4000", "call5000", "call66000"].map(
			(one) => functions.find((f) => f.name.endsWith(`.${one}`))?.check,
		);
		expect(kinds).toStrictEqual(["small", "big", "big", "huge", "huge"]);
	});

	it("each go statement's function is found", async () => {
		const { roots } = await reportOf(text, { goarch });
		const started = roots.filter((root) => root.sites.length > 0);
		expect(started.map((root) => root.function)).not.toContain("?");
		expect(started.flatMap((root) => root.sites)).toHaveLength(5);
	});
});
