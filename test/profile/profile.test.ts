import { describe, expect, it } from "vitest";
import { defaultCosts } from "../../src/model/defaultcosts.js";
import { poolReport } from "../../src/pool/pool.js";
import { profileName, readGrowth } from "../../src/profile/pprof.js";
import { MessageWriter } from "../../src/util/proto.js";
import { reportOf, rootOf } from "../report/make.js";

/** A profile of stacks, innermost function first, with nanoseconds. */
function profileOf(samples: readonly (readonly [readonly string[], number])[]): Uint8Array {
	const names = [...new Set(samples.flatMap(([stack]) => stack))];
	const out = new MessageWriter();
	for (const [stack, ns] of samples)
		out.message(
			2,
			new MessageWriter()
				.ints(
					1,
					stack.map((name) => names.indexOf(name) + 1),
				)
				.ints(2, [1, ns]),
		);
	for (const [i] of names.entries()) {
		out.message(4, new MessageWriter().int(1, i + 1).message(4, new MessageWriter().int(1, i + 1).int(2, 7)));
		out.message(5, new MessageWriter().int(1, i + 1).int(2, i + 1));
	}
	for (const text of ["", ...names]) out.bytes(6, text);
	return Uint8Array.from(out.take(), (c) => c.charCodeAt(0));
}

const growing = ["runtime.copystack", "runtime.newstack", "runtime.morestack"];
const profile = profileOf([
	[[...growing, "main.deep", "main.handle", "main.serve"], 3_000_000_000],
	[[...growing, "main.deep", "main.work[...]", "main.main.gowrap1", "runtime.goexit"], 1_000_000_000],
	[["main.handle", "main.serve"], 4_000_000_000],
	[["runtime.findRunnable", "runtime.mcall"], 2_000_000_000],
]);

describe("a CPU profile", () => {
	it("gives growth to the entry of the goroutine, not to the function that tipped the stack over", () => {
		expect(readGrowth(profile)).toEqual({
			total: 10_000_000_000,
			growth: 4_000_000_000,
			entries: [
				{ function: "main.serve", total: 7_000_000_000, growth: 3_000_000_000 },
				{ function: "main.main.gowrap1", total: 1_000_000_000, growth: 1_000_000_000 },
				{ function: "runtime.mcall", total: 2_000_000_000, growth: 0 },
			],
		});
	});

	it("puts first what grows most in it, whatever was predicted", () => {
		const report = reportOf({
			roots: [
				rootOf("always", [["main.other", 3000]]),
				rootOf("never", [["main.serve", 64]]),
				rootOf("likely", [["main.work[go.shape.int]", 2000]], { wrapper: "main.main.gowrap1" }),
			],
		});
		const answer = poolReport(report, [], defaultCosts, "shipped", readGrowth(profile));
		expect(answer.profile).toEqual({ growth: 0.4, total: 10_000_000_000 });
		expect(answer.entries.map(({ function: name, measured }) => [name, measured])).toEqual([
			["main.serve", { total: 0.7, growth: 0.3 }],
			["main.work[go.shape.int]", { total: 0.1, growth: 0.1 }],
			["main.other", undefined],
		]);
	});

	it("writes names as profiles do", () => {
		expect(profileName("main.(*T[go.shape.[]int]).f")).toBe("main.(*T[...]).f");
		expect(profileName("main.f")).toBe("main.f");
	});

	it("that is none is refused, whatever its bytes", () => {
		for (const bytes of [[], [1], [255, 255, 255], [18, 200, 1], [...new TextEncoder().encode("hello\n")]])
			expect(() => readGrowth(Uint8Array.from(bytes))).toThrow(/not a profile/);
		for (let cut = 1; cut < profile.length; cut += 7) {
			try {
				readGrowth(profile.subarray(0, cut));
			} catch (error) {
				expect((error as Error).message).toContain("not a profile");
			}
		}
	});
});
