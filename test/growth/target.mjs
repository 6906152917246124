// What is known of a target, as data. The growth proof exists to show that these
// numbers are true; they are written here by hand and shared with no code of stackscan.

/**
 * word       size of a pointer
 * push       bytes a CALL stores (x86, wasm) besides the caller's frame
 * minFrame   bytes at the bottom of each frame that belong to the callee's linkage (LR machines)
 * saved      D − F: what the prologue takes beyond the frame that TEXT declares
 * align      of SP at the start of a goroutine, Go 1.17 and later; arm64 always had 16, the others 1
 * step       granularity of frame sizes
 * fullCheck  Go 1.7 compared SP − D with the guard, not SP − (D − StackSmall), where 128 < D ≤ 4096
 * since      the first release of linux (js) on it
 */
const ARCHES = {
	amd64: { word: 8, push: 8, minFrame: 0, saved: 0, align: 8, step: 8, since: 0 },
	386: { word: 4, push: 4, minFrame: 0, saved: 0, align: 4, step: 4, since: 0 },
	arm64: { word: 8, push: 0, minFrame: 8, saved: 0, align: 16, step: 16, since: 5, fullCheck: true },
	arm: { word: 4, push: 0, minFrame: 4, saved: 4, align: 4, step: 4, since: 0, fullCheck: true },
	riscv64: { word: 8, push: 0, minFrame: 8, saved: 8, align: 8, step: 8, since: 14 },
	ppc64: { word: 8, push: 0, minFrame: 32, saved: 0, align: 16, step: 8, since: 5, fullCheck: true },
	ppc64le: { word: 8, push: 0, minFrame: 32, saved: 0, align: 16, step: 8, since: 5, fullCheck: true },
	s390x: { word: 8, push: 0, minFrame: 8, saved: 0, align: 8, step: 8, since: 7, fullCheck: true },
	loong64: { word: 8, push: 0, minFrame: 8, saved: 8, align: 8, step: 8, since: 19 },
	mips: { word: 4, push: 0, minFrame: 4, saved: 4, align: 4, step: 4, since: 8 },
	mipsle: { word: 4, push: 0, minFrame: 4, saved: 4, align: 4, step: 4, since: 8 },
	mips64: { word: 8, push: 0, minFrame: 8, saved: 8, align: 8, step: 8, since: 6, fullCheck: true },
	mips64le: { word: 8, push: 0, minFrame: 8, saved: 8, align: 8, step: 8, since: 6, fullCheck: true },
	wasm: { word: 8, push: 8, minFrame: 0, saved: 0, align: 8, step: 8, since: 11 },
};

/** StackSmall: what the big check lets a frame run below the guard. */
const SMALL = 128;

/**
 * @param {string} goarch
 * @param {number} minor N of go1.N
 * @param {{race?: boolean, asan?: boolean}} flags
 */
export function targetOf(goarch, minor, { race = false, asan = false } = {}) {
	const arch = ARCHES[goarch];
	if (!arch) throw new Error(`no growth probe for GOARCH ${goarch}; have ${Object.keys(ARCHES)}`);
	if (minor < arch.since) throw new Error(`go1.${minor} has no ${goarch}: go1.${arch.since} is the first`);
	const target = {
		goarch,
		goos: goarch === "wasm" ? "js" : "linux",
		minor,
		race,
		/** Variables of function literals whose address is taken lie on the heap (cmd/compile/internal/escape, expr.go). */
		literals: !asan,
		...arch,
		saved: goarch === "arm64" && minor <= 11 ? 8 : arch.saved,
		startStack: 2048,
		guard: guardOf(minor, race),
		small: SMALL,
		bigSlack: arch.fullCheck && minor <= 7 ? 0 : SMALL,
		growth: growthOf(minor),
		/** Address of the first argument on the stack − SP at entry. */
		argOffset: arch.push + arch.minFrame,
		generics: minor >= 18,
		/** Words of g before sched.pc: 1.7 had stackAlloc among them. */
		schedPc: minor <= 8 ? 9 : 8,
	};
	return { ...target, entryDepth: entryDepth(target, 0) };
}

/**
 * newstack (runtime/stack.go): one doubling a check up to 1.14; then on, while newsize − oldsize < funcMaxSPDelta +
 * guard (1.15, 1.16), and while newsize − used is less than that (1.17).
 */
function growthOf(minor) {
	if (minor <= 14) return "once";
	return minor <= 16 ? "old" : "used";
}

/** stackguard0 − stack.lo (runtime/stack.go). */
function guardOf(minor, race) {
	if (minor <= 7) return 720;
	if (minor <= 13) return 880;
	if (minor === 14) return 896;
	if (minor >= 21) return (race ? 2 : 1) * 800 + 128;
	return (race && minor === 20 ? 2 : 1) * 928;
}

/**
 * hi − SP at the first instruction of a goroutine (newproc1, runtime/proc.go).
 * @param {number} args bytes of arguments and results of the started function; newproc copied them up to 1.17
 */
export function entryDepth(target, args) {
	const copied = target.minor <= 17 ? Math.ceil(args / 8) * 8 : 0;
	const align = target.minor >= 17 || target.goarch === "arm64" ? target.align : 1;
	const reserved = 4 * target.word + copied + target.minFrame;
	return Math.ceil(reserved / align) * align + target.push;
}

/**
 * hi − lo of a stack of that size. Go 1.7 kept a record of stack barriers at the top of each: two words
 * for each power of two from 1024 to below its size, and two more (gcMaxStackBarriers, runtime/mstkbar.go).
 */
export function visibleSize(target, size) {
	return target.minor <= 8 ? size - 2 * target.word * (Math.log2(size) - 9) : size;
}

/** D, the bytes by which the prologue lowers SP, from F and the words of a TEXT line. */
export function frameOf(target, declared, words) {
	if (declared < 0) return 0;
	const linked = target.push === 0;
	if (linked && (words.includes("NOFRAME") || (declared === 0 && words.includes("LEAF")))) return 0;
	return declared + target.saved;
}
