/** Every shape of stack check and frame that a Go release prints (FACTS 2.1 to 2.5), one line a shape. */
import { describe, expect, it } from "vitest";
import { decode } from "../support/decode.js";
import { type Shape, shapes } from "./shapes.js";

const name = ({ goarch, version, check, frame }: Shape): string => `${goarch}, ${version}: ${check}, ${frame} bytes`;

describe("shapes", () => {
	it.each(shapes.map((shape) => [name(shape), shape] as const))("%s", async (_, shape) => {
		const { f, codes } = await decode(shape.goarch, shape.code, { declared: shape.declared, words: shape.words ?? "" });
		expect(codes).toStrictEqual([]);
		const { check, frame, declared } = shape;
		expect(f).toMatchObject({ check, frame, declaredFrame: declared });
		expect(f.morestack).toBe(check === "none" ? null : "runtime.morestack_noctxt");
		// What the check asks for, and no more: nothing is called.
		const need = check === "none" ? 0 : (shape.need ?? Math.max(0, frame - 128));
		expect(f.need).toMatchObject({ must: need, may: need, complete: true, recursive: false });
	});

	it.each(shapes.filter((shape) => shape.check !== "none").map((shape) => [name(shape), shape] as const))(
		"a constant that is not the frame's is noticed: %s",
		async (_, shape) => {
			const declared = shape.declared + 4096;
			const { codes } = await decode(shape.goarch, shape.code, { declared, words: shape.words ?? "" });
			expect(codes).not.toStrictEqual([]);
		},
	);
});
