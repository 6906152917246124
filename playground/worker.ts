/** The thread that scans: the page stays alive meanwhile. */
import { UserError } from "../src/util/errors.js";
import { pageOf } from "./scan.js";

/** Set by the build (scripts/playground.mjs). */
declare const STACKSCAN_VERSION: string;

export interface Question {
	readonly bytes: Uint8Array;
	readonly name: string;
}

export type Answer = { readonly html: string } | { readonly error: string };

addEventListener("message", (event: MessageEvent<Question>) => {
	const { bytes, name } = event.data;
	pageOf(bytes, name, STACKSCAN_VERSION).then(
		(html) => postMessage({ html } satisfies Answer),
		(error: unknown) => {
			const message = error instanceof Error ? error.message : String(error);
			const hint = error instanceof UserError && error.hint !== null ? `: ${error.hint}` : "";
			postMessage({ error: `${message}${hint}` } satisfies Answer);
		},
	);
});
