/** A go statement whose function is a value that is not known, or is outside the input: nothing is promised, nothing estimated. */

import type { Culprit, RootReport } from "../model/report.js";
import { packageOfName } from "../util/names.js";
import { OUTSIDE } from "./program.js";
import type { Root } from "./root.js";

/**
 * @param holder package of the function that holds the go statement
 * @param startStack bytes
 */
export function openRoot(root: Root, sites: RootReport["sites"], holder: string, startStack: number): RootReport {
	const [site] = root.sites;
	const isOutside = root.entry === OUTSIDE;
	const culprit: Culprit = {
		reason: isOutside ? "outside" : "unresolved",
		function: site?.function ?? "",
		callee: isOutside ? root.name : null,
		file: site?.file ?? "",
		line: site?.line ?? 0,
	};
	return {
		function: root.name,
		wrapper: null,
		kind: root.kind,
		package: isOutside ? packageOfName(root.name) : holder,
		file: site?.file ?? "",
		line: site?.line ?? 0,
		sites,
		...(root.task === undefined ? {} : { task: root.task }),
		verdict: "unknown",
		probability: null,
		must: 0,
		may: null,
		complete: false,
		recursive: false,
		resolved: 0,
		entryDepth: root.depth,
		estimate: null,
		chain: [],
		growth: { finalStack: startStack, copies: 0, bytesCopied: 0, first: null },
		culprits: [culprit],
		cycle: null,
	};
}
