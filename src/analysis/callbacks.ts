/** Whether C may call Go: then what a call of C needs of the goroutine's stack is not known from the calls that a listing shows. */
import { Site } from "../model/summary.js";
import type { Program } from "./program.js";

/** Make a C function of a Go one (syscall/syscall_windows.go; the runtime's own has syscall's name). */
const makers: ReadonlySet<string> = new Set([
	"syscall.compileCallback",
	"syscall.NewCallback",
	"syscall.NewCallbackCDecl",
	"golang.org/x/sys/windows.NewCallback",
	"golang.org/x/sys/windows.NewCallbackCDecl",
]);
/** From C into the runtime (runtime/cgo/asm_<arch>.s, runtime/asm_<arch>.s). */
const ways: ReadonlySet<string> = new Set(["crosscall2", "runtime.cgocallback"]);

/** Parts of runtime/cgo's way, file-local or for the linker (asm_<arch>.s, signal_darwin_*.s): their names have no package. */
const parts: ReadonlySet<string> = new Set(["crosscall2_trampoline", "xx_cgo_panicmem"]);

/** Calls that say nothing: those functions call each other, and the runtime's callbacks run on threads of their own. */
function isOwn(caller: string): boolean {
	return makers.has(caller) || ways.has(caller) || parts.has(caller) || /^runtime(?:\/cgo)?\./.test(caller);
}

/**
 * True where the input holds exported Go functions (cmd/cgo writes `_cgoexp_<hash>_<name>`), makes callbacks on Windows, or goes
 * the way from C itself, without cgo. They run on the stack of the goroutine that called C (runtime/cgocall.go, cgocallbackg).
 */
export function isCalledByC(p: Program): boolean {
	if (p.strings.containing("_cgoexp_").some((id) => p.text(id).startsWith("_cgoexp_"))) return true;
	const ids = new Set([...makers, ...ways].map((name) => p.strings.find(name)).filter((id) => id >= 0));
	if (ids.size === 0) return false;
	for (let f = 0, s = 0; f < p.count; f++)
		for (const end = p.sitesEnd(f); s < end; s++) if (ids.has(p.site(s, Site.callee)) && !isOwn(p.name(f))) return true;
	return false;
}
