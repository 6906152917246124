/**
 * Ways in which what a goroutine calls was set before it started. The entry does nothing but call it, so all below may be known, and
 * what is missed becomes a promise. V is the function that is seen first, H the one that is called; _N is the form's own suffix.
 */
import { type Form, twice } from "./forms.js";

export type Setting = Form & { readonly before: string };

/** The entry calls a variable of the package, which held V. */
function variable(declares: string, before: string): Setting {
	return { declares: `var g_N func() = V\n${declares}`, before, runs: "g_N()" };
}

export const settings: Readonly<Record<string, Setting>> = {
	vmap: variable(``, `m_N := map[string]*func(){"a": &g_N}; *m_N["a"] = H`),
	vchan: variable(``, `{ c := make(chan *func(), 1); c <- &g_N; *<-c = H }`),
	viface: variable(``, `{ var x any = &g_N; *x.(*func()) = H }`),
	vclosure: variable(``, `func() { p := &g_N; q := func() { *p = H }; call(q) }()`),
	vret: variable(
		`//go:noinline
func r_N() *func() { return &g_N }`,
		`*r_N() = H`,
	),
	vret2: variable(
		`//go:noinline
func r_N() (int, *func()) { return 1, &g_N }`,
		`{ _, p := r_N(); *p = H }`,
	),
	vvariadic: variable(
		`//go:noinline
func r_N(ps ...*func()) { *ps[0] = H }`,
		`r_N(&g_N)`,
	),
	vstruct: variable(
		`type S_N struct { n int; p *func() }
//go:noinline
func r_N(s *S_N) { *s.p = H }`,
		`r_N(&S_N{1, &g_N})`,
	),
	vstack: variable(
		`type S_N struct { n int; p *func() }`,
		`{ s := [2]S_N{{1, &g_N}, {2, nil}}; for i := range s { if s[i].p != nil { *s[i].p = H } } }`,
	),
	vstack3: variable(``, `{ a := [3]*func(){&g_N, nil, &g_N}; *a[k(2)] = H }`),
	vphi: variable(`var o_N func()`, `{ p := &g_N; if k(1) == 2 { p = &o_N }; *p = H }`),
	vmethod: variable(
		`type F_N func()
var h_N F_N = V
//go:noinline
func (p *F_N) set(f func()) { *p = f }`,
		`h_N.set(H); g_N = func() { h_N() }`,
	),
	vmethodval: variable(
		`type F_N func()
var h_N F_N = V
//go:noinline
func (p *F_N) set(f func()) { *p = f }`,
		`{ s := h_N.set; call(func() { s(H) }) }; g_N = h_N`,
	),
	vdefer: variable(``, `func() { defer func(p *func()) { *p = H }(&g_N) }()`),
	vgo: variable(``, `{ d := make(chan int); go func(p *func()) { *p = H; close(d) }(&g_N); <-d }`),
	vgeneric: variable(
		`//go:noinline
func s_N[T any](p *T, v T) { *p = v }`,
		`s_N(&g_N, H)`,
	),
	vrange: variable(``, `for _, g_N = range []func(){V, H} {}`),
	vrangech: variable(``, `{ c := make(chan func(), 2); c <- V; c <- H; close(c); for g_N = range c {} }`),
	vrecv: variable(``, `{ c := make(chan func(), 2); c <- H; g_N = <-c }`),
	vrecv2: variable(`var ok_N bool`, `{ c := make(chan func(), 2); c <- H; g_N, ok_N = <-c }`),
	vselect: variable(
		``,
		`{ c := make(chan func(), 2); c <- H; select { case g_N = <-c: case <-time.After(time.Second): } }`,
	),
	vmapok: variable(`var ok_N bool`, `{ m := map[int]func(){1: H}; g_N, ok_N = m[k(1)] }`),
	vassert: variable(`var ok_N bool`, `{ var x any = H; if k(1) == 2 { x = 1 }; g_N, ok_N = x.(func()) }`),
	vcopyarr: variable(`var a_N = [3]func(){V, V, V}`, `copy(a_N[1:], []func(){H, H}); g_N = a_N[2]`),
	varr: { declares: `var a_N = [3]func(){V, V, V}`, before: `copy(a_N[1:], []func(){H, H})`, runs: `a_N[1]()` },
	varr2: {
		declares: `var a_N = [3]func(){V, V, V}
var b_N = [3]func(){V, H, V}`,
		before: `a_N = b_N`,
		runs: `a_N[1]()`,
	},
	varr3: {
		declares: `var a_N [2]struct { n int; f func() }`,
		before: `a_N[k(1)].f = H; a_N[0].f = V`,
		runs: `a_N[1].f()`,
	},
	vstructcopy: {
		declares: `type S_N struct { a, b int; f func(); c, d, e, g int }
var s_N, t_N S_N`,
		before: `s_N.f = V; t_N.f = H; s_N = t_N`,
		runs: `s_N.f()`,
	},
	vstructcopy3: {
		declares: `type S_N struct { a int; f func(); c int }
var s_N S_N
//go:noinline
func mk_N(f func()) *S_N { return &S_N{1, f, 2} }`,
		before: `s_N.f = V; s_N = *mk_N(H)`,
		runs: `s_N.f()`,
	},
	vstructcopy2: {
		declares: `type S_N struct { f func(); c int }
var s_N S_N
//go:noinline
func mk_N(f func()) *S_N { return &S_N{f, 2} }`,
		before: `s_N.f = V; s_N = *mk_N(H)`,
		runs: `s_N.f()`,
	},
	vstructptr: {
		declares: `type S_N struct { c int; f func() }
var s_N S_N
type P_N struct { *S_N }`,
		before: `s_N.f = V; { x := P_N{&s_N}; x.f = H }`,
		runs: `s_N.f()`,
	},
	vstructmeth: {
		declares: `type S_N struct { c int; f func() }
var s_N S_N
//go:noinline
func (s *S_N) set(f func()) { s.f = f }`,
		before: `s_N.f = V; s_N.set(H)`,
		runs: `s_N.f()`,
	},
	vstructinit: {
		declares: `type S_N struct { c int; f func() }
var s_N = S_N{1, H}`,
		before: ``,
		runs: `s_N.f()`,
	},
	vstructinit2: {
		declares: `type S_N struct { c int; in struct { n [3]int; f [2]func() } }
var s_N = S_N{in: struct { n [3]int; f [2]func() }{f: [2]func(){V, H}}}`,
		before: ``,
		runs: `s_N.in.f[1]()`,
	},
	vptrinit: {
		declares: `type S_N struct { c int; f func() }
var s_N = &S_N{1, H}`,
		before: ``,
		runs: `s_N.f()`,
	},
	vptrinit2: {
		declares: `type S_N struct { c int; f func() }
var a_N = S_N{1, V}
var s_N = &a_N`,
		before: `s_N.f = H`,
		runs: `a_N.f()`,
	},
	vptrinit3: {
		declares: `var a_N func() = V
var s_N = [2]*func(){nil, &a_N}`,
		before: `*s_N[k(1)] = H`,
		runs: `a_N()`,
	},
	vsliceinit: { declares: `var s_N = []func(){V, H}`, before: ``, runs: `s_N[1]()` },
	vsliceinit2: {
		declares: `var a_N = [2]func(){V, V}
var s_N = a_N[:]`,
		before: `s_N[k(1)] = H`,
		runs: `a_N[1]()`,
	},
	vfuncinit: { declares: `var g_N = func() func() { f := H; return func() { f() } }()`, before: ``, runs: `g_N()` },
	vlit: {
		declares: `var g_N = func() { h_N() }
var h_N func()
func init() { h_N = V }
func init() { if k(1) == 1 { h_N = H } }`,
		before: ``,
		runs: `g_N()`,
	},
	vunsafe: {
		declares: `var s_N struct { n int; f func(); m int }`,
		before: `s_N.f = V; { h := H; *(*uintptr)(unsafe.Add(unsafe.Pointer(&s_N.m), -8)) = *(*uintptr)(unsafe.Pointer(&h)) }`,
		runs: `s_N.f()`,
	},
	vuintptr: {
		declares: `var g_N func() = V`,
		before: `{ h := H; *(*uintptr)(unsafe.Pointer(&g_N)) = *(*uintptr)(unsafe.Pointer(&h)) }`,
		runs: `g_N()`,
	},
	viadd: {
		declares: `var g_N func() = V`,
		before: `{ h, v := H, V; *(*uintptr)(unsafe.Pointer(&g_N)) += *(*uintptr)(unsafe.Pointer(&h)) - *(*uintptr)(unsafe.Pointer(&v)) }`,
		runs: `g_N()`,
	},
	vxor: {
		declares: `var g_N func() = V`,
		before: `{ h, v := H, V; x := *(*uintptr)(unsafe.Pointer(&h)) ^ *(*uintptr)(unsafe.Pointer(&v)); *(*uintptr)(unsafe.Pointer(&g_N)) ^= x }`,
		runs: `g_N()`,
	},
	vbyte: {
		declares: `var g_N func() = V`,
		before: `{ h := H; s := (*[8]byte)(unsafe.Pointer(&h)); (*[8]byte)(unsafe.Pointer(&g_N))[0] = s[0]; (*[8]byte)(unsafe.Pointer(&g_N))[1] = s[1]; (*[8]byte)(unsafe.Pointer(&g_N))[2] = s[2]; (*[8]byte)(unsafe.Pointer(&g_N))[3] = s[3] }`,
		runs: `g_N()`,
	},
	vcas: {
		declares: `var g_N unsafe.Pointer`,
		before: `{ v := V; g_N = *(*unsafe.Pointer)(unsafe.Pointer(&v)); h := H; atomic.CompareAndSwapPointer(&g_N, g_N, *(*unsafe.Pointer)(unsafe.Pointer(&h))) }`,
		runs: `p := unsafe.Pointer(&g_N); (*(*func())(p))()`,
	},
	param: {
		declares: `//go:noinline
func a_N(n int, f func()) { if n > 0 { f() } }
var n_N = 1`,
		before: `a_N(1, V)`,
		runs: `a_N(n_N, H)`,
	},
	paramstruct: {
		declares: `type S_N struct { a int; f func() }
//go:noinline
func a_N(s S_N, n int) { s.f() }
var s_N S_N`,
		before: `s_N.f = H`,
		runs: `a_N(s_N, 1)`,
	},
	paramstack: {
		declares: `type S_N struct { a [2]int; f func() }
//go:noinline
func a_N(s S_N, f func(), n int) { s.f() }
var s_N S_N`,
		before: `s_N.f = H`,
		runs: `a_N(S_N{f: H}, V, 1)`,
	},
	paramspill: {
		declares: `//go:noinline
func nop_N(p *func()) { *p = H }
//go:noinline
func a_N(f func()) { nop_N(&f); f() }`,
		before: ``,
		runs: `a_N(V)`,
	},
	paramloop: {
		declares: `//go:noinline
func a_N(f, g func(), n int) { for ; n > 0; n-- { f, g = g, f }; f() }`,
		before: ``,
		runs: `a_N(V, H, 1)`,
	},
	paramrec: {
		declares: `//go:noinline
func a_N(f, g, h func(), n int) { if n == 0 { f(); return }; a_N(g, h, f, n-1) }`,
		before: ``,
		runs: `a_N(V, V, H, 2)`,
	},
	parammeth: {
		declares: `type S_N struct { n int }
//go:noinline
func (s S_N) do(f func()) { if s.n == 1 { f() } }
type D_N interface { do(func()) }
var d_N D_N`,
		before: `d_N = S_N{k(1)}; S_N{2}.do(V)`,
		runs: `d_N.do(H)`,
	},
	parammeth2: {
		declares: `type S_N struct { n int }
//go:noinline
func (s S_N) do(f func()) { if s.n == 1 { f() } }
var d_N func(func())`,
		before: `d_N = S_N{k(1)}.do; S_N{2}.do(V)`,
		runs: `d_N(H)`,
	},
	paramembed: {
		declares: `type S_N struct { n int }
//go:noinline
func (s *S_N) do(f func()) { if s.n == 1 { f() } }
type E_N struct { m int; *S_N }
type D_N interface { do(func()) }
var d_N D_N`,
		before: `d_N = E_N{1, &S_N{k(1)}}; (&S_N{2}).do(V)`,
		runs: `d_N.do(H)`,
	},
	paramgo: {
		declares: `//go:noinline
func a_N(f func(), d chan int) { f(); d <- 1 }
//go:noinline
func b_N(f func()) { f() }
var d_N = make(chan int, 9)`,
		before: `go a_N(V, d_N); <-d_N`,
		runs: `b_N(H); if zero == 1 { b_N(V) }`,
	},
	paramdefer: {
		declares: `//go:noinline
func b_N(f func(), n int) { if n == 1 { f() } }`,
		before: `b_N(V, 0)`,
		runs: `defer b_N(H, k(1))`,
	},
	paramdeferloop: {
		declares: `//go:noinline
func b_N(f func(), n int) { if n == 1 { f() } }`,
		before: `b_N(V, 0)`,
		runs: `for i := range k(2) { defer b_N(H, i) }`,
	},
	paramgeneric: {
		declares: `//go:noinline
func b_N[T any](f func(T), v T) { f(v) }`,
		before: `b_N(func(int) { V() }, 1)`,
		runs: `b_N(func(string) { H() }, "a")`,
	},
	paramgeneric2: {
		declares: `//go:noinline
func b_N[T any](f func(T), v T) { f(v) }`,
		before: `b_N(func(*int) { V() }, nil)`,
		runs: `b_N(func(*string) { H() }, nil)`,
	},
	result: {
		declares: `//go:noinline
func r_N(n int) (f func()) { switch n { case 0: return V; case 1: f = H; default: return }; return }`,
		before: ``,
		runs: `r_N(k(1))()`,
	},
	resultdefer: {
		declares: `//go:noinline
func r_N(n int) (f func()) { defer func() { if n == 1 { f = H } }(); return V }`,
		before: ``,
		runs: `r_N(k(1))()`,
	},
	resultrecover: {
		declares: `var z_N []int
//go:noinline
func r_N(n int) (f func()) { f = H; defer func() { recover() }(); n = z_N[n]; f = V; return }`,
		before: ``,
		runs: `r_N(k(1))()`,
	},
	resultrecover2: {
		declares: `var z_N []int
//go:noinline
func x_N() { recover() }
//go:noinline
func r_N(n int) (a int, f func()) { defer x_N(); f = H; n = z_N[n]; f = V; return n, V }`,
		before: ``,
		runs: `if _, f := r_N(k(1)); f != nil { f() }`,
	},
	resultmulti: {
		declares: `//go:noinline
func r_N(n int) (a int, s struct { x int; f func() }, b, c, d, e, h, i int, g func()) { s.f = V; g = H; return }`,
		before: ``,
		runs: `_, _, _, _, _, _, _, _, g := r_N(1); g()`,
	},
	resultiface: {
		declares: `type R_N interface { r_N() func() }
type A_N struct{}
func (A_N) r_N() func() { return V }
type B_N struct{ x int }
func (*B_N) r_N() func() { return H }
var i_N R_N`,
		before: `i_N = A_N{}; if k(1) == 1 { i_N = &B_N{} }`,
		runs: `i_N.r_N()()`,
	},
	resultchain: {
		declares: `//go:noinline
func a_N(n int) func() func() { if n == 1 { return b_N }; return c_N }
//go:noinline
func b_N() func() { return H }
//go:noinline
func c_N() func() { return V }`,
		before: ``,
		runs: `a_N(k(1))()()`,
	},
	captured: {
		declares: `//go:noinline
func mk_N(a int, f func(), b int, g func()) func() { return func() { if a == 1 { f() } else { g() }; ran += b } }
var m_N func()`,
		before: `m_N = mk_N(k(1), H, 4, V)`,
		runs: `m_N()`,
	},
	capturednest: {
		declares: `//go:noinline
func mk_N(f, g func()) func() func() { return func() func() { f, g = g, f; return func() { f() } } }
var m_N func()`,
		before: `m_N = mk_N(V, H)()`,
		runs: `m_N()`,
	},
	capturedmeth: {
		declares: `type S_N struct { f func(); n int }
//go:noinline
func (s S_N) run() { s.f() }
var m_N func()`,
		before: `m_N = S_N{V, 1}.run; m_N = S_N{H, 1}.run`,
		runs: `m_N()`,
	},
	capturedmeth2: {
		declares: `type S_N func()
//go:noinline
func (s S_N) run() { s() }
var m_N func()`,
		before: `m_N = S_N(V).run; m_N = S_N(H).run`,
		runs: `m_N()`,
	},
	capturedonstack: {
		declares: `//go:noinline
func use_N(f func(int), n int) { f(n) }
var a_N, b_N func()`,
		before: `a_N, b_N = V, H`,
		runs: `x, y := a_N, b_N; sink = x; for i := range k(2) { use_N(func(n int) { if n == 1 { y() } else { sink = nil } }, i); x, y = y, y }`,
	},
	vpointers: variable(
		`var a_N func()`,
		`for i, p := range []*func(){&a_N, &g_N} { if i == 1 { *p = H } else { *p = V } }`,
	),
};

/** As `programOf` of forms.js: each way with the small function hidden, and with the large one. */
export function programOfSettings(all: Readonly<Record<string, Setting>>): string {
	return twice(all, ({ declares, before, runs }, own, seen, hidden) => {
		const fill = (text: string): string =>
			text.replaceAll("_N", `_${own}`).replace(/\bV\b/g, seen).replace(/\bH\b/g, hidden);
		return {
			declares: fill(`${declares}\n//go:noinline\nfunc entry_N() { ${runs} }\n`),
			before: fill(before),
		};
	});
}
