/** Numbers in groups that are numbered from 0, one group behind the other: no array for each. */
export class Groups {
	/** Group g: items[start[g]] up to items[start[g + 1]], in the order in which they were given. */
	readonly start: Int32Array;
	readonly items: Int32Array;

	/**
	 * @param count groups that there are
	 * @param groups of each item its group
	 * @param length items that there are: the arrays may be longer
	 */
	constructor(count: number, groups: Int32Array, items: Int32Array, length: number) {
		// Counted two places ahead: where a group's next item goes becomes, in the end, where the group behind it starts.
		const start = new Int32Array(count + 2);
		for (let i = 0; i < length; i++) (start[(groups[i] as number) + 2] as number)++;
		for (let g = 2; g < start.length; g++) (start[g] as number) += start[g - 1] as number;
		const inOrder = new Int32Array(length);
		for (let i = 0; i < length; i++) inOrder[(start[(groups[i] as number) + 1] as number)++] = items[i] as number;
		this.start = start;
		this.items = inOrder;
	}

	/** Items of a group. */
	of(group: number): Int32Array {
		return this.items.subarray(this.start[group], this.start[group + 1]);
	}
}
