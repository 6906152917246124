/** Dark or light: as the system has it, until one chooses. */
import { h } from "./dom.js";

const key = "stackscan-theme";

/** Storage may be forbidden, as it is for files in some browsers. */
function stored(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function store(theme: string): void {
	try {
		localStorage.setItem(key, theme);
	} catch {
		// The choice holds until the page is closed.
	}
}

export function themeButton(): HTMLElement {
	const root = document.documentElement;
	const isDark = (): boolean => {
		const chosen = root.dataset["theme"];
		return chosen === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
	};
	const before = stored();
	if (before === "dark" || before === "light") root.dataset["theme"] = before;
	return h(
		"button",
		{
			type: "button",
			class: "icon theme",
			"aria-label": "Dark or light",
			onclick: () => {
				const next = isDark() ? "light" : "dark";
				root.dataset["theme"] = next;
				store(next);
			},
		},
		"◐",
	);
}
