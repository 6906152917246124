// Statements that choose where control goes, and buffers that make frames.
import { drawSize } from "./program.mjs";

const shallow = (scope) => scope.level < 4;
const CONDITIONS = ["c.N(3) == 0", "n > 2", "r&1 == 0", "c.N(2) == 1 && n > 0", "n == 77", "r != 5 || n > 1"];
const drawCondition = ({ random }) => random.int(0, CONDITIONS.length - 1);

export const control = {
	arithmetic: {
		weight: 6,
		draw: ({ random }) => ({ by: random.int(3, 99) }),
		emit: ({ by }, e) => e.line(`r = r*${by} + n`),
	},
	/** A buffer on the stack, in a block of its own: others may share its place. */
	buffer: {
		weight: 7,
		draw: (d) => ({ size: drawSize(d.random) }),
		emit({ size }, e) {
			e.line("{");
			e.buffer(size);
			e.line("}");
		},
	},
	if: {
		weight: 9,
		allowed: shallow,
		draw: (d, scope) => ({
			on: drawCondition(d),
			lists: d.random.chance(0.5) ? [d.list(scope.inner())] : [d.list(scope.inner()), d.list(scope.inner())],
		}),
		emit({ on, lists: [then, otherwise] }, e) {
			e.line(`if ${CONDITIONS[on]} {`);
			e.list(then);
			if (otherwise !== undefined) {
				e.line("} else {");
				e.list(otherwise);
			}
			e.line("}");
		},
	},
	loop: {
		weight: 6,
		allowed: shallow,
		draw(d, scope) {
			const times = d.random.int(1, 3);
			return {
				times,
				how: d.random.weighted({ counted: 4, random: 3, range: 2, word: 1, each: 1 }),
				lists: [d.list(scope.inner({ times: scope.times * times, loop: true }))],
			};
		},
		emit({ times, how, lists: [body] }, e) {
			const i = e.fresh("i");
			if (how === "counted") e.line(`for ${i} := 0; ${i} < ${times}; ${i}++ {`);
			else if (how === "random") e.line(`for ${i} := c.N(${times + 1}); ${i} > 0; ${i}-- {`);
			else if (how === "range") e.line(`for ${i} := range [${times}]int{} {`);
			else if (how === "word") e.line(`for _, ${i} := range "äbc"[:${times}] {`);
			else e.line(`for ${i} := range h.Each(${times}) {`);
			e.line(`r += int(${i})`);
			e.list(body);
			e.line("}");
		},
	},
	leave: {
		weight: 2,
		allowed: (scope) => scope.loop,
		draw: (d) => ({ on: drawCondition(d), how: d.random.pick(["break", "continue"]) }),
		emit: ({ on, how }, e) => e.line(`if ${CONDITIONS[on]} { ${how} }`),
	},
	return: {
		weight: 5,
		draw: (d) => ({ on: drawCondition(d) }),
		emit({ on }, e) {
			e.line(`if ${CONDITIONS[on]} {`);
			e.return();
			e.line("}");
		},
	},
	/** Ten cases and more: a jump table. */
	switch: {
		weight: 4,
		allowed: (scope) => scope.level < 3,
		draw(d, scope) {
			const cases = d.random.chance(0.4) ? d.random.int(8, 12) : d.random.int(2, 4);
			const by = d.random.weighted({ number: 5, word: 2 });
			// `break` would leave the switch.
			const inner = { loop: false };
			return {
				by,
				through: d.random.chance(0.15),
				lists: Array.from({ length: cases }, () => d.list(scope.inner(inner), cases > 4 ? 1 : 2)),
			};
		},
		emit({ by, through, lists }, e) {
			const words = lists.map((_, i) => `"${"ab".repeat(1 + (i % 4))}${i}"`);
			if (by === "word") e.line(`switch [...]string{${words.join(", ")}}[uint(n)%${words.length}] {`);
			else e.line(`switch c.N(${lists.length + 1}) {`);
			for (const [i, list] of lists.entries()) {
				e.line(i === lists.length - 1 ? "default:" : `case ${by === "word" ? words[i] : i}:`);
				e.list(list);
				if (through && i === 0 && lists.length > 1) e.line("fallthrough");
			}
			e.line("}");
		},
	},
	/** A function literal: called at once, held in a variable, one of two, handed down, or the body of an iterator's loop. */
	closure: {
		weight: 7,
		allowed: (scope) => scope.level < 3,
		draw(d, scope) {
			const how = d.random.weighted({ direct: 3, held: 3, either: 3, handed: 3, each: 2 });
			const inner = how === "each" ? { times: scope.times * 2, loop: true } : { loop: false };
			const lists = [d.list(scope.inner(inner))];
			if (how === "either") lists.push(d.list(scope.inner(inner)));
			return { how, on: drawCondition(d), lists };
		},
		emit({ how, on, lists: [one, other] }, e) {
			const f = e.fresh("f");
			if (how === "direct") {
				e.line("r += func(n int) int {");
				e.closure(one);
				e.line("}(r & 7)");
			} else if (how === "handed") {
				e.line("r += h.Apply(func(n int) int {");
				e.closure(one);
				e.line("}, n)");
			} else if (how === "each") {
				e.line(`h.Each(2)(func(${f} int) bool {`);
				e.line(`for range 1 {`);
				e.in("bool", () => e.list(one));
				e.line("}");
				e.line(`return ${f} < n`);
				e.line("})");
			} else {
				e.line(`${f} := func(n int) int {`);
				e.closure(one);
				e.line("}");
				if (how === "either") {
					e.line(`if ${CONDITIONS[on]} {`);
					e.line(`${f} = func(n int) int {`);
					e.closure(other ?? []);
					e.line("}");
					e.line("}");
				}
				e.line(`r += ${f}(n)`);
			}
		},
	},
	defer: {
		weight: 5,
		draw(d, scope) {
			const how = d.random.weighted({ closure: 5, call: 4, conditional: 2, loop: 2 });
			const on = drawCondition(d);
			if (how !== "call") return { how, on, lists: [d.list(scope.inner({ loop: false, exits: false }), 2)] };
			const callee = d.callee({ ...scope, cost: scope.cost, spend: (n) => scope.spend(n), exits: false });
			return callee === null ? null : { how, on, callee, lists: [] };
		},
		emit({ how, on, callee, lists: [body] }, e) {
			if (how === "call") return e.line(`defer ${e.bare(callee)}`);
			if (how === "conditional") e.line(`if ${CONDITIONS[on]} {`);
			if (how === "loop") e.line("for range n & 3 {");
			e.line("defer func() {");
			e.in("void", () => e.list(body));
			e.line("}()");
			if (how === "conditional" || how === "loop") e.line("}");
		},
	},
	/** Panics inside are recovered here. */
	protect: {
		weight: 5,
		allowed: (scope) => scope.level < 3,
		draw: (d, scope) => ({
			again: d.random.chance(0.1) && scope.panics,
			apart: d.random.chance(0.2),
			lists: [d.list(scope.inner({ panics: true, loop: false }))],
		}),
		emit({ again, apart, lists: [body] }, e) {
			e.line("func() {");
			if (apart) e.line(`defer ${e.recoverer()}()`);
			else {
				e.line("defer func() {");
				e.line("if x := recover(); x != nil {");
				e.line("r++");
				if (again) e.line("if n > 3 { panic(x) }");
				e.line("}");
				e.line("}()");
			}
			e.in("void", () => e.list(body));
			e.line("}()");
		},
	},
	panic: {
		weight: 6,
		allowed: (scope) => scope.panics,
		draw: (d) => ({
			on: drawCondition(d),
			how: d.random.pick(["value", "nil", "index", "slice", "divide", "assert", "map"]),
		}),
		emit({ on, how }, e) {
			e.line(`if ${CONDITIONS[on]} {`);
			const q = e.fresh("q");
			if (how === "value") e.line(`panic("generated")`);
			else if (how === "nil") e.line("r += *h.Nil");
			else if (how === "index") e.line(`var ${q} [4]int; r += ${q}[(n&3)+4]`);
			else if (how === "slice") e.line(`${q} := "word"[(n&3)+5:]; r += len(${q})`);
			else if (how === "divide") e.line("r += n / c.N(1)");
			else if (how === "assert") e.line(`var ${q} any = c; r += ${q}.(int)`);
			else e.line(`var ${q} map[int]int; ${q}[n] = 1`);
			e.line("}");
		},
	},
	exit: {
		weight: 3,
		allowed: (scope) => scope.exits,
		draw: (d) => ({ on: drawCondition(d) }),
		emit({ on }, e) {
			e.use("runtime");
			e.line(`if ${CONDITIONS[on]} { runtime.Goexit() }`);
		},
	},
};
