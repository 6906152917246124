/** Profiles of Go, made by hand. */
import { MessageWriter } from "../../src/util/proto.js";

/**
 * A profile of stacks, innermost place first, with nanoseconds and how many samples. A place is `function`, or
 * `inlined|function@file.go:12`.
 */
export function profileOf(
	samples: readonly (readonly [stack: readonly string[], ns: number, count?: number])[],
	type = "cpu",
): Uint8Array {
	const places = [...new Set(samples.flatMap(([stack]) => stack))].map((text) => {
		const [functions = "", at = "input.go:7"] = text.split("@");
		const [file = "", line = ""] = at.split(":");
		return { text, names: functions.split("|"), file, line: Number(line) };
	});
	const functions = [...new Map(places.flatMap(({ names, file }) => names.map((name) => [name, file])))];
	const texts = ["", ...new Set([...functions.flat(), type])];
	const out = new MessageWriter();
	out.message(1, new MessageWriter().int(1, texts.indexOf(type)));
	for (const [stack, ns, times = 1] of samples)
		out.message(
			2,
			new MessageWriter()
				.ints(
					1,
					stack.map((text) => places.findIndex((place) => place.text === text) + 1),
				)
				.ints(2, [times, ns]),
		);
	for (const [i, { names, line }] of places.entries()) {
		const location = new MessageWriter().int(1, i + 1);
		for (const name of names)
			location.message(
				4,
				new MessageWriter().int(1, functions.findIndex(([known]) => known === name) + 1).int(2, line),
			);
		out.message(4, location);
	}
	for (const [i, [name, file]] of functions.entries())
		out.message(
			5,
			new MessageWriter()
				.int(1, i + 1)
				.int(2, texts.indexOf(name))
				.int(4, texts.indexOf(file)),
		);
	for (const text of texts) out.bytes(6, text);
	return Uint8Array.from(out.take(), (c) => c.charCodeAt(0));
}
