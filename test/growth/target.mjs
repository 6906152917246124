// What FACTS.md 2.1, 3.1 and 3.2 say of a target, as data. The growth proof exists to show that these
// numbers are true; they are written here by hand and shared with no code of stackscan.

/**
 * push       bytes a CALL stores (x86) besides the caller's frame
 * entryDepth hi − SP at the first instruction of a goroutine
 * step       granularity of frame sizes
 * argOffset  address of the first stack-assigned argument − SP at entry
 */
const ARCHES = {
	amd64: { push: 8, entryDepth: 40, step: 8, argOffset: 8, emulator: "qemu-x86_64" },
	arm64: { push: 0, entryDepth: 48, step: 16, argOffset: 8, emulator: "qemu-aarch64" },
};

/** @param {string} goarch  @param {number} minor N of go1.N (17 or more: argument wrappers) */
export function targetOf(goarch, minor) {
	const arch = ARCHES[goarch];
	if (!arch) throw new Error(`no growth probe for GOARCH ${goarch}; have ${Object.keys(ARCHES)}`);
	if (minor < 17) throw new Error("the growth proof needs go1.17 or later (go statements with wrappers)");
	return {
		goarch,
		minor,
		...arch,
		startStack: 2048,
		guard: 928, // stackguard0 − stack.lo, linux, 1.15 and later
		small: 128, // StackSmall: what a big check may run below the guard
		generics: minor >= 18,
	};
}
