/** Pages are written as lines: Markdown is full of backticks, which template literals would have to escape. */
export function pageOf(lines: readonly string[]): string {
	return `${lines.join("\n")}\n`;
}
