// Programs as Go source. Names begin with the program's own prefix, so that many share a package.
import { statements as kinds } from "./statements.mjs";

/** Writes one program. */
class Emitter {
	constructor(program, prefix) {
		this.program = program;
		this.prefix = prefix;
		this.byId = new Map(program.functions.map((f) => [f.id, f]));
		this.imports = new Set();
		this.out = [];
		/** Declarations that statements asked for. */
		this.declared = new Map();
		this.counts = 0;
		/** What `return` means here: "int", "both", "void", "bool", "entry", or the text of it. */
		this.kind = "void";
		this.current = null;
		this.isClosed = 0;
	}

	line(text) {
		this.out.push(text);
	}
	list(statements) {
		for (const s of statements) kinds[s.kind].emit(s, this);
	}
	use(path) {
		this.imports.add(path);
	}
	fresh(base) {
		return `${base}${this.counts++}`;
	}
	/** Writes what `work` writes as the inside of a function literal. */
	in(kind, work) {
		const outer = this.kind;
		this.kind = kind;
		this.isClosed++;
		work();
		this.kind = outer;
		this.isClosed--;
	}
	/** Body of `func(n int) int`. */
	closure(statements) {
		this.line("r := n");
		this.in("int", () => this.list(statements));
		this.line("return r");
	}
	return() {
		const { kind } = this;
		if (typeof kind === "object") this.line(kind.text);
		else if (kind === "entry") {
			this.line("c.End()");
			this.line("return");
		} else this.line({ int: "return r", both: "return r, out", void: "return", bool: "return false" }[kind]);
	}
	buffer(size) {
		const b = this.fresh("b");
		this.line(`var ${b} [${size}]byte`);
		this.line(`${b}[uint(r)%${size}] = byte(n)`);
		this.line(`r += int(${b}[uint(n)%${size}])`);
	}

	name(id) {
		return `${this.prefix}f${id}`;
	}
	type(id, isExact = false) {
		const name = `${this.prefix}t${id}`;
		return isExact && this.byId.get(id).pointer ? `(*${name})` : name;
	}
	/** A value of the method's type. */
	instance(id) {
		return this.byId.get(id).pointer ? `&${this.global("v", `${this.type(id)}{}`)}` : `${this.type(id)}{}`;
	}
	/** A call as a statement, with its arguments. */
	bare(id, n = "n") {
		const f = this.byId.get(id);
		const array = f.takes > 0 ? `, [${f.takes}]byte{1: byte(n)}` : "";
		if (f.form === "method") return `(${this.instance(id)}).M(c, ${n})`;
		if (f.form === "generic") {
			const values = ["1", '"word"', "[24]byte{}", "c", "[3]string{}"];
			return `${this.name(id)}(c, ${n}${array}, ${values[(id + this.counts) % values.length]})`;
		}
		return `${this.name(id)}(c, ${n}${array})`;
	}
	/** A call as a number. */
	call(id, n = "n") {
		const text = this.bare(id, n);
		const { form, gives } = this.byId.get(id);
		if (form === "method" || gives === 0) return text;
		return `func(x int, y [${gives}]byte) int { return x + int(y[n&7]) }(${text})`;
	}
	/** The function that is being written, where a call of it may stand. */
	self() {
		return this.isClosed > 0 || this.current === null ? null : this.current;
	}
	/** A variable of the package. */
	global(base, value) {
		const key = `var ${value}`;
		const known = this.declared.get(key);
		if (known !== undefined) return known.name;
		const name = `${this.prefix}${base}${this.declared.size}`;
		this.declared.set(key, { name, text: `var ${name} = ${value}` });
		return name;
	}
	once(name, text) {
		if (!this.declared.has(name)) this.declared.set(name, { name, text });
		return name;
	}
	interface() {
		return this.once(`${this.prefix}I`, `type ${this.prefix}I interface{ M(c *h.C, n int) int }`);
	}
	via() {
		const name = `${this.prefix}via`;
		return this.once(name, `func ${name}[T ${this.interface()}](c *h.C, n int, v T) int { return v.M(c, n) + 1 }`);
	}
	recoverer() {
		const name = `${this.prefix}recover`;
		return this.once(name, `func ${name}() { recover() }`);
	}
	pair(small, large) {
		const name = `${this.prefix}pair${small}_${large}`;
		return this.once(
			name,
			`func ${name}(c *h.C, n int) int {
	var b [${small}]byte
	b[uint(n)%${small}] = 1
	if n > 0 && c.Fuel() { return ${name}b(c, n-1) + int(b[n&7]) }
	return n
}
func ${name}b(c *h.C, n int) int {
	var b [${large}]byte
	b[uint(n)%${large}] = 1
	if c.N(3) != 0 && c.Fuel() { return ${name}(c, n) + int(b[n&7]) }
	return n
}`,
		);
	}

