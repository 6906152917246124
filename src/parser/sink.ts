/** What the scanner asks, and whom it tells of what it finds. */
import type { TextBlock } from "./block.js";
import type { CoreHost } from "./core.js";

type FunctionHost = Pick<
	CoreHost,
	"prepare" | "tail" | "otherBase" | "versions" | "readCheck" | "readFrame" | "locals" | "doubt"
>;

export interface ScannerSink {
	/** Class (CLASS_*) and MNEMONIC_* bits of a mnemonic, asked once for each. */
	classOf(mnemonic: string): number;
	/** Two ASCII characters, the end of the stack pointer's name: lines that end so are marked. */
	readonly markEnding: string;
	/** False where `size=` and pcs do not count bytes of code. */
	readonly countsBytes: boolean;
	/** A relocation of the jump table S_SYMBOL. */
	relocation(buf: Uint8Array, start: number, end: number): void;
	/** A function, complete. */
	text(block: TextBlock): void;
	/** Fills in the row of a shape; CALLEE_* bits of a name; a position without a file. See CoreHost. */
	shape(id: number): void;
	callee(name: number): number;
	packageOf(path: string): number;
	relocatedCallee(line: number): number;
	relocatedSymbol(line: number): number;
	badPosition(pc: number): void;
	/** What the core asks when it reads a function. See CoreHost. */
	readonly functions: FunctionHost;
	/** Name id of the file of a position; without its line number, or, if `odd`, of a whole one, whose line is set too. */
	position(text: string, odd: boolean): number;
}
