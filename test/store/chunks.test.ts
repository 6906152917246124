import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { join as joined } from "../../src/analysis/join.js";
import { indexBytes, readIndex } from "../../src/input/indexfile.js";
import type { StoredSource } from "../../src/model/input.js";
import { type ChunkSummary, strides, stringColumns } from "../../src/model/summary.js";
import { packChunks, unpackChunks } from "../../src/store/chunks.js";
import { DamagedError, Packer, Unpacker } from "../../src/store/pack.js";
import { InputError } from "../../src/util/errors.js";
import { growing } from "../support/listing.js";
import { summarise } from "../support/scan.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const listings = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith("amd64.s"))
	.sort()
	.map((name) => readFileSync(join(fixtures, name), "utf8"));

/** All columns of a program made of these chunks, with names for ids: ids follow what was read before. */
function program(chunks: readonly ChunkSummary[]): unknown {
	const { strings, tables, ...all } = joined(chunks.map((summary) => ({ summary, source: 0 })));
	const columns: Omit<typeof all, "solver"> & { solver?: unknown } = { ...all };
	delete columns.solver;
	const text = (id: number): string | number => (id < 0 ? id : strings.text(id));
	type Name = Exclude<keyof typeof strides, "tables">;
	const names = Object.keys(strides).filter((name): name is Name => name !== "tables");
	const named = (name: Name) =>
		Array.from(columns[name], (value, i) =>
			(stringColumns[name] as readonly number[]).includes(i % strides[name]) ? text(value) : value,
		);
	return {
		...columns,
		...Object.fromEntries(names.map((name) => [name, named(name)])),
		tables: [...tables].map(([table, targets]) => [text(table), targets]),
	};
}

function stored(chunks: readonly ChunkSummary[]): StoredSource {
	return {
		source: "stack.s",
		goarch: "amd64",
		isAssumed: false,
		versions: { since: 22, until: null, told: true },
		go: null,
		diagnostics: [],
		chunks,
	};
}

describe("integers", () => {
	it("come back as they were", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), fc.boolean(), (values, differences) => {
				const packer = new Packer();
				packer.column(Int32Array.from(values), 0, 1, differences);
				const back = new Int32Array(values.length);
				const unpacker = new Unpacker(packer.done());
				unpacker.column(back, 0, 1, differences);
				unpacker.end();
				expect([...back]).toEqual(values);
			}),
		);
	});
});

describe("chunk summaries", () => {
	it("hold amd64 fixtures to be packed", () => expect(listings.length).toBeGreaterThan(3));

	it("make the same program after being packed and unpacked", () => {
		const chunks = [growing, ...listings].map((text) => summarise(text));
		const back = unpackChunks(packChunks(chunks));
		expect(program(back)).toEqual(program(chunks));
		expect(back.map(({ counts, problems, versions }) => ({ counts, problems, versions }))).toEqual(
			chunks.map(({ counts, problems, versions }) => ({ counts, problems, versions })),
		);
	});

	it("are the same bytes whatever their reader had read before", () => {
		const alone = packChunks([summarise(growing)]);
		expect(summarise(growing).strings.length).toBeGreaterThan(10);
		const other = unpackChunks(packChunks([summarise(listings[0] as string), summarise(growing)]))[1] as ChunkSummary;
		expect(packChunks([other])).toEqual(alone);
	});

	it("are refused, or are columns of ids that exist, whatever the bytes", () => {
		const good = packChunks([summarise(growing)]);
		fc.assert(
			fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, cuts) => {
				const bad = good.slice(0, cuts ? at : good.length);
				if (!cuts) bad[at] = byte;
				try {
					program(unpackChunks(bad));
				} catch (error) {
					// Text that is no UTF-8, JSON that is none: what reads the file says that it is damaged.
					if (!(error instanceof DamagedError || error instanceof TypeError || error instanceof SyntaxError))
						throw error;
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe("an index file", () => {
	const bytes = Uint8Array.from(indexBytes(stored([summarise(growing)]), "1"));

	it("holds what was stored", () => {
		const back = readIndex(bytes, "a.ssx", "1");
		expect({ ...back, chunks: [] }).toEqual(stored([]));
		expect(program(back.chunks)).toEqual(program([summarise(growing)]));
	});

	it("is refused when any byte of it differs or is missing", () => {
		for (let at = 0; at < bytes.length; at += 7) {
			const changed = bytes.slice();
			changed[at] = (changed[at] as number) ^ 4;
			expect(() => readIndex(changed, "a.ssx", "1")).toThrow(InputError);
			expect(() => readIndex(bytes.subarray(0, at), "a.ssx", "1")).toThrow(InputError);
		}
		expect(() => readIndex(Buffer.concat([bytes, Buffer.from("x")]), "a.ssx", "1")).toThrow("something behind its end");
	});

	it("is refused when another version made it, by name", () => {
		expect(() => readIndex(bytes, "a.ssx", "2")).toThrow("a.ssx: an index made by stackscan 1");
	});
});
