/** Elements made without HTML text: whatever a name holds, it is text. */

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null | EventListener>>;

/** An element. `class` and other attributes by name; `on…` are listeners; `--…` are custom properties of its style. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === false) continue;
		if (typeof value === "function") element.addEventListener(name.slice(2), value);
		else if (name.startsWith("--")) element.style.setProperty(name, String(value));
		else element.setAttribute(name, value === true ? "" : String(value));
	}
	for (const child of children) if (child !== null) element.append(child);
	return element;
}

export function link(hash: string, ...children: readonly Child[]): HTMLElement {
	return h("a", { href: hash }, ...children);
}

/** Percent, for positions in a bar. */
export function percent(part: number): string {
	return `${Math.round(part * 10_000) / 100}%`;
}
