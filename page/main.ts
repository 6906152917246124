/** The page: header, filters, a table, and beside it what is selected. Everything one sees is in the address. */
import { type PageData, verdicts } from "../src/report/html/data.js";
import { count, size } from "../src/util/figures.js";
import { rulerBackground } from "./bars.js";
import { calibration } from "./calibration.js";
import { dialogButton, keysDialog } from "./dialogs.js";
import { h } from "./dom.js";
import { entryCells, entryColumns, entryDetail, entryText, entryValue } from "./entries.js";
import { functionCells, functionColumns, functionDetail, functionText, functionValue } from "./functions.js";
import { Grid } from "./grid.js";
import { Model } from "./model.js";
import { type Route, readRoute, start, type View, writeRoute } from "./route.js";
import { themeButton } from "./theme.js";

class Page {
	private route: Route = start;
	private readonly search: HTMLInputElement;
	private readonly tabs = new Map<View, HTMLElement>();
	private readonly marks = new Map<string, HTMLElement>();
	private readonly packages: HTMLSelectElement;
	private readonly least: HTMLSelectElement;
	private readonly shown = h("output", { class: "shown", "aria-live": "polite" });
	private readonly list = h("section", { class: "list", "aria-label": "table" });
	private readonly detail = h("section", { class: "detail", tabindex: "-1", "aria-label": "details" });
	private readonly grids: Readonly<Record<View, Grid>>;
	private readonly texts: Record<View, string[] | null> = { entries: null, functions: null };
	private readonly help: HTMLDialogElement;
	private readonly filters: HTMLElement;

	constructor(private readonly model: Model) {
		const { data } = model;
		this.grids = {
			entries: this.grid("entries"),
			functions: this.grid("functions"),
		};
		this.search = h("input", {
			type: "search",
			placeholder: "Search names, packages, files  ( / )",
			"aria-label": "Search",
			autocomplete: "off",
			spellcheck: "false",
			oninput: () => this.go({ query: this.search.value }, true),
		}) as HTMLInputElement;
		this.packages = h("select", {
			"aria-label": "Package",
			onchange: () => this.go({ package: this.packages.value }),
		}) as HTMLSelectElement;
		this.packages.append(h("option", { value: "" }, "all packages"));
		for (const path of [...data.packages].filter((one) => one !== "").sort())
			this.packages.append(h("option", { value: path }, path));
		this.least = h("select", {
			"aria-label": "Probability",
			onchange: () => this.go({ least: Number(this.least.value) }),
		}) as HTMLSelectElement;
		for (const part of [0, 10, 50, 70, 90])
			this.least.append(h("option", { value: part }, part === 0 ? "any probability" : `${part} % or more`));
		this.help = keysDialog();
		this.filters = h("div", { class: "filters" });
		document.body.append(this.header(), h("main", {}, this.list, this.detail), this.help);
		document.documentElement.style.setProperty("--list-rulers", rulerBackground(model.scale));
		addEventListener("hashchange", () => this.read());
		addEventListener("keydown", (event) => this.key(event));
		this.read();
	}

	private header(): HTMLElement {
		const { data } = this.model;
		const { target, summary } = data;
		const words = [
			`${target.goVersion ?? target.judgedAs} ${target.goos}/${target.goarch}${target.race ? " -race" : ""}`,
			`start stack ${size(target.startStack)}`,
			`guard ${count(target.guard)} B`,
			`${count(summary.functions)} functions`,
			`${count(summary.unresolvedCalls)} calls not resolved`,
		];
		for (const verdict of verdicts) {
			const button = h(
				"button",
				{ type: "button", class: `mark ${verdict}`, "aria-pressed": "false", onclick: () => this.toggle(verdict) },
				`${count(summary[verdict])} ${verdict}`,
			);
			this.marks.set(verdict, button);
			this.filters.append(button);
		}
		this.filters.append(this.least, this.packages, this.shown);
		const tabs = h("nav", { "aria-label": "Views" });
		for (const view of ["entries", "functions"] as const) {
			const total = view === "entries" ? data.entries.length : data.functions.name.length;
			const tab = h(
				"a",
				{ href: `#/${view}` },
				view === "entries" ? "Goroutines" : "Functions",
				h("small", {}, ` ${count(total)}`),
			);
			this.tabs.set(view, tab);
			tabs.append(tab);
		}
		const help = h(
			"button",
			{ type: "button", class: "icon", "aria-label": "Keys", onclick: () => this.help.showModal() },
			"?",
		);
		const plot = calibration(this.model);
		const recorded = plot === null ? null : dialogButton("Recorded", "Estimated and recorded", plot);
		return h(
			"header",
			{},
			h("div", { class: "line" }, h("h1", {}, "stackscan"), h("p", { class: "target" }, words.join(" · "))),
			h("div", { class: "line" }, tabs, this.search, recorded, help, themeButton()),
			this.filters,
		);
	}

