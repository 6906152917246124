/** Sets of functions that flow into each other: each node hands on what comes new to it, until nothing does. */

/**
 * How far a place is followed. For facts: no further than something unknown. For candidates: as far as is seen, through words
 * behind pointers, too; what was stored there is followed no further than the next such word, since nothing tells whose
 * it is.
 */
export const Mode = { facts: 0, fields: 1, stored: 2 } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

export interface Node {
	readonly mode: Mode;
	/** Functions, and in mode `fields` words behind pointers (`fieldMark`): what lies there is not copied from node to node. */
	readonly functions: Set<number>;
	isOpen: boolean;
	/** Nodes that all of this flows into. */
	readonly next: Node[];
	/** What has not yet been handed on. */
	fresh: number[];
	isWaiting: boolean;
	/** The call whose callee it is. */
	call: { readonly f: number; readonly pc: number } | null;
	/** Of a word behind pointers: calls that call what lies there. */
	readonly readers: Node[];
}

/** Stands for all functions that are put behind pointers at that offset, bytes; below zero, where no function's number is. */
export const fieldMark = (offset: number): number => ~offset;

/** Nodes that are filled within each other, each some four calls on the stack. */
const DEEPEST = 200;

export class Nodes {
	private readonly nodes = new Map<number, Node>();
	private readonly work: Node[] = [];
	/** Nodes that were met deep in a chain of others, and what flows into them. */
	private readonly later: (() => void)[] = [];
	private depth = 0;

	/**
	 * @param most with more nodes than that, those that are asked for last are not known
	 * @param reached told of functions that a call turns out to reach, and of a call that turns out to be open; `from`: the node that they were in before
	 */
	constructor(
		private readonly most: number,
		private readonly reached: (node: Node, functions: readonly number[], from: Node) => void,
	) {}

	/** The node of that key; `fill` finds what flows into a new one. */
	node(mode: Mode, key: number, fill: (node: Node) => void): Node {
		let node = this.nodes.get(key);
		if (node === undefined) {
			node = {
				mode,
				functions: new Set(),
				isOpen: false,
				next: [],
				fresh: [],
				isWaiting: false,
				call: null,
				readers: [],
			};
			this.nodes.set(key, node);
			if (this.nodes.size > this.most * (1 + mode)) this.open(node);
			else this.fill(node, fill);
		}
		return node;
	}

	/** A chain of results of results is as long as the program's calls are deep: beyond some depth it is followed later. */
	private fill(node: Node, fill: (node: Node) => void): void {
		if (this.depth >= DEEPEST) {
			this.later.push(() => fill(node));
			return;
		}
		this.depth++;
		fill(node);
		this.depth--;
	}

	edge(from: Node, to: Node): void {
		if (from === to) return;
		from.next.push(to);
		this.give(to, from.functions);
		if (from.isOpen) this.open(to);
	}

	give(node: Node, functions: Iterable<number>): void {
		for (const g of functions) {
			if (node.functions.has(g)) continue;
			node.functions.add(g);
			node.fresh.push(g);
			this.wait(node);
		}
	}

	open(node: Node): void {
		if (node.isOpen) return;
		node.isOpen = true;
		this.wait(node);
	}

	private wait(node: Node): void {
		if (node.isWaiting) return;
		node.isWaiting = true;
		this.work.push(node);
	}

	/** Until nothing flows any more. */
	spread(): void {
		for (;;) {
			for (let fill = this.later.pop(); fill !== undefined; fill = this.later.pop()) fill();
			const node = this.work.pop();
			if (node === undefined) return;
			node.isWaiting = false;
			const fresh = node.fresh;
			node.fresh = [];
			for (const to of node.next) {
				this.give(to, fresh);
				if (node.isOpen) this.open(to);
			}
			if (node.call !== null) this.reached(node, fresh, node);
			for (const reader of node.readers) this.reached(reader, fresh, node);
		}
	}
}
