/** A table of distinct strings with dense ids. */
export class StringTable {
	private readonly ids = new Map<string, number>();
	readonly list: string[] = [];

	id(text: string): number {
		const known = this.ids.get(text);
		if (known !== undefined) return known;
		const id = this.list.length;
		this.ids.set(text, id);
		this.list.push(text);
		return id;
	}

	/** Id of a string that is in the table, else -1. */
	find(text: string): number {
		return this.ids.get(text) ?? -1;
	}
}
