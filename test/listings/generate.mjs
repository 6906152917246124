// A Go package of several hundred functions that compiles with every Go since 1.7 and on every GOARCH: the bounds of the
// stack checks from both sides, and each kind of function that the compiler makes. Deterministic by its seed.
import { assembly } from "./assembly.mjs";
import { randomFrom } from "./random.mjs";
import { statements } from "./statements.mjs";
import { GENERICS, ITERATORS, SUPPORT } from "./support.mjs";

/**
 * Sizes of a function's array, bytes: by the smallest steps around StackSmall (128) and StackBig (4096) with all that a
 * frame holds besides, and beyond 64 KB. Go 1.24 and later put at most 128 KB of one variable on the stack.
 */
function frameSizes() {
	const sizes = [0];
	for (let n = 8; n <= 168; n += 4) sizes.push(n);
	for (let n = 200; n < 4000; n = Math.floor(n * 1.35)) sizes.push(n);
	for (let n = 3960; n <= 4128; n += 8) sizes.push(n);
	sizes.push(5000, 8192, 16000, 32640, 32768, 32896, 65400, 65536, 65664, 66000, 100000, 131072);
	return sizes;
}

const variable = (n, body) => (n === 0 ? body("") : [`var b [${n}]byte`, ...body(n)]);

/** Leaf and calling functions of each frame size, with and without arguments. */
function frames() {
	const lines = ["package gen", ""];
	const names = [];
	const add = (name, body) => {
		names.push(name);
		lines.push("//go:noinline", `func ${name}(s uint64) uint64 {`, ...body.map((l) => `\t${l}`), "}", "");
	};
	for (const n of frameSizes()) {
		const mask = 2 ** Math.floor(Math.log2(Math.max(n, 1))) - 1;
		const touch = (m) => (m === "" ? [] : [`b[s&${mask}] = byte(s)`, `s += uint64(b[(s+1)&${mask}])`]);
		add(`leaf${n}`, [...variable(n, touch), "return s"]);
		add(`calls${n}`, [...variable(n, touch), "note(s)", "return s"]);
	}
	const two = ["var b, c [100000]byte", "fill(b[:], s)", "fill(c[:], s)", "return uint64(b[s%9] + c[s%7])"];
	add("calls200000", two);
	return { text: lines.join("\n"), names };
}

function mixtures(random, count) {
	const names = Array.from({ length: count }, (_, i) => `mix${i}`);
	const callable = [...names, "throughMany", "split1", "leaf120", "calls128", "calls4096"];
	const lines = ["package gen", ""];
	for (const name of names) {
		const body = statements(random, name.slice(3), callable, random.between(1, 5));
		if (random.between(0, 2) > 0) lines.push("//go:noinline");
		lines.push(`func ${name}(s uint64) uint64 {`);
		lines.push(...body.map((l) => `\t${l.replaceAll("SELF", name)}`), "\treturn s", "}", "");
	}
	return { text: lines.join("\n"), names };
}

/**
 * Files of a GOPATH: package `proof/gen` and the program that keeps all of it.
 * @param {{seed: number, count: number, minor: number, goarch: string}} options  `count`: mixed functions; `minor`: N of go1.N
 * @returns {Map<string, string>} text by path below `src`
 */
export function generate({ seed, count, minor, goarch }) {
	const random = randomFrom(seed);
	const sized = frames();
	const mixed = mixtures(random, count);
	const asm = assembly(goarch);
	const kept = [...sized.names, ...mixed.names, "throughMany"];
	const files = new Map([
		["proof/gen/support.go", SUPPORT],
		["proof/gen/frames.go", sized.text],
		["proof/gen/mixed.go", mixed.text],
		["proof/gen/asm.go", asm.declarations],
		[`proof/gen/asm_${goarch}.s`, asm.assembly],
	]);
	if (minor >= 18) {
		files.set("proof/gen/generics.go", GENERICS);
		kept.push("instances");
	}
	if (minor >= 23) {
		files.set("proof/gen/iterators.go", ITERATORS);
		kept.push("overRange");
	}
	const values = [
		"var Functions = []func(uint64) uint64{",
		...kept.map((name) => `\t${name},`),
		"}",
		"",
		"var Assembly = []func(uint64){",
		...asm.names.map((name) => `\t${name},`),
		"}",
	];
	files.set("proof/gen/kept.go", ["package gen", "", ...values, ""].join("\n"));
	const program = ['import "proof/gen"', "", "func main() { println(len(gen.Functions), len(gen.Assembly)) }"];
	files.set("proof/main.go", ["package main", "", ...program, ""].join("\n"));
	return files;
}
