import { IntList } from "./bytes.js";

/** Numbers in groups that are numbered from 0, one group behind the other: no array for each. */
export class Groups {
	/** Group g: items[start[g]] up to items[start[g + 1]], in the order in which they were put. */
	readonly start: Int32Array;
	readonly items: Int32Array;

	/** @param each puts all items, with their groups */
	constructor(count: number, each: (put: (group: number, item: number) => void) => void) {
		const groups = new IntList(1 << 15);
		const items = new IntList(1 << 15);
		each((group, item) => {
			groups.push(group);
			items.push(item);
		});
		const start = new Int32Array(count + 2);
		const { length } = groups;
		for (let i = 0; i < length; i++) (start[(groups.items[i] as number) + 2] as number)++;
		for (let g = 2; g < start.length; g++) (start[g] as number) += start[g - 1] as number;
		const inOrder = new Int32Array(length);
		for (let i = 0; i < length; i++)
			inOrder[(start[(groups.items[i] as number) + 1] as number)++] = items.items[i] as number;
		this.start = start;
		this.items = inOrder;
	}

	/** Items of a group. */
	of(group: number): Int32Array {
		return this.items.subarray(this.start[group], this.start[group + 1]);
	}
}
