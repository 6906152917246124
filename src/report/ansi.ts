/** Colour for terminals. Without node:util so that reporters run anywhere; callers pad before they paint. */

export type Color = "bold" | "dim" | "red" | "yellow" | "green" | "cyan" | "magenta";

/** Opening and closing SGR parameters. */
const codes: Readonly<Record<Color, readonly [number, number]>> = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	yellow: [33, 39],
	green: [32, 39],
	cyan: [36, 39],
	magenta: [35, 39],
};

/** Paints text, or leaves it alone where colour is off. */
export type Paint = (color: Color, text: string) => string;

export function painter(enabled: boolean): Paint {
	if (!enabled) return (_color, text) => text;
	return (color, text) => {
		const [open, close] = codes[color];
		return text === "" ? "" : `\x1b[${open}m${text}\x1b[${close}m`;
	};
}
