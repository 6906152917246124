// Go source for the planned cases. Two ideas keep the observer out of the observed:
//
// 1. No probe call. The main program learns the g of the goroutine that will run a case *before* it starts
//    (on one P a dead goroutine's g is the next to be reused), so every function of a chain reads
//    g.stack.lo, g.stack.hi and g.sched.pc by plain loads. A call, even of frameless assembly, would go through an
//    ABI wrapper with a small check of its own and would often be the one that grows the stack.
// 2. Each record holds the address of a local, so that reading the wrong g shows (lo ≤ address < hi fails) and
//    the case is run again.
//
// g.sched.pc is where the goroutine last called morestack: the runtime's own word for who grew.
import { nodesOf } from "./plan.mjs";
import { probes } from "./probes.mjs";
import { visibleSize } from "./target.mjs";

const MANY = Array.from({ length: 12 }, (_, i) => `p${i}`);
const list = (text) => MANY.map((name) => text.replaceAll("@", name)).join(", ");

/** Signatures: receiver and name, results, how a call looks, what it returns. `@f` is the function's name. */
const SHAPES = {
	none: { head: "@f()", call: "@f()", ret: "" },
	turns: { head: "@f(n int)", call: "@f(@n)", ret: "" },
	closure: { head: "", call: "", ret: "" },
	// An array is never passed in registers: its address is SP at entry plus a constant, which observes the depth.
	stack: { head: "@f(a [2]uint64)", call: "@f([2]uint64{1, 2})", ret: "" },
	regs: {
		head: "@f(a, b int, s string) (int, string)",
		call: 'k, u := @f(sink, 2, "xy")\n\tsink += k + len(u)',
		go: '@f(sink, 2, "xy")',
		ret: "return a + b, s",
	},
	many: {
		head: `@f(${MANY.join(", ")} int) (${list("int")})`,
		call: `${list("q@")} := @f(${MANY.map((_, i) => i + 1).join(", ")})\n\tsink += ${MANY.map((n) => `q${n}`).join(" + ")}`,
		go: `@f(${MANY.map((_, i) => i + 1).join(", ")})`,
		ret: `return ${[...MANY].reverse().join(", ")}`,
	},
	pointer: { head: "(r *T) @f(a int) int", call: "sink += recv.@f(5)", go: "recv.@f(5)", ret: "return a + r.v[1]" },
	value: { head: "(r V) @f(a int) int", call: "sink += val.@f(5)", go: "val.@f(5)", ret: "return a + r.a + r.c" },
	generic: { head: "@f[E any](a E) E", call: "sink += @f[int](5)", go: "@f[int](5)", ret: "return a" },
};

/** Relative path → content of the whole program. `counted`: its runtime counts what copystack does. */
export function emitModule(cases, target, counted = false) {
	const files = new Map();
	files.set("go.mod", `module example.com/growth\n\ngo ${target.generics ? "1.18" : "1.16"}\n`);
	files.set(`probes_${target.goarch}.s`, probes(target, counted));
	files.set("counters.go", counted ? COUNTED : NOT_COUNTED);
	const words = { size: visibleSize(target, target.startStack), pc: target.schedPc, words: target.schedPc + 1 };
	const starts = cases.map((c) => `\t${c.starter},`).join("\n");
	files.set("main.go", MAIN.replace(/@(size|pc|words)\b/g, (_, word) => words[word]).replace("@starts", starts));
	const perFile = 50;
	for (let i = 0; i < cases.length; i += perFile) {
		const bodies = cases
			.slice(i, i + perFile)
			.map(emitCase)
			.join("\n");
		files.set(`cases${i / perFile}.go`, `package main\n\nimport "unsafe"\n\nvar _ unsafe.Pointer\n\n${bodies}`);
	}
	return files;
}

function emitCase(testCase) {
	const { root, starter } = testCase;
	const parts = [`// case ${testCase.id}: ${testCase.klass}\n`];
	if (root.shape === "closure") {
		const body = bodyOf(root).replaceAll("\n", "\n\t");
		parts.push(
			`//go:noinline\n//go:nocheckptr\nfunc ${starter}() {\n\tx, y := sink, 3\n\tgo func() {\n\t${body}\n\t\tsink += x + y\n\t\t${LAST.replace("\n", "\n\t")}\n\t}()\n}\n`,
		);
	} else {
		const shape = SHAPES[root.shape];
		parts.push(`//go:noinline\nfunc ${starter}() {\n\tgo ${(shape.go ?? shape.call).replace("@f", root.go)}\n}\n`);
	}
	for (const node of nodesOf(testCase)) {
		if (node.shape !== "closure") parts.push(emitFunction(node));
		if (node.defers) parts.push(`//go:noinline\nfunc ${node.go}d() {\n\tsink++\n}\n`);
		for (const call of node.calls) if (call.how === "dynamic") parts.push(`var ${call.node.go}v = ${call.node.go}\n`);
	}
	return parts.join("\n");
}

function emitFunction(node) {
	const shape = SHAPES[node.shape];
	const end = `${node.entry ? `\n\t${LAST}` : ""}${shape.ret ? `\n\t${shape.ret}` : ""}`;
	// With -asan (and checkptr) a variable whose address becomes an unsafe.Pointer would lie on the heap.
	return `//go:noinline\n//go:nocheckptr\n${node.nosplit ? "//go:nosplit\n" : ""}func ${shape.head.replace("@f", node.go)} {\n${bodyOf(node)}${end}\n}\n`;
}