	private grid(view: View): Grid {
		const { model } = this;
		const common = {
			onSelect: (row: number) => this.go({ open: this.keyOf(view, row) }, true),
			onOpen: (row: number) => {
				this.go({ open: this.keyOf(view, row) });
				this.detail.focus();
			},
			onSort: (sort: string) => this.go({ sort }),
		};
		return view === "entries"
			? new Grid({
					...common,
					label: "Goroutine entries",
					columns: entryColumns(model),
					cells: (row) => entryCells(model, row),
					name: (row) => model.name(model.data.entries[row]?.name ?? -1),
				})
			: new Grid({
					...common,
					label: "Functions",
					columns: functionColumns,
					cells: (row) => functionCells(model, row),
					name: (row) => model.name(model.data.functions.name[row] ?? -1),
				});
	}

	private keyOf(view: View, row: number): string {
		return view === "entries"
			? (this.model.entryKeys[row] ?? "")
			: this.model.name(this.model.data.functions.name[row] ?? -1);
	}

	private toggle(verdict: string): void {
		const { verdicts: chosen } = this.route;
		this.go({
			view: "entries",
			verdicts: chosen.includes(verdict) ? chosen.filter((one) => one !== verdict) : [...chosen, verdict],
		});
	}

	/** @param quietly no step of the browser's history: typing, moving the selection */
	private go(change: Partial<Route>, quietly = false): void {
		const next = writeRoute({ ...this.route, ...change });
		if (next === location.hash) return;
		if (quietly) history.replaceState(null, "", next);
		else history.pushState(null, "", next);
		this.read();
	}

	/** Rows that pass the filters, in order. */
	private rows({ view, query, verdicts: chosen, package: path, least, sort }: Route): number[] {
		const { model } = this;
		const { entries, functions, packages } = model.data;
		const isEntries = view === "entries";
		const total = isEntries ? entries.length : functions.name.length;
		let rows = Array.from({ length: total }, (_, row) => row);
		if (path !== "") {
			const id = packages.indexOf(path);
			rows = rows.filter((row) => (isEntries ? entries[row]?.package : functions.package[row]) === id);
		}
		if (isEntries && chosen.length > 0)
			rows = rows.filter((row) => chosen.includes(verdicts[entries[row]?.verdict ?? -1] ?? ""));
		if (isEntries && least > 0) rows = rows.filter((row) => (entries[row]?.probability ?? -1) * 100 >= least);
		const words = query
			.toLowerCase()
			.split(/\s+/)
			.filter((word) => word !== "");
		if (words.length > 0) {
			const text = isEntries ? entryText : functionText;
			const texts = this.texts[view] ?? Array.from({ length: total }, (_, row) => text(model, row).toLowerCase());
			this.texts[view] = texts;
			rows = rows.filter((row) => words.every((word) => texts[row]?.includes(word) === true));
		}
		const falling = sort.startsWith("-");
		const by = falling ? sort.slice(1) : sort;
		const value = isEntries ? entryValue : functionValue;
		if (by !== "" || !isEntries) {
			const column = by === "" ? "frame" : by;
			const sign = falling || by === "" ? -1 : 1;
			const values = new Map(rows.map((row) => [row, value(model, row, column)]));
			rows.sort((a, b) => {
				const [x = 0, y = 0] = [values.get(a), values.get(b)];
				return (x < y ? -sign : x > y ? sign : 0) || a - b;
			});
		}
		return rows;
	}

