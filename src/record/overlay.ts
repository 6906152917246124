/**
 * The recorder as an overlay of package runtime (`go build -overlay`): a file of ours, and calls of it put into the
 * toolchain's own source at known places. Go 1.21 to 1.26 have all of them.
 */
import { UserError } from "../util/errors.js";
import { recorder } from "./runtime.js";

interface Patch {
	readonly file: string;
	/** The text looked for; the first that is there counts. Must occur exactly once. */
	readonly anchors: readonly string[];
	/** The anchor with the call in it. */
	readonly put: (anchor: string) => string;
}

const before =
	(call: string) =>
	(anchor: string): string =>
		`${call}\n${anchor}`;
const behind =
	(call: string) =>
	(anchor: string): string =>
		`${anchor}\n\t${call}`;

const patches: readonly Patch[] = [
	{ file: "runtime2.go", anchors: ["\tgoid         uint64\n"], put: before("\tstackscan    stackscanG") },
	{
		file: "stack.go",
		anchors: ["\tcasgstatus(gp, _Grunning, _Gcopystack)"],
		put: before("\tstackscanGrow(gp, newsize)"),
	},
	{ file: "stack.go", anchors: ["\tnew := stackalloc(uint32(newsize))"], put: behind("stackscanCopy(gp, new)") },
	{ file: "proc.go", anchors: ["\tnewg.startpc = fn.fn"], put: behind("stackscanSpawn(newg)") },
	{ file: "proc.go", anchors: ["func gdestroy(gp *g) {", "func goexit0(gp *g) {"], put: behind("stackscanEnd(gp)") },
	{ file: "proc.go", anchors: ["func os_beforeExit(exitCode int) {"], put: behind("stackscanDump(false)") },
	{ file: "proc.go", anchors: ["\n\texit(0)\n\tfor {"], put: (anchor) => `\n\tstackscanDump(false)${anchor}` },
	// With the race detector the process ends in there.
	{ file: "race.go", anchors: ["func racefini() {"], put: behind("stackscanDump(false)") },
	{ file: "panic.go", anchors: ["func Goexit() {"], put: behind("getg().stackscan.goexit = true") },
	{ file: "panic.go", anchors: ["func fatalpanic(msgs *_panic) {"], put: behind("stackscanDump(true)") },
	{ file: "panic.go", anchors: ["func fatalthrow(t throwType) {"], put: behind("stackscanDump(true)") },
	{ file: "signal_unix.go", anchors: ["func dieFromSignal(sig uint32) {"], put: behind("stackscanDump(true)") },
];

/** Name of our own file in package runtime. */
const OWN_FILE = "stackscan.go";

/**
 * Files of package runtime with the recorder in them, by name.
 * @param read text of a file of the toolchain's package runtime
 * @throws UserError naming the place that this toolchain does not have
 */
export function overlayFiles(read: (file: string) => string, goVersion: string): Map<string, string> {
	const files = new Map<string, string>([[OWN_FILE, recorder]]);
	for (const { file, anchors, put } of patches) {
		const text = files.get(file) ?? read(file);
		const anchor = anchors.find((a) => text.includes(a));
		if (anchor === undefined || text.indexOf(anchor) !== text.lastIndexOf(anchor))
			throw new UserError(
				`cannot record with ${goVersion}: runtime/${file} has no place for the recorder (${(anchors[0] as string).trim()})`,
				"go1.21 to go1.26 are known to work",
			);
		files.set(
			file,
			text.replace(anchor, () => put(anchor)),
		);
	}
	return files;
}