function bodyOf(node) {
	const lines = [];
	const slot = node.turns ? `(${node.position + node.turns}-n)&127` : `${node.position}`;
	if (node.bytes > 0) lines.push(`var buf [${node.bytes}]byte`);
	lines.push(`rr := &tr[${slot}]`, "rr.lo = gp[0]", "rr.hi = gp[1]", "rr.pc = gp[pc]");
	// By way of a variable without pointers: up to 1.12 the buffer would go to the heap otherwise.
	if (node.bytes > 0) lines.push("low := uintptr(unsafe.Pointer(&buf))", "rr.sp = low");
	if (node.shape === "stack") lines.push("arg := uintptr(unsafe.Pointer(&a))", "rr.arg = arg");
	if (node.defers === "open") lines.push(`defer ${node.go}d()`);
	if (node.defers === "loop") lines.push(`for i := 0; i < three; i++ {\n\t\tdefer ${node.go}d()\n\t}`);
	const calls = node.calls.flatMap(callLines);
	if (node.turns) lines.push(`if n > 0 {\n\t\t${node.go}(n - 1)\n\t} else {\n\t\t${calls.join("\n\t\t")}\n\t}`);
	else lines.push(...calls);
	return `\t${lines.join("\n\t")}`;
}

function callLines(call) {
	if (call.other) return [`if yes {\n\t${callText(call.node)}\n\t} else {\n\t\t${callText(call.other)}\n\t}`];
	if (call.how === "dynamic") return [`${call.node.go}v()`];
	return [callText(call.node)];
}

function callText(node) {
	return SHAPES[node.shape].call.replace("@f", node.go).replace("@n", String(node.turns));
}

// What an entry function does last: any growth after the last record (a deferreturn, say) shows in `end`.
const LAST = "last[0], last[1] = gp[0], gp[1]\n\tdone = 1";

// One line a record on stderr (the runtime's print needs no imports, so the module builds in a second):
//   case <id> <tries>
//   at <position> <stack bytes> <moved 0|1> <depth of the local> <depth of the argument, 0: none> <last morestack in>
//   end <stack bytes> <moved since the last record> <copies> <bytes copied>: the last two -1 where nobody counts
const MAIN = `package main

import "runtime"

type rec struct{ lo, hi, sp, arg, pc uintptr }

type T struct{ v [4]int }
type V struct{ a, b, c int }

var (
	tr    [128]rec
	gp    *[@words]uintptr // the case's g: 0 stack.lo, 1 stack.hi, pc sched.pc
	last  [2]uintptr
	done  int
	sink  int
	yes   bool
	three int
	recv  T
	val   V
)

const pc = @pc

func getg() *[@words]uintptr

//go:norace
func whoami() {
	gp = getg()
	done = 1
}

//go:norace
func wait() {
	for done == 0 {
		runtime.Gosched()
	}
	done = 0
}

// right says whether every local lay on the stack of the g that was read.
//
//go:norace
func right() bool {
	for i := range tr {
		t := &tr[i]
		if t.sp != 0 && (t.sp < t.lo || t.sp >= t.hi) {
			return false
		}
	}
	return tr[0].lo != 0
}

//go:norace
func report(id, tries int, end [2]uintptr, copies, bytes int) {
	println("case", id, tries)
	lo, hi := uintptr(0), uintptr(0)
	for i := range tr {
		t := &tr[i]
		if t.lo == 0 {
			continue
		}
		moved := 0
		if t.lo != lo && lo != 0 || lo == 0 && t.hi-t.lo != @size {
			moved = 1
		}
		lo, hi = t.lo, t.hi
		sp, arg := uintptr(0), uintptr(0)
		if t.sp != 0 {
			sp = t.hi - t.sp
		}
		if t.arg != 0 {
			arg = t.hi - t.arg
		}
		name := "-"
		if moved == 1 {
			// Where morestack was called; on wasm and up to 1.8 the runtime has gone back to the function's entry.
			f := runtime.FuncForPC(t.pc)
			if f == nil || f.Entry() != t.pc {
				f = runtime.FuncForPC(t.pc - 1)
			}
			if f != nil {
				name = f.Name()
			}
		}
		println("at", i, t.hi-t.lo, moved, sp, arg, name)
	}
	moved := 0
	if end[0] != lo || end[1] != hi {
		moved = 1
	}
	println("end", end[1]-end[0], moved, copies, bytes)
}

//go:norace
func main() {
	runtime.GOMAXPROCS(1)
	yes, three = true, 3
	for id, start := range starts {
		for tries := 1; ; tries++ {
			go whoami()
			wait()
			clear128()
			count()
			start()
			wait()
			end := last
			copies, bytes := counted()
			if right() || tries == 9 {
				report(id, tries, end, copies, bytes)
				break
			}
		}
	}
}

//go:norace
func clear128() {
	for i := range tr {
		tr[i] = rec{}
	}
}

var starts = []func(){
@starts
}
`;

const NOT_COUNTED = `package main

func count() {}

func counted() (int, int) { return -1, -1 }
`;

const COUNTED = `package main

import "unsafe"

// counters: copies, bytes copied, and the g for which they are counted (see runtimes.mjs).
func counters() *[3]uintptr

func count() {
	c := counters()
	c[0], c[1], c[2] = 0, 0, uintptr(unsafe.Pointer(gp))
}

func counted() (int, int) {
	c := counters()
	c[2] = 0
	return int(c[0]), int(c[1])
}
`;
