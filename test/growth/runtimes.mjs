// A GOROOT of links to the real one, but for a few changed lines of its runtime:
// - counted: copystack (runtime/stack.go) adds up its calls and the bytes it copies for one g. What moves of the
//   stack cannot show (two copies at one check) is then seen;
// - emulated: Go 1.7 asks clone for a set of flags that qemu-user refuses (Go issue 20763, mended in 1.9).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** In copystack of every release from 1.7 to 1.26. */
const USED = "\tused := old.hi - gp.sched.sp\n";

const COUNT = `
	if uintptr(unsafe.Pointer(gp)) == growthCount[2] {
		growthCount[0]++
		growthCount[1] += used
	}
`;

const COUNTERS = `
// growthCount: copies, bytes copied, and the g whose copies count.
//
//go:linkname growthCount runtime.growthCount
var growthCount [3]uintptr
`;

const CHANGES = {
	counted: { file: "stack.go", from: USED, to: USED + COUNT, add: COUNTERS },
	emulated: { file: "os_linux.go", from: "_CLONE_SIGHAND | /*", to: "_CLONE_SIGHAND | 0x40000 | /*", add: "" },
};

/**
 * @param {"counted" | "emulated"} kind
 * @returns {string} the changed GOROOT, made where it is missing
 */
export function changedRoot(goroot, version, kind) {
	const { file, from, to, add } = CHANGES[kind];
	const shadow = join(tmpdir(), `stackscan-growth-goroot-${version}-${kind}`);
	const changed = join(shadow, "src/runtime", file);
	if (existsSync(changed)) return shadow;
	rmSync(shadow, { recursive: true, force: true });
	linkAll(goroot, shadow, ["src"]);
	linkAll(join(goroot, "src"), join(shadow, "src"), ["runtime"]);
	linkAll(join(goroot, "src/runtime"), join(shadow, "src/runtime"), [file]);
	const text = readFileSync(join(goroot, "src/runtime", file), "utf8");
	if (text.split(from).length !== 2) throw new Error(`${version}: runtime/${file} is not as expected`);
	writeFileSync(changed, text.replace(from, to) + add);
	return shadow;
}

function linkAll(from, to, except) {
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) if (!except.includes(name)) symlinkSync(join(from, name), join(to, name));
}
