/** What opens above the page: the list of keys, and whatever a button shows. */
import { h } from "./dom.js";

const keys: readonly (readonly [string, string])[] = [
	["/", "search"],
	["↑ ↓", "next row (also j, k)"],
	["Enter", "go to its page"],
	["Esc", "back to the table; once more: clear the search"],
	["1 2", "goroutines, functions"],
	["t", "dark or light"],
	["?", "this list"],
];

function dialog(label: string, ...content: readonly HTMLElement[]): HTMLDialogElement {
	const element = h("dialog", { "aria-label": label }, ...content) as HTMLDialogElement;
	element.append(h("button", { type: "button", onclick: () => element.close() }, "Close"));
	return element;
}

export function keysDialog(): HTMLDialogElement {
	const listed = h("dl", { class: "keys" });
	for (const [key, does] of keys) listed.append(h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, does)));
	return dialog("Keys", h("h2", {}, "Keys"), listed);
}

/** A button, and in the page the dialog that it opens. */
export function dialogButton(text: string, label: string, content: HTMLElement): HTMLElement {
	const element = dialog(label, content);
	document.body.append(element);
	return h("button", { type: "button", onclick: () => element.showModal() }, text);
}
