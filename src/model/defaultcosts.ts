/**
 * The cost model that is shipped: what `stackscan calibrate` measured on one virtual machine (AMD EPYC, two cores, busy
 * with other work). Orders of magnitude for other machines: calibrate there.
 */
import type { CostModel } from "./cost.js";

export const defaultCosts: CostModel = {
	schemaVersion: 1,
	machine: { cpu: "AMD EPYC", goVersion: "go1.26.8", goos: "linux", goarch: "amd64" },
	spawn: 198.1,
	spawnNew: 14_801,
	handOver: 542.8,
	growth: { copy: 517, large: 241.6, largeKB: 0, copiedKB: 14, frame: 54.8, frameAgain: 54.8 },
	error: 0.17,
};
