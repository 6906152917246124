import { describe, expect, it } from "vitest";
import { ProgressLine } from "../../src/input/progress.js";

function line(): { written: string[]; progress: ProgressLine; at: (ms: number) => void } {
	const written: string[] = [];
	let time = 0;
	const progress = new ProgressLine(
		{ write: (text) => void written.push(text), columns: 60 },
		"go build ./...",
		() => time,
	);
	return {
		written,
		progress,
		at: (ms) => {
			time = ms;
		},
	};
}

describe("ProgressLine", () => {
	it("says nothing about what is done within a second", () => {
		const { written, progress, at } = line();
		at(999);
		progress.bytes(5e6, 1e7);
		progress.stop();
		expect(written).toEqual([]);
	});

	it("says how far it is, not too often, and leaves nothing", () => {
		const { written, progress, at } = line();
		at(1000);
		progress.bytes(0, null);
		at(1050);
		progress.bytes(1e6, 1e7);
		at(1200);
		progress.bytes(25e5, 1e7);
		at(1400);
		progress.bytes(123e6, null);
		progress.stop();
		expect(written).toEqual([
			"\r\x1b[Kgo build ./... …",
			"\r\x1b[Kread 2.5 MB of 10 MB (25 %)",
			"\r\x1b[Kread 123 MB of listing from go build ./...",
			"\r\x1b[K",
		]);
	});
});
