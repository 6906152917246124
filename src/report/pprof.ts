/**
 * pprof's format (github.com/google/pprof, proto/profile.proto), unpacked: `go tool pprof` shows bytes of stack where it
 * else shows time. A sample for each frame: the stack down to it, its bytes, and the bytes copied when its check grows.
 */
import { MessageWriter, utf8 } from "../util/proto.js";
import { StringTable } from "../util/strings.js";
import type { Stack } from "./stacks.js";

/** Field numbers of message Profile. */
const Profile = {
	sampleType: 1,
	sample: 2,
	mapping: 3,
	location: 4,
	function: 5,
	strings: 6,
	defaultType: 14,
} as const;

/** Strings, functions and locations, each with an id from 1 on (strings: from 0, the empty one). */
class Tables {
	readonly strings = new StringTable();
	private readonly functions = new Map<string, number>();
	private readonly locations = new Map<string, number>();

	constructor(private readonly out: MessageWriter) {
		this.strings.id("");
	}

	private function(name: string, file: string): number {
		const key = `${name}\0${file}`;
		let id = this.functions.get(key);
		if (id === undefined) {
			id = this.functions.size + 1;
			this.functions.set(key, id);
			const text = this.strings.id(name);
			const message = new MessageWriter().int(1, id).int(2, text).int(3, text).int(4, this.strings.id(file));
			this.out.message(Profile.function, message);
		}
		return id;
	}

	location(name: string, file: string, line: number): number {
		const key = `${line}\0${name}\0${file}`;
		let id = this.locations.get(key);
		if (id === undefined) {
			id = this.locations.size + 1;
			this.locations.set(key, id);
			const at = new MessageWriter().int(1, this.function(name, file)).int(2, line);
			this.out.message(Profile.location, new MessageWriter().int(1, id).int(2, 1).message(4, at));
		}
		return id;
	}
}

/** Bytes, a character each. */
export function* renderPprof(stacks: Iterable<Stack>): Generator<string> {
	const out = new MessageWriter();
	const tables = new Tables(out);
	const { strings } = tables;
	const unit = strings.id("bytes");
	for (const type of ["copied", "stack"])
		out.message(Profile.sampleType, new MessageWriter().int(1, strings.id(type)).int(2, unit));
	// One mapping that has all names: pprof need not look for a binary.
	out.message(Profile.mapping, new MessageWriter().int(1, 1).int(7, 1).int(8, 1).int(9, 1));
	for (const { steps, bytes, copied, labels } of stacks) {
		const tags = Object.entries(labels).map(([key, value]) =>
			new MessageWriter().int(1, strings.id(key)).int(2, strings.id(value)).take(),
		);
		let ids: number[] = [];
		for (const [i, step] of steps.entries()) {
			// The leaf comes first.
			ids = [tables.location(step.function, step.file, step.line), ...ids];
			const values = [copied[i] ?? 0, bytes[i] ?? 0];
			if (values.every((value) => value === 0)) continue;
			const sample = new MessageWriter().ints(1, ids).ints(2, values);
			for (const tag of tags) sample.bytes(3, tag);
			out.message(Profile.sample, sample);
		}
		yield out.take();
	}
	out.int(Profile.defaultType, strings.id("stack"));
	for (const text of strings.list) out.bytes(Profile.strings, utf8(text));
	yield out.take();
}
