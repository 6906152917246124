/** The pipeline of the command line on one text in memory, without threads and files. */
import { machineOf } from "../src/analysis/detect.js";
import { Summariser } from "../src/analysis/summarise.js";
import { looksPasted, restore } from "../src/input/pasted.js";
import type { Source } from "../src/model/input.js";
import "../src/parser/eager.js";
import { Feeder } from "../src/parser/index.js";
import { type Host, scanWith } from "../src/pipeline.js";
import { renderHtml } from "../src/report/html/html.js";
import { UserError } from "../src/util/errors.js";

/** Bytes of the buffer that a listing is read through. */
const bufferSize = 1 << 20;
/** Bytes from which on it is known whether a text was copied from somewhere. */
const headSize = 1 << 16;

function memoryHost(bytes: Uint8Array): Host {
	return {
		summarise: (sources, archOf) => {
			const source = sources[0] as Source;
			const machine = machineOf(archOf(bytes, source, true) ?? "amd64");
			if (machine === null) throw new UserError("an architecture that this release does not know");
			const summariser = new Summariser(machine);
			summariser.begin(false);
			new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY, bufferSize).feed(bytes);
			return Promise.resolve([{ source: 0, summary: summariser.finish() }]);
		},
	};
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const packed = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Text that was copied is written as the compiler would have. */
function asListing(bytes: Uint8Array): Uint8Array {
	const head = new TextDecoder().decode(bytes.subarray(0, headSize));
	if (!looksPasted(head)) return bytes;
	return new TextEncoder().encode(restore(new TextDecoder().decode(bytes)).text);
}

/** The HTML report of a listing. */
export async function pageOf(given: Uint8Array, name: string, toolVersion: string): Promise<string> {
	const bytes = asListing(await unpacked(given));
	const source: Source = { kind: "stream", name, chunks: (async function* () {})() };
	const analysis = await scanWith(memoryHost(bytes))([source], { toolVersion }, null);
	if (analysis.empty)
		throw new UserError("no function of a listing in it", "make one with: go build -gcflags=-S ./... 2> stack.s");
	const options = { color: false, width: 80, cwd: "/", verbose: false, edges: () => analysis.edges() };
	return [...renderHtml(analysis.report(), options)].join("");
}
