/** The bundle's entry, called by the command's first file (launch.ts). Imports only what is needed. */

/** @param keepCode keeps what V8 compiled for the next run; null when it was kept before */
export function run(keepCode: (() => void) | null): void {
	void import("./start.js").then(({ start }) => start(keepCode));
}
