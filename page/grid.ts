/** A table of any length: only the rows in sight exist. Keyboard as in a grid (w3.org/WAI/ARIA/apg/patterns/grid). */
import { h } from "./dom.js";

export interface Column {
	readonly id: string;
	readonly title: string;
	/** Class of its cells. */
	readonly kind: string;
	/** Written below the title. */
	readonly extra?: HTMLElement;
	/** Falling first when its header is pressed; false: cannot be sorted. */
	readonly sorts: "up" | "down" | false;
}

export interface GridOptions {
	readonly label: string;
	readonly columns: readonly Column[];
	/** Cells of a row, one a column. */
	readonly cells: (row: number) => readonly (Node | string)[];
	readonly name: (row: number) => string;
	readonly onSelect: (row: number) => void;
	readonly onOpen: (row: number) => void;
	readonly onSort: (sort: string) => void;
}

/** Rows drawn above and below what is in sight. */
const spare = 6;

export class Grid {
	readonly element: HTMLElement;
	private readonly body: HTMLElement;
	private readonly head: HTMLElement;
	private rows: readonly number[] = [];
	private at = -1;
	private drawn = { from: -1, to: -1, at: -2, rows: this.rows };

	constructor(private readonly options: GridOptions) {
		this.head = h("div", { class: "row head", role: "row", "aria-rowindex": "1" });
		this.body = h("div", { class: "rows", role: "rowgroup" });
		this.element = h(
			"div",
			{
				class: "grid",
				role: "grid",
				tabindex: "0",
				"aria-label": options.label,
				onkeydown: (event) => this.key(event as KeyboardEvent),
			},
			h("div", { role: "rowgroup", class: "top" }, this.head),
			this.body,
		);
		this.element.addEventListener("scroll", () => this.draw(), { passive: true });
		this.body.addEventListener("click", (event) => {
			const row = (event.target as Element).closest<HTMLElement>("[data-at]");
			if (row === null) return;
			this.select(Number(row.dataset["at"]));
			this.open();
		});
		new ResizeObserver(() => this.draw(true)).observe(this.element);
	}

	private get height(): number {
		return Number.parseFloat(getComputedStyle(this.element).getPropertyValue("--row")) || 48;
	}

	/** Shows these rows, one of them (or none: -1) selected. */
	show(rows: readonly number[], selected: number, sort: string): void {
		this.rows = rows;
		this.at = rows.indexOf(selected);
		this.element.setAttribute("aria-rowcount", String(rows.length + 1));
		this.header(sort);
		this.draw(true);
	}

	private header(sort: string): void {
		const falling = sort.startsWith("-");
		const by = falling ? sort.slice(1) : sort;
		this.head.replaceChildren(
			...this.options.columns.map(({ id, title, kind, extra, sorts }) => {
				const order = by !== id ? "none" : falling ? "descending" : "ascending";
				const cell = h("div", { role: "columnheader", class: kind, "aria-sort": sorts === false ? null : order });
				if (sorts === false) cell.append(title);
				else {
					const next = by === id ? (falling ? id : `-${id}`) : sorts === "down" ? `-${id}` : id;
					const mark = by === id ? (falling ? " ▾" : " ▴") : "";
					cell.append(h("button", { type: "button", onclick: () => this.options.onSort(next) }, title + mark));
				}
				if (extra !== undefined) cell.append(extra);
				return cell;
			}),
		);
	}

	private draw(again = false): void {
		const { height, rows } = this;
		const { scrollTop, clientHeight } = this.element;
		const from = Math.max(0, Math.floor(scrollTop / height) - spare);
		const to = Math.min(rows.length, Math.ceil((scrollTop + clientHeight) / height) + spare);
		const { drawn } = this;
		if (!again && drawn.from === from && drawn.to === to && drawn.at === this.at && drawn.rows === rows) return;
		this.drawn = { from, to, at: this.at, rows };
		this.body.style.height = `${rows.length * height}px`;
		const made: HTMLElement[] = [];
		for (let at = from; at < to; at++) made.push(this.row(at, rows[at] ?? 0, height));
		this.body.replaceChildren(...made);
		if (this.at >= from && this.at < to) this.element.setAttribute("aria-activedescendant", `row-${this.at}`);
		else this.element.removeAttribute("aria-activedescendant");
	}

	private row(at: number, row: number, height: number): HTMLElement {
		const { columns, cells, name } = this.options;
		const element = h("div", {
			class: at === this.at ? "row selected" : "row",
			role: "row",
			id: `row-${at}`,
			"data-at": at,
			"aria-rowindex": at + 2,
			"aria-selected": at === this.at ? "true" : "false",
			title: name(row),
		});
		element.style.transform = `translateY(${at * height}px)`;
		for (const [i, content] of cells(row).entries())
			element.append(h("div", { role: "gridcell", class: columns[i]?.kind ?? "" }, content));
		return element;
	}

	private select(at: number): void {
		if (at < 0 || at >= this.rows.length) return;
		this.at = at;
		this.reveal();
		this.draw();
		this.options.onSelect(this.rows[at] ?? 0);
	}

	/** Scrolls the selected row into sight. */
	reveal(): void {
		if (this.at < 0) return;
		const { element, height } = this;
		const top = this.at * height;
		const room = element.clientHeight - this.head.offsetHeight;
		if (top < element.scrollTop) element.scrollTop = top;
		else if (top + height > element.scrollTop + room) element.scrollTop = top + height - room;
		this.draw();
	}

	/** The next or the one before: also when the keyboard is not on the grid. */
	move(by: number): void {
		this.select(Math.min(this.rows.length - 1, Math.max(0, this.at + by)));
	}

	open(): void {
		const row = this.rows[this.at];
		if (row !== undefined) this.options.onOpen(row);
	}

	private key(event: KeyboardEvent): void {
		if (event.target !== this.element) return;
		const page = Math.max(1, Math.floor(this.element.clientHeight / this.height) - 1);
		const by: Readonly<Record<string, number>> = {
			ArrowDown: 1,
			ArrowUp: -1,
			PageDown: page,
			PageUp: -page,
			Home: Number.NEGATIVE_INFINITY,
			End: Number.POSITIVE_INFINITY,
		};
		const step = by[event.key];
		if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
			event.preventDefault();
			this.move(step);
		} else if (event.key === "Enter") this.open();
	}
}
