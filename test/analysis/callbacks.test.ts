/** C that may call Go: its calls are complete only in programs that it cannot call. */
import { describe, expect, it } from "vitest";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { reportOf } from "../support/scan.js";

/** A goroutine that calls C as `runtime.cgocall` does, and whatever else the program holds. */
const program = (rest: string): string => `
	main.main 64 : go work
	work 32 : call runtime.cgocall
	# runtime
	runtime.cgocall 48 nosplit : call runtime.asmcgocall
	runtime.asmcgocall 16 nosplit : funcval
	runtime.cgocallback 32 nosplit : funcval
	${rest}`;

async function verdictOf(rest: string): Promise<string | undefined> {
	const report = await reportOf(render(parseProgram(program(rest)), "amd64"));
	return report.roots.find((root) => root.function === "main.work")?.verdict;
}

describe("a goroutine that calls C", () => {
	it.each([
		["alone", ""],
		[
			"whose runtime has a way from C that nothing takes",
			"~crosscall2 16 nosplit : call runtime.cgocallback\n~crosscall2_trampoline 0 nosplit : tail ~crosscall2",
		],
		[
			"whose packages could make callbacks, and do not",
			`# syscall
			syscall.compileCallback 96 :
			syscall.NewCallback 32 : call syscall.compileCallback
			# golang.org/x/sys/windows
			golang.org/x/sys/windows.NewCallback 32 : call syscall.NewCallback
			# runtime
			runtime.initExceptionHandler 32 : call syscall.compileCallback`,
		],
	])("%s stays on its stack", async (_, rest) => {
		expect(await verdictOf(rest)).toBe("never");
	});

	it.each([
		["exported functions", "~_cgoexp_0123456789ab_goBack 32 : call main.main"],
		["a callback of Windows", "# main\nmain.window 32 : call syscall.NewCallback"],
		["one that was inlined", "# main\nmain.window 32 : call syscall.compileCallback"],
		["one of golang.org/x/sys", "# main\nmain.window 32 : call golang.org/x/sys/windows.NewCallback"],
		["a way from C of its own", "# example.com/purego\nexample.com/purego.callbackasm1 32 : call ~crosscall2"],
		["a way of its own into the runtime", "~callbackasm1 32 nosplit : call runtime.cgocallback"],
	])("is not known with %s", async (_, rest) => {
		expect(await verdictOf(rest)).not.toBe("never");
	});
});