	function(f) {
		this.current = f.id;
		if (f.form === "method") this.line(`type ${this.type(f.id)} struct{ a [${f.size}]byte }`);
		if (f.noinline) this.line("//go:noinline");
		const gives = f.form === "method" ? 0 : f.gives;
		const isNamed = f.guarded || gives > 0 || f.id % 2 === 0;
		const results = gives > 0 ? `(r int, out [${gives}]byte)` : isNamed ? "(r int)" : "int";
		const array = f.takes > 0 && f.form !== "method" ? `, a [${f.takes}]byte` : "";
		if (f.form === "method")
			this.line(`func (t ${f.pointer ? "*" : ""}${this.type(f.id)}) M(c *h.C, n int) ${results} {`);
		else if (f.form === "generic") this.line(`func ${this.name(f.id)}[T any](c *h.C, n int${array}, v T) ${results} {`);
		else this.line(`func ${this.name(f.id)}(c *h.C, n int${array}) ${results} {`);
		this.line(isNamed ? "r = n" : "r := n");
		if (f.guarded) this.line("defer func() { if x := recover(); x != nil { r++ } }()");
		if (f.form === "method") this.line(`r += int(t.a[uint(n)%${f.size}])`);
		if (f.form === "generic") this.line("var two [2]T; two[n&1] = v; r += len(two)");
		if (array !== "") this.line(`r += int(a[uint(n)%${f.takes}])`);
		if (f.buffer > 0) this.buffer(f.buffer);
		this.kind = gives > 0 ? "both" : "int";
		this.list(f.body);
		this.return();
		this.line("}");
		this.current = null;
	}

	/** An entry's inside; c and n are in scope. */
	inside(entry) {
		this.line("r := n");
		if (entry.deferred) this.line("defer c.End()");
		if (entry.buffer > 0) this.buffer(entry.buffer);
		this.kind = entry.deferred ? "void" : "entry";
		this.isClosed++;
		this.list(entry.body);
		this.isClosed--;
		this.line(entry.deferred ? "_ = r" : "_ = r; c.End()");
		this.line("}");
	}

	entry(entry) {
		const name = `${this.prefix}e${entry.id}`;
		const { form } = entry;
		if (form === "closure" || form === "value") return;
		if (form === "method" || form === "bound") this.line(`type ${name} struct{ a [16]byte }`);
		if (entry.noinline) this.line("//go:noinline");
		if (form === "method" || form === "bound") this.line(`func (t *${name}) Go(c *h.C, n int) {`);
		else if (form === "generic") this.line(`func ${name}[T any](c *h.C, n int, v T) {`);
		else this.line(`func ${name}(c *h.C, n int) {`);
		this.inside(entry);
	}

	/** The go statement. */
	start(entry) {
		const name = `${this.prefix}e${entry.id}`;
		this.line("{");
		this.line("c := c.Fork()");
		this.line("n := c.N(6)");
		if (entry.form === "func") this.line(`go ${name}(c, n)`);
		else if (entry.form === "method") this.line(`go new(${name}).Go(c, n)`);
		else if (entry.form === "generic") this.line(`go ${name}(c, n, "word")`);
		else if (entry.form === "bound") {
			this.line(`f := new(${name}).Go`);
			this.line("go f(c, n)");
		} else if (entry.form === "closure") {
			this.line("go func() {");
			this.inside(entry);
			this.out[this.out.length - 1] = "}()";
		} else {
			this.line("f := func() {");
			this.inside(entry);
			this.line("if n == 99 { f = nil }");
			this.line("go f()");
		}
		this.line("}");
	}

	write() {
		for (const f of this.program.functions) this.function(f);
		for (const entry of this.program.entries) this.entry(entry);
		this.line(`func ${this.prefix}Run(c *h.C) {`);
		for (const entry of this.program.entries) this.start(entry);
		this.line("}");
		for (const { text } of this.declared.values()) this.line(text);
		return { text: this.out.join("\n"), imports: this.imports };
	}
}

/** @returns {{ text: string, imports: Set<string> }} */
export const emitProgram = (program, prefix) => new Emitter(program, prefix).write();