	private read(): void {
		const before = this.route;
		const route = readRoute(location.hash);
		this.route = route;
		const { model } = this;
		const grid = this.grids[route.view];
		if (this.list.firstChild !== grid.element) this.list.replaceChildren(grid.element);
		const rows = this.rows(route);
		let selected = -1;
		if (route.view === "entries") selected = route.open === null ? (rows[0] ?? -1) : model.entryOf(route.open);
		else if (route.open !== null) selected = model.rowOf(model.nameId(route.open));
		grid.show(rows, selected, route.sort);
		grid.reveal();
		document.body.dataset["open"] = route.open === null ? "no" : "yes";
		if (this.search.value !== route.query) this.search.value = route.query;
		this.packages.value = route.package;
		this.least.value = String(route.least);
		const all = route.view === "entries" ? model.data.entries.length : model.data.functions.name.length;
		this.shown.textContent = rows.length === all ? "" : `${count(rows.length)} of ${count(all)} shown`;
		for (const [view, tab] of this.tabs) {
			if (view === route.view) tab.setAttribute("aria-current", "page");
			else tab.removeAttribute("aria-current");
		}
		for (const [verdict, mark] of this.marks)
			mark.setAttribute("aria-pressed", String(route.verdicts.includes(verdict)));
		if (
			before.open !== route.open ||
			before.view !== route.view ||
			this.detail.firstChild === null ||
			route.open === null
		)
			this.fill(selected);
	}

	private fill(selected: number): void {
		const { model, route } = this;
		const back = h(
			"button",
			{ type: "button", class: "back", onclick: () => this.go({ open: null }) },
			"← back to the table",
		);
		let content: HTMLElement;
		const name = route.open === null ? -1 : model.nameId(route.open);
		if (route.view === "entries" && selected >= 0) content = entryDetail(model, selected);
		else if (route.view === "functions" && name >= 0) content = functionDetail(model, name);
		else if (route.open !== null)
			content = h(
				"p",
				{ class: "quiet" },
				`This report knows no ${route.view === "entries" ? "goroutine entry" : "function"} ${route.open}.`,
			);
		else
			content = h(
				"p",
				{ class: "quiet" },
				route.view === "entries" ? "No goroutine entry passes the filters." : "Choose a function.",
			);
		this.detail.replaceChildren(back, content);
		this.detail.scrollTop = 0;
		document.title = route.open === null ? "stackscan" : `${route.open} · stackscan`;
	}

	private key(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") !== null) return;
		const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
		if (event.key === "Escape") {
			if (typing || document.activeElement === this.detail || this.detail.contains(document.activeElement))
				this.grids[this.route.view].element.focus();
			else if (this.route.query !== "") this.go({ query: "" });
			else if (this.route.open !== null) this.go({ open: null });
			return;
		}
		if (event.target === this.search && (event.key === "ArrowDown" || event.key === "Enter")) {
			this.grids[this.route.view].element.focus();
			if (event.key === "Enter") this.grids[this.route.view].open();
			event.preventDefault();
			return;
		}
		if (typing) return;
		const actions: Readonly<Record<string, () => void>> = {
			"/": () => this.search.select(),
			"1": () => this.go({ ...start }),
			"2": () => this.go({ ...start, view: "functions" }),
			j: () => this.grids[this.route.view].move(1),
			k: () => this.grids[this.route.view].move(-1),
			t: () => document.querySelector<HTMLElement>(".theme")?.click(),
			"?": () => this.help.showModal(),
		};
		const action = actions[event.key];
		if (action === undefined) return;
		event.preventDefault();
		action();
	}
}

const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}") as PageData;
new Page(new Model(data));
