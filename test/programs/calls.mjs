// Calls of the program's own functions, in every way that Go has.
const plain = (f) => f.takes === 0 && f.gives === 0 && f.form === "func";
const method = (f) => f.form === "method";

const several = (d, scope, wanted) => {
	const ids = [];
	for (let i = d.random.int(1, 3); i > 0; i--) {
		const id = d.callee(scope, wanted);
		if (id !== null && !ids.includes(id)) ids.push(id);
	}
	return ids.length === 0 ? null : { ids };
};

export const calls = {
	call: {
		weight: 14,
		draw(d, scope) {
			const callee = d.callee(scope);
			return callee === null ? null : { callee };
		},
		emit: ({ callee }, e) => e.line(`r += ${e.call(callee)}`),
	},
	/** Of a function that is being drawn or of one before it; the argument ends it, and so does fuel. */
	recur: {
		weight: 4,
		draw: (_, scope) => (scope.closed ? null : {}),
		emit(_, e) {
			const self = e.self();
			if (self !== null) e.line(`if n > 0 && c.Fuel() { r += ${e.call(self, "n - 1")} }`);
		},
	},
	/** Two functions that call each other: declared beside each other. */
	mutual: {
		weight: 2,
		draw: ({ random }) => ({ small: random.int(1, 30), large: random.int(1, 90) }),
		emit({ small, large }, e) {
			e.line(`r += ${e.pair(8 * small, 8 * large)}(c, n)`);
		},
	},
	value: {
		weight: 4,
		draw: (d, scope) => several(d, scope, plain),
		emit({ ids }, e) {
			const f = e.fresh("f");
			e.line(`${f} := ${e.name(ids[0])}`);
			for (const [i, id] of ids.entries()) if (i > 0) e.line(`if c.N(${i + 1}) == 0 { ${f} = ${e.name(id)} }`);
			e.line(`r += ${f}(c, n)`);
		},
	},
	/** A table of functions, in a variable of the package. */
	table: {
		weight: 2,
		draw: (d, scope) => several(d, scope, plain),
		emit({ ids }, e) {
			const name = e.global("fs", `[]func(*h.C, int) int{${ids.map((id) => e.name(id)).join(", ")}}`);
			e.line(`r += ${name}[c.N(${ids.length})](c, n)`);
		},
	},
	/** An interface with one of some types in it; from a variable of the package, nothing is allocated. */
	interface: {
		weight: 6,
		draw(d, scope) {
			const drawn = several(d, scope, method);
			return drawn === null ? null : { ...drawn, near: d.random.chance(0.5) };
		},
		emit({ ids, near }, e) {
			const i = e.fresh("v");
			if (near) {
				e.line(`var ${i} ${e.interface()} = ${e.instance(ids[0])}`);
				for (const [k, id] of ids.entries()) if (k > 0) e.line(`if c.N(${k + 1}) == 0 { ${i} = ${e.instance(id)} }`);
				e.line(`r += ${i}.M(c, n)`);
			} else {
				const all = ids.map((id) => e.instance(id)).join(", ");
				e.line(`r += ${e.global("is", `[]${e.interface()}{${all}}`)}[c.N(${ids.length})].M(c, n)`);
			}
		},
	},
	/** A method as a value, a method expression, a method of what is embedded. */
	methodValue: {
		weight: 3,
		draw(d, scope) {
			const callee = d.callee(scope, method);
			return callee === null ? null : { callee, how: d.random.pick(["value", "expression", "embedded", "generic"]) };
		},
		emit({ callee, how }, e) {
			const f = e.fresh("f");
			if (how === "value") {
				e.line(`${f} := (${e.instance(callee)}).M`);
				e.line(`r += ${f}(c, n)`);
			} else if (how === "expression") {
				e.line(`${f} := ${e.type(callee, true)}.M`);
				e.line(`r += ${f}(${e.instance(callee)}, c, n)`);
			} else if (how === "embedded") {
				e.line(`${f} := struct{ ${e.interface()}; x int }{${e.instance(callee)}, n}`);
				e.line(`r += ${f}.M(c, n)`);
			} else e.line(`r += ${e.via()}(c, n, ${e.instance(callee)})`);
		},
	},
};
