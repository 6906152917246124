/**
 * Ways in which a function value comes to its call. V is the function that is seen first, H the one that is called; _N is the form's
 * own suffix. `declares` stands beside the entry, `runs` is its body.
 */
export interface Form {
	readonly declares: string;
	readonly runs: string;
}

export const forms: Readonly<Record<string, Form>> = {
	table: { declares: ``, runs: `var t [4]func(); for i := range t { t[i] = V }; t[k(2)] = H; t[k(2)]()` },
	append: { declares: ``, runs: `fs := []func(){V}; fs = append(fs, H); fs[k(1)]()` },
	mapf: { declares: ``, runs: `m := map[string]func(){"a": V}; m["b"] = H; m[ks("b")]()` },
	chanf: { declares: ``, runs: `c := make(chan func(), 2); c <- V; c <- H; (<-c); x := <-c; x()` },
	structcopy: {
		declares: `type S_N struct { f func(); pad [20]int }
//go:noinline
func mk_N(f func()) S_N { return S_N{f: f} }`,
		runs: `a := mk_N(V); b := mk_N(H); p := &a; *p = b; a.f()`,
	},
	structptr: {
		declares: `type S_N struct { f func(); pad [3]int }
//go:noinline
func set_N(p *S_N, f func()) { p.f = f }`,
		runs: `a := &S_N{f: V}; set_N(a, H); a.f()`,
	},
	anyf: { declares: ``, runs: `var x any = V; if k(1) == 1 { x = H }; x.(func())()` },
	atomicp: {
		declares: ``,
		runs: `var p atomic.Pointer[func()]; f := V; p.Store(&f); g := H; p.Store(&g); (*p.Load())()`,
	},
	atomicv: { declares: ``, runs: `var p atomic.Value; p.Store(V); p.Store(H); p.Load().(func())()` },
	reflectset: { declares: ``, runs: `f := V; reflect.ValueOf(&f).Elem().Set(reflect.ValueOf(H)); f()` },
	reflectcall: { declares: ``, runs: `f := V; _ = f; reflect.ValueOf(H).Call(nil)` },
	unsafep: {
		declares: ``,
		runs: `f := V; h := H; *(*uintptr)(unsafe.Pointer(&f)) = *(*uintptr)(unsafe.Pointer(&h)); f()`,
	},
	captref: { declares: ``, runs: `f := V; set := func() { f = H }; call(set); f()` },
	ptrvar: {
		declares: `//go:noinline
func setp_N(p *func(), f func()) { *p = f }`,
		runs: `f := V; setp_N(&f, H); f()`,
	},
	ptrlocal: { declares: ``, runs: `f := V; p := &f; if k(1) == 1 { *p = H }; sink = p; f()` },
	multires: {
		declares: `type S_N struct { a int; f func() }
//go:noinline
func mk_N(v, h func()) (int, S_N, S_N) { return 1, S_N{1, v}, S_N{2, h} }`,
		runs: `_, a, b := mk_N(V, H); if a.a == 1 { a = b }; a.f()`,
	},
	methodval: {
		declares: `type I_N interface { M() }
type A_N struct{}
func (A_N) M() { V() }
type B_N struct{ x int }
func (b *B_N) M() { H() }`,
		runs: `var i I_N = A_N{}; if k(1) == 1 { i = &B_N{} }; f := i.M; f()`,
	},
	methodexpr: {
		declares: `type A_N struct{ x int }
//go:noinline
func (a *A_N) M() { H() }`,
		runs: `f := (*A_N).M; f(&A_N{})`,
	},
	generic: {
		declares: `//go:noinline
func call_N[F ~func()](f F) { f() }
type Fn_N func()`,
		runs: `call_N(Fn_N(H))`,
	},
	variadic: {
		declares: `//go:noinline
func run_N(fs ...func()) { fs[len(fs)-1]() }`,
		runs: `run_N(V, V, H)`,
	},
	handler: {
		declares: `type Hd_N interface { Serve() }
type HF_N func()
func (h HF_N) Serve() { h() }
//go:noinline
func serve_N(h Hd_N) { h.Serve() }`,
		runs: `serve_N(HF_N(V)); serve_N(HF_N(H))`,
	},
	once: { declares: ``, runs: `var o sync.Once; o.Do(H)` },
	oncefunc: { declares: ``, runs: `f := sync.OnceFunc(H); f()` },
	copyslice: { declares: ``, runs: `d := []func(){V, V}; copy(d, []func(){H, H}); d[k(1)]()` },
	clone: { declares: ``, runs: `d := slices.Clone([]func(){V, H}); slices.Reverse(d); d[0]()` },
	swapglobal: { declares: `var g1_N, g2_N = V, H`, runs: `g1_N, g2_N = g2_N, g1_N; g1_N()` },
	globalptr: {
		declares: `var g_N = V
//go:noinline
func set_N(p *func(), f func()) { *p = f }`,
		runs: `set_N(&g_N, H); g_N()`,
	},
	globalstruct: {
		declares: `var g_N = struct{ a int; f func() }{1, V}
//go:noinline
func set_N(p *struct{ a int; f func() }, f func()) { p.f = f }`,
		runs: `set_N(&g_N, H); g_N.f()`,
	},
	globalarray: { declares: `var g_N = [3]func(){V, V, V}`, runs: `g_N[k(1)] = H; g_N[k(1)]()` },
	arrstruct: {
		declares: `type S_N struct { a int; f func() }`,
		runs: `arr := []S_N{{1, V}, {2, V}}; arr[k(1)].f = H; arr[k(1)].f()`,
	},
	list: { declares: `type N_N struct { next *N_N; f func() }`, runs: `n := &N_N{&N_N{nil, H}, V}; n.next.f()` },
	deferchg: { declares: ``, runs: `f := V; defer func() { f() }(); f = H` },
	goarg: {
		declares: ``,
		runs: `d := make(chan int); go func(g func()) { g(); close(d) }(H); <-d; f := V; if k(1) == 1 { f = H }; func(g func()) { g() }(f)`,
	},
	curry: {
		declares: `//go:noinline
func curry_N(f func()) func() func() { return func() func() { return f } }`,
		runs: `curry_N(V)()(); curry_N(H)()()`,
	},
	recparam: {
		declares: `//go:noinline
func rec_N(n int, f func()) { if n == 0 { f() } else { rec_N(n-1, H) } }`,
		runs: `rec_N(k(1), V)`,
	},
	ifaceparam: {
		declares: `type D_N interface { Do(f func()) }
type X_N struct{ x int }
func (*X_N) Do(f func()) { f() }`,
		runs: `var d D_N = &X_N{}; if k(1) == 9 { d = nil }; d.Do(H)`,
	},
	ifaceres: {
		declares: `type G_N interface { Get() func() }
type X_N struct{ f func() }
func (x *X_N) Get() func() { return x.f }`,
		runs: `var d G_N = &X_N{V}; if k(1) == 1 { d = &X_N{H} }; d.Get()()`,
	},
	byvalue: {
		declares: `type S_N struct { a, b int; f func(); c int }
//go:noinline
func use_N(s S_N) { if s.a == 1 { s.f() } }`,
		runs: `use_N(S_N{1, 2, H, 3})`,
	},
	selectf: { declares: ``, runs: `c := make(chan func(), 1); c <- H; f := V; select { case f = <-c: default: }; f()` },
	panicf: { declares: ``, runs: `func() { defer func() { recover().(func())() }(); panic(H) }()` },
	nested: { declares: ``, runs: `f := func(g func()) func() { return func() { g() } }; f(f(f(H)))()` },
	iterf: {
		declares: `//go:noinline
func seq_N(yield func(func()) bool) { if yield(V) { yield(H) } }`,
		runs: `n := 0; for f := range seq_N { n++; if n == 2 { f() } }`,
	},
	sortf: { declares: ``, runs: `xs := []int{2, 1}; sort.Slice(xs, func(i, j int) bool { H(); return xs[i] < xs[j] })` },
	poolnew: { declares: ``, runs: `p := sync.Pool{New: func() any { H(); return 1 }}; p.Get()` },
	mapstruct: { declares: `type S_N struct { f func() }`, runs: `m := map[int]S_N{1: {V}}; m[2] = S_N{H}; m[k(2)].f()` },
	mapptr: { declares: `type S_N struct { f func() }`, runs: `m := map[int]*S_N{1: {V}}; m[1].f = H; m[k(1)].f()` },
	embed: {
		declares: `type B_N struct { f func() }
type E_N struct { *B_N; x int }`,
		runs: `e := E_N{&B_N{V}, 1}; e.f = H; e.f()`,
	},
	funcretiface: {
		declares: `//go:noinline
func mk_N(i int) any { if i == 1 { return H }; return V }`,
		runs: `mk_N(k(1)).(func())()`,
	},
	typeswitch: {
		declares: ``,
		runs: `var x any = 5; if k(1) == 1 { x = H }; switch y := x.(type) { case func(): y(); case int: V() }`,
	},
	closurearr: {
		declares: ``,
		runs: `var fs []func(); for i := range 3 { fs = append(fs, func() { if i == 2 { H() } else { V() } }) }; fs[k(2)]()`,
	},
	timerf: { declares: ``, runs: `c := make(chan func(), 1); time.AfterFunc(0, func() { c <- H }); f := <-c; f()` },
	ctxval: { declares: ``, runs: `ctx := context.WithValue(context.Background(), "k", H); ctx.Value("k").(func())()` },
	syncmap: { declares: ``, runs: `var m sync.Map; m.Store(1, V); m.Store(2, H); v, _ := m.Load(k(2)); v.(func())()` },
	listpkg: { declares: ``, runs: `l := list.New(); l.PushBack(V); l.PushBack(H); l.Back().Value.(func())()` },
	ptrptr: { declares: ``, runs: `f := V; p := &f; pp := &p; **pp = H; sink = p; (*p)()` },
	unsafeslice: {
		declares: ``,
		runs: `fs := []func(){V, V}; *(*func())(unsafe.Add(unsafe.Pointer(&fs[0]), 8)) = H; fs[k(1)]()`,
	},
	linkedclos: {
		declares: `type C_N struct { run func(*C_N); next *C_N }`,
		runs: `c := &C_N{run: func(c *C_N) { if c.next != nil { c.next.run(c.next) } }}; c.next = &C_N{run: func(*C_N) { H() }}; c.run(c)`,
	},
	option: {
		declares: `type O_N struct { f func() }
type Opt_N func(*O_N)
func with_N(f func()) Opt_N { return func(o *O_N) { o.f = f } }
//go:noinline
func new_N(opts ...Opt_N) *O_N { o := &O_N{f: V}; for _, x := range opts { x(o) }; return o }`,
		runs: `new_N(with_N(H)).f()`,
	},
};

