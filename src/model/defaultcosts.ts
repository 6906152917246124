/**
 * The cost model that is shipped: what `stackscan calibrate` measured on 2026-11-21 on a virtual machine that did nothing else
 * (AMD EPYC, two cores, linux/amd64, Go 1.26.8), the last of three runs that differed by 2 % in `spawn`, `handOver` and `queue`
 * and by 6 % in `frame`; `launch` on 2026-11-22 there, of three runs (73.1 to 75.8, `spawn` 192.7 to 196.9). Orders of magnitude for other machines: calibrate there.
 */
import type { CostModel } from "./cost.js";

export const defaultCosts: CostModel = {
	schemaVersion: 1,
	machine: { cpu: "AMD EPYC", goVersion: "go1.26.8", goos: "linux", goarch: "amd64" },
	spawn: 194.4,
	spawnNew: 2614.6,
	launch: 74.1,
	handOver: 225.5,
	queue: 39.3,
	growth: { copy: 30.7, large: 234.2, largeKB: 3.2, copiedKB: 13, frame: 160.5, frameAgain: 56.3 },
	error: 0.092,
};
