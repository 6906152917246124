// A GOROOT that counts: links to the real one, but copystack (runtime/stack.go) adds up its calls and the bytes it
// copies for one g. What moves of the stack cannot show (two copies at one check) is then seen.
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

const COUNTERS = "\n// growthCount: copies, bytes copied, and the g whose copies count.\nvar growthCount [3]uintptr\n";

/** @returns {string} the counting GOROOT, made where it is missing */
export function countingRoot(goroot, version) {
	const shadow = join(tmpdir(), `stackscan-growth-goroot-${version}`);
	const stack = join(shadow, "src/runtime/stack.go");
	if (existsSync(stack)) return shadow;
	rmSync(shadow, { recursive: true, force: true });
	linkAll(goroot, shadow, ["src"]);
	linkAll(join(goroot, "src"), join(shadow, "src"), ["runtime"]);
	linkAll(join(goroot, "src/runtime"), join(shadow, "src/runtime"), ["stack.go"]);
	const text = readFileSync(join(goroot, "src/runtime/stack.go"), "utf8");
	if (text.split(USED).length !== 2) throw new Error(`${version}: copystack has changed, its copies cannot be counted`);
	writeFileSync(stack, text.replace(USED, USED + COUNT) + COUNTERS);
	return shadow;
}

function linkAll(from, to, except) {
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) if (!except.includes(name)) symlinkSync(join(from, name), join(to, name));
}