const ASKED = `type QA_N struct{}
func (QA_N) q_N(func()) {}
type QB_N struct{}
func (QB_N) q_N(f func()) { f() }
type Q_N[T any] interface { q_N(T) }`;
const ASKS = `var x Q_N[func()] = QA_N{}; if k(1) == 1 { x = QB_N{} }; ask_N(x, H)`;
const DOES = `type D_N interface { do_N(f func()) }
type XA_N struct{}
func (XA_N) do_N(func()) {}
type XB_N struct{ x int }
func (*XB_N) do_N(f func()) { f() }
//go:noinline
func d_N() D_N { if k(1) == 1 { return &XB_N{} }; return XA_N{} }`;

/** Ways that sets of callees without any member, or without those of some interface, must not miss. */
export const narrowForms: Readonly<Record<string, Form>> = {
	shaped: {
		declares: `${ASKED}
//go:noinline
func ask_N[T any](x interface{ q_N(T) }, v T) { x.q_N(v) }`,
		runs: ASKS,
	},
	shapednamed: {
		declares: `${ASKED}
//go:noinline
func ask_N[T any](x Q_N[T], v T) { x.q_N(v) }`,
		runs: ASKS,
	},
	shapedself: {
		declares: `type QB_N struct{}
func (QB_N) q_N(int) { H() }
//go:noinline
func ask_N[T any](x interface{ q_N(T) }, v T) { x.q_N(v) }`,
		runs: `ask_N(QB_N{}, k(1))`,
	},
	shapedlocal: {
		declares: `type QB_N struct{}
func (QB_N) q_N(int) { H() }
//go:noinline
func ask_N[T any](x any, v T) { type local interface { q_N(T) }; if y, ok := x.(local); ok { y.q_N(v) } }`,
		runs: `ask_N(QB_N{}, k(1))`,
	},
	shapedother: {
		declares: `${ASKED}
type E_N struct{}
func (E_N) Error() string { return "" }
//go:noinline
func ask_N[T any](x interface{ q_N(T) }, v T) { other_N(x, E_N{}, v) }
//go:noinline
func other_N[T any](x interface{ q_N(T) }, e error, v T) { if k(1) == 2 { println(e.Error()) }; x.q_N(v) }`,
		runs: ASKS,
	},
	dictionaryother: {
		declares: `type A_N struct{ x int }
func (*A_N) a_N() {}
func (*A_N) b_N() {}
func (*A_N) c_N() {}
func (*A_N) d_N() { H() }
type E_N struct{}
func (E_N) Error() string { return "" }
//go:noinline
func run_N[T interface{ a_N(); b_N(); c_N(); d_N() }](v T, e error) {
	v.a_N(); v.b_N(); v.c_N()
	if k(1) == 2 { println(e.Error()) }
	v.d_N()
}`,
		runs: `run_N(&A_N{}, E_N{})`,
	},
	dictionaryresult: {
		declares: `type A_N struct{ x int }
func (*A_N) a_N() {}
func (*A_N) b_N() {}
func (*A_N) c_N() {}
//go:noinline
func (*A_N) d_N() func() { return H }
type R_N interface { r_N() func() }
type E_N struct{}
//go:noinline
func (E_N) r_N() func() { return V }
//go:noinline
func run_N[T interface{ a_N(); b_N(); c_N(); d_N() func() }](v T, e R_N) {
	v.a_N(); v.b_N(); v.c_N()
	if k(1) == 2 { e.r_N()() }
	v.d_N()()
}`,
		runs: `run_N(&A_N{}, E_N{})`,
	},
	dictionaryparameter: {
		declares: `${DOES}
//go:noinline
func run_N[T D_N](v T, f func()) { v.do_N(f) }`,
		runs: `run_N(&XB_N{}, H); run_N(d_N(), H)`,
	},
	methodparameter: { declares: DOES, runs: `g := d_N().do_N; g(H)` },
	methodexpression: { declares: DOES, runs: `g := D_N.do_N; g(d_N(), H)` },
	methoddeferred: { declares: DOES, runs: `defer d_N().do_N(H)` },
	methodembedded: {
		declares: `${DOES}\ntype W_N struct { D_N; n int }`,
		runs: `var d D_N = &W_N{d_N(), 1}; d.do_N(H)`,
	},
	methodaside: {
		declares: `${DOES}
//go:noinline
func pick_N(f func()) func() { return f }`,
		runs: `a, b := d_N(), d_N(); if k(1) == 2 { a = b }; a.do_N(pick_N(H)); b.do_N(pick_N(H))`,
	},
	emptypointer: {
		declares: `var f_N func()
//go:noinline
func set_N(p any) { *(p.(*func())) = H }`,
		runs: `set_N(&f_N); if f_N != nil { f_N() }`,
	},
	emptyreflect: {
		declares: `var f_N func()`,
		runs: `reflect.ValueOf(&f_N).Elem().Set(reflect.ValueOf(H)); if f_N != nil { f_N() }`,
	},
	emptyunsafe: {
		declares: `var f_N func()`,
		runs: `h := H; *(*uintptr)(unsafe.Pointer(&f_N)) = *(*uintptr)(unsafe.Pointer(&h)); if f_N != nil { f_N() }`,
	},
	emptyarray: {
		declares: `var f_N [3]func()`,
		runs: `f_N[k(1)] = H; if f := f_N[k(1)]; f != nil { f() }`,
	},
	emptystruct: {
		declares: `type S_N struct { a, b int; f func(); c int }
var s_N S_N
//go:noinline
func mk_N(f func()) *S_N { return &S_N{1, 2, f, 3} }`,
		runs: `s_N = *mk_N(H); if s_N.f != nil { s_N.f() }`,
	},
	emptyresults: {
		declares: `var a_N int
var f_N, g_N func()
//go:noinline
func mk_N(f func()) (int, func(), func()) { return 1, nil, f }`,
		runs: `a_N, f_N, g_N = mk_N(H); f_N, g_N = g_N, f_N; if f_N != nil { f_N() }`,
	},
	emptychannel: {
		declares: `var f_N func()`,
		runs: `c := make(chan func(), 1); c <- H; f_N = <-c; if f_N != nil { f_N() }`,
	},
	emptyinterface: {
		declares: `type I_N interface { M_N() }
type B_N struct{}
func (B_N) M_N() { H() }
var i_N I_N
//go:noinline
func set_N(p *I_N, x any) { *p, _ = x.(I_N) }`,
		runs: `set_N(&i_N, B_N{}); if i_N != nil { i_N.M_N() }`,
	},
	joined: {
		declares: ``,
		runs: `var g func(); n := 0; if k(1) == 1 { f := H; g = func() { n++; f() } } else { f := V; g = func() { n--; f() } }; sink = &n; g()`,
	},
	largearguments: {
		declares: `type L_N struct { n [12]int }
//go:noinline
func use_N(xs []L_N, compare func(a, b L_N) int) int { return compare(xs[0], xs[k(1)]) }`,
		runs: `use_N(make([]L_N, 2), func(a, b L_N) int { V(); return 1 }); use_N(make([]L_N, 2), func(a, b L_N) int { H(); return a.n[1] - b.n[2] })`,
	},
	stackargument: {
		declares: `//go:noinline
func use_N(a, b, c, d, e, g, h, i, j, l int, f func()) { if a+b+c+d+e+g+h+i+j+l > 0 { f() } }`,
		runs: `use_N(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, V); use_N(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, H)`,
	},
};

