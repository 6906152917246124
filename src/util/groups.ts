/** Numbers in groups that are numbered from 0, one group behind the other: no array for each. */
export class Groups {
	/** Group g: items[start[g]] up to items[start[g + 1]], in the order in which they were put. */
	readonly start: Int32Array;
	readonly items: Int32Array;

	/** @param each puts all items, with their groups; called twice: to count them, then to place them */
	constructor(count: number, each: (put: (group: number, item: number) => void) => void) {
		// Counted two places ahead: where a group's next item goes becomes, in the end, where the group behind it starts.
		const start = new Int32Array(count + 2);
		each((group) => {
			(start[group + 2] as number)++;
		});
		for (let g = 2; g < start.length; g++) (start[g] as number) += start[g - 1] as number;
		const items = new Int32Array(start[count + 1] as number);
		each((group, item) => {
			items[(start[group + 1] as number)++] = item;
		});
		this.start = start;
		this.items = items;
	}

	/** Items of a group. */
	of(group: number): Int32Array {
		return this.items.subarray(this.start[group], this.start[group + 1]);
	}
}
