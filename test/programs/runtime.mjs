// Statements that compile to calls of the runtime: the heap, maps, channels, goroutines.
const pieces = {
	append: "x := make([]int, 0, c.N(4)); for range 5 { x = append(x, r) }; r += len(x)",
	escape: "x := new([4]int); c.Keep = x; r += x[n&3]",
	bytes: 'x := []byte("generated word"[:4+n&7]); c.Keep = x; r += len(string(x))',
	concat: 'x := "a"; for range n & 3 { x += "word" }; r += len(x)',
	runes: 'x := []rune("größer"); r += len(string(x[n&1:]))',
	map: "x := map[int]int{}; for range 12 { x[c.N(9)]++ }; for k := range x { r += k }; delete(x, n); clear(x)",
	words: 'x := map[string]int{"a": n}; x["b"] = r; if y, ok := x["c"]; ok { r += y }',
	any: 'x := map[any]int{n: 1, "n": 2, 2.5: 3}; r += x[r]',
	equal: 'var x, y any = n, r; if x == y { r++ }; x = "a"; if s, ok := x.(string); ok { r += len(s) }',
	stringer: "var x any = c; if s, ok := x.(interface{ String() string }); ok { r += len(s.String()) }",
	buffered: "x := make(chan int, 2); x <- n; x <- r; r += <-x; close(x); for y := range x { r += y }",
	select: "x, y := make(chan int, 1), make(chan int); x <- 1; select { case r = <-x: case y <- 2: default: r++ }",
	wait: "x, y := make(chan int, 1), make(chan int, 1); x <- n; y <- r; select { case r = <-x: case r = <-y: }",
	mutex: "var x sync.Mutex; x.Lock(); r++; x.Unlock(); var y sync.RWMutex; y.RLock(); y.RUnlock()",
	once: "var x sync.Once; x.Do(func() { r++ })",
	pool: "x := sync.Pool{New: func() any { return new([64]byte) }}; x.Put(x.Get())",
	yield: "runtime.Gosched()",
	callers: "var x [8]uintptr; r += runtime.Callers(0, x[:])",
	copy: "x := make([]byte, 4000); r += copy(x[c.N(9):], x); c.Keep = x",
	spin: "for x := 0; x < 20000; x++ { r += x ^ n }",
	sync: "var x atomic.Int64; x.Add(int64(n)); r += int(x.Load())",
	big: "x := [300]int{1: n}; y := x; y[n&7] = r; c.Keep = &y",
	complex: "x := complex(float64(n), 1); r += int(real(x * x / complex(2, float64(n))))",
};
const packages = {
	mutex: ["sync"],
	once: ["sync"],
	pool: ["sync"],
	yield: ["runtime"],
	callers: ["runtime"],
	sync: ["sync/atomic"],
};

export const runtime = {
	piece: {
		weight: 16,
		needs: "runtime",
		draw({ random }, scope) {
			scope.spend(5);
			return { name: random.pick(Object.keys(pieces)) };
		},
		emit({ name }, e) {
			for (const path of packages[name] ?? []) e.use(path);
			e.line("{");
			e.line(pieces[name]);
			e.line("}");
		},
	},
	collect: {
		weight: 0.2,
		needs: "runtime",
		allowed: (scope) => scope.cost < 300,
		draw(_, scope) {
			scope.spend(400);
			return {};
		},
		emit(_, e) {
			e.use("runtime");
			e.line("runtime.GC()");
		},
	},
	/** A goroutine of its own; waited for or not. */
	go: {
		weight: 5,
		needs: "runtime",
		allowed: (scope) => scope.level < 3 && scope.times * scope.cost < 60,
		draw(d, scope) {
			const deferred = d.random.chance(0.3);
			scope.spend(20);
			return {
				deferred,
				waited: d.random.chance(0.5),
				lists: [d.list(scope.inner({ panics: false, exits: deferred, loop: false, closed: true }))],
			};
		},
		emit({ deferred, waited, lists: [body] }, e) {
			const ch = e.fresh("ch");
			if (waited) e.line(`${ch} := make(chan int)`);
			e.line("{");
			e.line("c := c.Fork()");
			e.line("go func() {");
			e.line("r := n");
			if (waited) e.line(`defer close(${ch})`);
			if (deferred) e.line("defer c.End()");
			e.in(deferred ? "void" : "entry", () => e.list(body));
			if (waited) e.line(`${ch} <- r`);
			e.line(deferred ? "_ = r" : "_ = r; c.End()");
			e.line("}()");
			e.line("}");
			if (waited) e.line(`r += <-${ch}`);
		},
	},
};
