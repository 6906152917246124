import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addressesOf, profilesAt } from "../../src/cli/profiles.js";
import { defaultCosts } from "../../src/model/defaultcosts.js";
import { poolReport } from "../../src/pool/pool.js";
import { profileName, readProfile, together } from "../../src/profile/pprof.js";
import { reportOf, rootOf } from "../report/make.js";
import { profileOf } from "../support/profile.js";

const growing = ["runtime.copystack", "runtime.newstack", "runtime.morestack"];
const profile = profileOf([
	[[...growing, "main.deep", "main.handle", "main.serve"], 3_000_000_000, 300],
	[[...growing, "main.deep", "main.work[...]", "main.main.gowrap1", "runtime.goexit"], 1_000_000_000, 100],
	[["main.handle", "main.serve"], 4_000_000_000],
	[["runtime.findRunnable", "runtime.mcall"], 2_000_000_000],
]);

describe("a CPU profile", () => {
	it("gives growth to the entry of the goroutine, not to the function that tipped the stack over", () => {
		expect(readProfile(profile).growth).toEqual({
			total: 10_000_000_000,
			growth: 4_000_000_000,
			entries: [
				{ function: "main.serve", total: 7_000_000_000, growth: 3_000_000_000, samples: 300 },
				{ function: "main.main.gowrap1", total: 1_000_000_000, growth: 1_000_000_000, samples: 100 },
				{ function: "runtime.mcall", total: 2_000_000_000, growth: 0, samples: 0 },
			],
			starts: [],
		});
	});

	it("takes neither preemption nor shrinking for growth", () => {
		const others = profileOf([
			[["runtime.schedule", "runtime.gopreempt_m", "runtime.newstack", "runtime.morestack", "main.serve"], 5],
			[["runtime.copystack", "runtime.shrinkstack", "runtime.newstack", "main.serve"], 3],
			[["runtime.copystack", "runtime.shrinkstack", "runtime.scanstack", "runtime.gcBgMarkWorker"], 2],
		]);
		expect(readProfile(others).growth).toMatchObject({ total: 10, growth: 0 });
	});

	it("puts first what grows most in it, whatever was predicted", () => {
		const report = reportOf({
			roots: [
				rootOf("always", [["main.other", 3000]]),
				rootOf("never", [["main.serve", 64]]),
				rootOf("likely", [["main.work[go.shape.int]", 2000]], { wrapper: "main.main.gowrap1" }),
			],
		});
		const answer = poolReport(report, [], defaultCosts, "shipped", readProfile(profile));
		expect(answer.profile).toEqual({ growth: 0.4, total: 10_000_000_000 });
		expect(answer.entries.map(({ function: name, measured }) => [name, measured])).toEqual([
			["main.serve", { total: 0.7, growth: 0.3, samples: 300 }],
			["main.work[go.shape.int]", { total: 0.1, growth: 0.1, samples: 100 }],
			["main.other", undefined],
		]);
	});

	it("of goroutines: how many are alive, and what their stacks hold", () => {
		const alive = profileOf(
			[
				[["runtime.gopark", "main.handle", "main.serve"], 40],
				[["runtime.gopark", "main.idle"], 2],
			],
			"goroutine",
		);
		expect(readProfile(alive)).toEqual({
			growth: null,
			live: {
				total: 42,
				entries: [
					{ function: "main.serve", goroutines: 40 },
					{ function: "main.idle", goroutines: 2 },
				],
			},
		});
		const report = reportOf({
			roots: [rootOf("always", [["main.serve", 3000]]), rootOf("never", [["main.idle", 64]])],
		});
		const profiles = together([readProfile(profile), readProfile(alive)]);
		const answer = poolReport(report, [], defaultCosts, "shipped", profiles);
		expect(answer.goroutines).toBe(42);
		expect(answer.entries.map(({ function: name, live, measured }) => [name, live, measured?.growth])).toEqual([
			["main.serve", { goroutines: 40, stackBytes: 40 * (answer.entries[0]?.growth.finalStack ?? 0) }, 0.3],
			["main.idle", { goroutines: 2, stackBytes: 4096 }, undefined],
		]);
	});

	it("of a server: by its address both kinds, by one below /debug/pprof that one", () => {
		expect(addressesOf("http://localhost:6060")).toEqual([
			"http://localhost:6060/debug/pprof/profile?seconds=10",
			"http://localhost:6060/debug/pprof/goroutine",
		]);
		expect(addressesOf("https://host/app/debug/pprof/")).toEqual([
			"https://host/app/debug/pprof/profile?seconds=10",
			"https://host/app/debug/pprof/goroutine",
		]);
		expect(addressesOf("http://h:1/debug/pprof/heap?x=1")).toEqual(["http://h:1/debug/pprof/heap?x=1"]);
		expect(() => addressesOf("http://")).toThrow(/no address/);
	});

	it("is fetched from a running server, and only a profile is taken for one", async () => {
		const server = createServer((request, response) => {
			if (request.url?.startsWith("/debug/pprof/profile") === true) response.end(gzipSync(profile));
			else if (request.url === "/debug/pprof/goroutine") response.end("goroutine 1 [running]:");
			else response.writeHead(404).end();
		});
		await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
		const { port } = server.address() as AddressInfo;
		const host = { cwd: "/" } as Parameters<typeof profilesAt>[1];
		const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
		try {
			const found = await profilesAt([at("/debug/pprof/profile?seconds=1")], host);
			expect(found.growth?.growth).toBe(4_000_000_000);
			await expect(profilesAt([at("")], host)).rejects.toThrow(/not a profile/);
			await expect(profilesAt([at("/debug/pprof/none")], host)).rejects.toThrow(/404/);
		} finally {
			server.close();
		}
		await expect(profilesAt([at("/debug/pprof/profile?seconds=1")], host)).rejects.toThrow(/cannot read/);
	});

	it("writes names as profiles do", () => {
		expect(profileName("main.(*T[go.shape.[]int]).f")).toBe("main.(*T[...]).f");
		expect(profileName("main.f")).toBe("main.f");
	});

	it("that is none is refused, whatever its bytes", () => {
		for (const bytes of [[], [1], [255, 255, 255], [18, 200, 1], [...new TextEncoder().encode("hello\n")]])
			expect(() => readProfile(Uint8Array.from(bytes))).toThrow(/not a profile/);
		for (let cut = 1; cut < profile.length; cut += 7) {
			try {
				readProfile(profile.subarray(0, cut));
			} catch (error) {
				expect((error as Error).message).toContain("not a profile");
			}
		}
	});
});
