/**
 * The cost model that is shipped: what `stackscan calibrate` measured on one virtual machine (AMD EPYC, two cores, busy
 * with other work). Orders of magnitude for other machines: calibrate there.
 */
import type { CostModel } from "./cost.js";

export const defaultCosts: CostModel = {
	schemaVersion: 1,
	machine: { cpu: "AMD EPYC", goVersion: "go1.26.8", goos: "linux", goarch: "amd64" },
	spawn: 195.7,
	spawnNew: 5027.6,
	handOver: 343.2,
	growth: { copy: 0, large: 99.4, largeKB: 4.2, copiedKB: 0, frame: 196.5, frameAgain: 50.7 },
	error: 0.146,
};
