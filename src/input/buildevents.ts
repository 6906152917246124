/** Events of `go build -json` (`go help buildjson`): which packages failed, and what was said about them. */

/** Bytes at the end of an output that are kept to be shown should the build of that package fail. */
const tailSize = 8192;

/** A package that did not build, with what the go command said about it, as it said it. */
export interface BuildFailure {
	readonly importPath: string;
	readonly output: string;
}

/** Fields that are kept, by their keys. */
const fields = { Action: "action", ImportPath: "importPath", FailedBuild: "failedBuild" } as const;

export const isField = (key: string): key is keyof typeof fields => Object.hasOwn(fields, key);

/** Remarks in the last bytes of an output: everything but the listing itself. */
function remarks(tail: string): string {
	return tail
		.split("\n")
		.filter((line) => line !== "" && !/^\t(?:0x|rel )/.test(line) && !/ size=\d+(?: |$)/.test(line))
		.map((line) => `${line}\n`)
		.join("");
}

export class BuildEvents {
	private action = "";
	private importPath = "";
	private failedBuild = "";
	private tail: Uint8Array = new Uint8Array(0);
	private outputLength = 0;
	private readonly said = new Map<string, string>();
	private readonly failed = new Set<string>();
	private readonly text = new TextDecoder();

	/** Packages that failed so far, in the order of the events. */
	failures(): BuildFailure[] {
		return [...this.failed].map((importPath) => ({ importPath, output: this.said.get(importPath) ?? "" }));
	}

	/** A field of the event that is being read. */
	set(key: keyof typeof fields, value: string): void {
		this[fields[key]] = value;
	}

	/** Begins an output. False where it is not what a build prints: `go test -json` has what tests print under "output", too. */
	beginOutput(): boolean {
		if (this.action !== "" && this.action !== "build-output") return false;
		this.outputLength = 0;
		this.tail = new Uint8Array(0);
		return true;
	}

	/** More bytes of the output. */
	output(bytes: Uint8Array): void {
		this.outputLength += bytes.length;
		if (bytes.length >= tailSize) this.tail = bytes.slice(-tailSize);
		else if (bytes.length > 0) {
			const joined = new Uint8Array(this.tail.length + bytes.length);
			joined.set(this.tail);
			joined.set(bytes, this.tail.length);
			this.tail = joined.slice(-tailSize);
		}
	}

	endOutput(bytes: Uint8Array): void {
		this.output(bytes);
		let tail = this.text.decode(this.tail);
		if (this.outputLength > this.tail.length) tail = tail.slice(tail.indexOf("\n") + 1);
		const found = remarks(tail);
		if (found === "") return;
		const before = this.said.get(this.importPath) ?? "";
		if (before.length < 4 * tailSize) this.said.set(this.importPath, before + found);
	}

	end(): void {
		if (this.action === "build-fail") this.failed.add(this.importPath);
		if (this.failedBuild !== "") this.failed.add(this.failedBuild);
		this.action = "";
		this.importPath = "";
		this.failedBuild = "";
	}
}
