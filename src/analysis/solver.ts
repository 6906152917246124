/**
 * The solver (core/solve, WebAssembly): the loops over the whole program's functions, blocks and calls that are too many for a
 * thread that runs each of them once. Its memory holds copies of the program's columns.
 */
import { bytesOfBase64 } from "../util/bytes.js";
import { solver as encoded } from "./solver.generated.js";
import * as c from "./solverlayout.js";

interface Exports {
	readonly memory: { readonly buffer: ArrayBuffer };
	allocate(size: number): number;
	give(column: number, at: number): void;
	count(functions: number, sites: number, blocks: number): void;
	where(column: number): number;
	reserveNames(count: number, bytes: number): void;
	addNames(at: number, ends: number, count: number): void;
	findName(at: number, length: number): number;
	nameCount(): number;
	nameAt(id: number): number;
	nameLength(id: number): number;
	nameOver(offset: number): number;
	searchNames(from: number, at: number, length: number): number;
	/** Gives the number of components of the call graph. */
	solveBounds(push: number, deferFrame: number, deferReturn: number, recover: number): number;
	solveReach(components: number, words: number, unit: number): void;
	solveCurves(functions: number, components: number): void;
}

/** Of the language's own global, what is used here (as in parser/core.ts). */
const { Module, Instance } = (
	globalThis as unknown as {
		WebAssembly: {
			Module: new (bytes: Uint8Array) => SolverModule;
			Instance: new (module: SolverModule, imports: object) => { exports: unknown };
		};
	}
).WebAssembly;

/** The compiled solver; can be sent to a thread. */
export type SolverModule = object & { readonly brand?: "WebAssembly.Module" };

let compiled: SolverModule | null = null;

/** The compiled solver: threads of one process share it. */
export function solverModule(): SolverModule {
	compiled ??= new Module(bytesOfBase64(encoded));
	return compiled;
}

/** What it is to know of a program (program.ts). */
export interface ProgramColumns {
	readonly count: number;
	readonly functions: Int32Array;
	readonly sites: Int32Array;
	readonly blocks: Int32Array;
	readonly targets: Int32Array;
	readonly calleeStart: Int32Array;
	readonly calleeList: Int32Array;
	readonly tableTargets: ReadonlyMap<number, readonly number[]>;
}

type Column = Uint8Array | Int32Array | Float32Array | Float64Array;

export class Solver {
	readonly run: Exports;

	constructor(module = solverModule()) {
		// Views of its memory are made anew each time.
		this.run = new Instance(module, { host: { grown: () => undefined } }).exports as Exports;
	}

	/** Hands the program's columns over. */
	load(p: ProgramColumns): void {
		this.run.count(p.count, p.targets.length, p.blocks.length / c.BLOCK_STRIDE);
		this.give(c.FUNCTIONS, p.functions);
		this.give(c.SITES, p.sites);
		this.give(c.BLOCKS, p.blocks);
		this.give(c.TARGETS, p.targets);
		this.give(c.CALLEE_START, p.calleeStart);
		this.give(c.CALLEE_LIST, p.calleeList);
		this.giveTables(p);
	}

	/** All of its memory, until it grows. */
	get memory(): Uint8Array {
		return new Uint8Array(this.run.memory.buffer);
	}

	/** Hands a column over, copied. */
	give(column: number, values: Column): void {
		const at = this.place(column, values.byteLength);
		const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
		this.memory.set(bytes, at);
	}

	/** Makes room for a column of so many bytes, all 0. Gives its address. */
	place(column: number, bytes: number): number {
		const at = this.run.allocate(Math.max(16, bytes)) >>> 0;
		this.run.give(column, at);
		return at;
	}

	// What a column holds now, copied.
	bytes(column: number, length: number): Uint8Array {
		return new Uint8Array(this.run.memory.buffer, this.run.where(column) >>> 0, length).slice();
	}
	ints(column: number, length: number): Int32Array {
		return new Int32Array(this.run.memory.buffer, this.run.where(column) >>> 0, length).slice();
	}
	floats(column: number, length: number): Float32Array {
		return new Float32Array(this.run.memory.buffer, this.run.where(column) >>> 0, length).slice();
	}

	private giveTables(p: ProgramColumns): void {
		const of = new Int32Array(p.blocks.length / c.BLOCK_STRIDE).fill(-1);
		const list: number[] = [];
		for (const [block, targets] of p.tableTargets) {
			of[block] = list.length;
			list.push(targets.length, ...targets);
		}
		this.give(c.TABLE_OF, of);
		this.give(c.TABLE_LIST, Int32Array.from(list));
	}
}
