/**
 * What is known of sequences of instructions by their shapes: most functions of a program begin alike, but for numbers and names.
 */
export class ShapeTree<Found> {
	private readonly next = new Map<number, ShapeTree<Found>>();
	/** What is known of the sequence that ends here. */
	found: Found | undefined = undefined;

	/** The sequence with one more shape; undefined when there was none such. */
	behind(shape: number): ShapeTree<Found> | undefined {
		return this.next.get(shape);
	}

	/** The same, made where there is none. */
	grow(shape: number): ShapeTree<Found> {
		let node = this.next.get(shape);
		if (node === undefined) {
			node = new ShapeTree();
			this.next.set(shape, node);
		}
		return node;
	}
}