const imports = "container/list context reflect slices sort sync sync/atomic time unsafe".split(" ");

/** Imports, and what all forms call. */
const HEAD = `package main

import (
	${imports.map((path) => `"${path}"`).join("\n\t")}
)

var (
	_ = list.New
	_ = context.Background
	_ = reflect.ValueOf
	_ = slices.Clone[[]int]
	_ = sort.Slice
	_ = time.AfterFunc
	_ sync.Once
	_ atomic.Value
	_ unsafe.Pointer
)

var (
	zero int
	sink any
	ran  int
)

//go:noinline
func k(i int) int { return i + zero }

//go:noinline
func ks(s string) string { return s[zero:] }

//go:noinline
func call(f func()) { f() }

//go:noinline
func small() { ran = 1 }

//go:noinline
func large() {
	var b [6000]byte
	b[k(5)] = 1
	ran = 2 + int(b[k(6)])
}
`;

/** A program that starts each form twice, with the small function hidden and with the large one; it prints which ran last. */
export function programOf(all: Readonly<Record<string, Form>>): string {
	return twice(all, ({ declares, runs }, own, seen, hidden) => {
		const fill = (text: string): string =>
			text.replaceAll("_N", `_${own}`).replace(/\bV\b/g, seen).replace(/\bH\b/g, hidden);
		return { declares: `${fill(declares)}\n//go:noinline\nfunc entry_${own}() { ${fill(runs)} }\n`, before: "" };
	});
}

/**
 * A program that starts `entry_OWN` of each of them twice, with the small function hidden and with the large one.
 * @param part declarations of one, and what main does before it starts it
 */
export function twice<T>(
	all: Readonly<Record<string, T>>,
	part: (one: T, own: string, seen: string, hidden: string) => { readonly declares: string; readonly before: string },
): string {
	const parts = [HEAD];
	const started: string[] = [];
	for (const [seen, hidden] of [
		["small", "large"],
		["large", "small"],
	] as const)
		for (const [name, one] of Object.entries(all)) {
			const own = `${name}_${hidden}`;
			const { declares, before } = part(one, own, seen, hidden);
			parts.push(declares);
			started.push(
				before,
				`ran = 0`,
				`go entry_${own}()`,
				`time.Sleep(3 * time.Millisecond)`,
				`println("${own}", ran)`,
			);
		}
	return [...parts, `func main() {\n\t${started.join("\n\t")}\n}\n`].join("\n");
}
