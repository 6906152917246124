/** As settings.ts: ways in which the type was set that an interface variable holds. */
import type { Setting } from "./settings.js";

/** Types of which the second comes into the interface variable `v_N`. */
const TYPES = `type I_N interface { M_N() }
type T_N struct { a, b int }
//go:noinline
func (T_N) M_N() { H() }
type U_N struct{}
//go:noinline
func (U_N) M_N() { V() }
//go:noinline
func as_N(x any) I_N { return x.(I_N) }
var v_N I_N
`;
const POINTER_TYPES = TYPES.replace("func (T_N)", "func (*T_N)");

export const typeSettings: Readonly<Record<string, Setting>> = {
	capturediface: {
		declares: `${TYPES}var m_N func()`,
		before: `v_N = as_N(U_N{}); v_N.M_N(); v_N = as_N(T_N{}); m_N = v_N.M_N`,
		runs: `m_N()`,
	},
	ifacestatic: {
		declares: `type I_N interface { M_N() }
type T_N struct{ a int }
//go:noinline
func (*T_N) M_N() { H() }
var v_N I_N = &T_N{1}`,
		before: ``,
		runs: `v_N.M_N()`,
	},
	ifacestatic2: {
		declares: `type I_N interface { M_N() }
type T_N struct{ a int }
//go:noinline
func (*T_N) M_N() { H() }
type U_N struct{}
func (U_N) M_N() { V() }
var t_N = map[string]struct { n int; i I_N }{"a": {1, U_N{}}, "b": {2, &T_N{1}}}`,
		before: ``,
		runs: `t_N["b"].i.M_N()`,
	},
	ifacestatic3: {
		declares: `type I_N interface { M_N() }
type T_N struct{ a int }
//go:noinline
func (*T_N) M_N() { H() }
type N_N struct { next *N_N; i I_N }
var n_N = &N_N{&N_N{nil, &T_N{1}}, nil}`,
		before: ``,
		runs: `n_N.next.i.M_N()`,
	},
	ifacedyn: {
		declares: `${TYPES}type J_N interface { M_N(); X_N() }
func (T_N) X_N() {}
var j_N J_N`,
		before: `if k(1) == 1 { j_N = T_N{} }; v_N = j_N; v_N.(J_N).X_N()`,
		runs: `v_N.M_N()`,
	},
	ifacezero: {
		declares: `type I_N interface { M_N() }
type T_N struct{}
//go:noinline
func (T_N) M_N() { H() }
var v_N I_N`,
		before: `v_N = T_N{}`,
		runs: `v_N.M_N()`,
	},
	ifaceptrdirect: {
		declares: `type I_N interface { M_N() }
type T_N struct{ p *int }
//go:noinline
func (T_N) M_N() { H() }
type F_N func()
func (f F_N) M_N() { f() }
type M_N map[int]int
func (M_N) M_N() { V() }
var v_N I_N`,
		before: `v_N = F_N(V); v_N = M_N{}; v_N = T_N{}`,
		runs: `v_N.M_N()`,
	},
	ifacefunc: {
		declares: `type I_N interface { M_N() }
type F_N func()
func (f F_N) M_N() { f() }
var v_N I_N`,
		before: `v_N = F_N(V); v_N.M_N(); v_N = F_N(H)`,
		runs: `v_N.M_N()`,
	},
	genericiface: {
		declares: `type I_N[T any] interface { M_N(T) }
type A_N struct{}
func (A_N) M_N(int) { V() }
type B_N struct{}
func (B_N) M_N(string) { H() }
//go:noinline
func g_N[T any](i I_N[T], v T) { i.M_N(v) }
var a_N I_N[int] = A_N{}
var b_N I_N[string] = B_N{}`,
		before: ``,
		runs: `g_N(b_N, "a")`,
	},
	genericconv: {
		declares: `type I_N interface { M_N() }
type A_N[T any] struct { v T }
func (a *A_N[T]) M_N() { if any(a.v) == any("x") { H() } else { V() } }
//go:noinline
func g_N[T any](v T) I_N { return &A_N[T]{v} }
var i_N I_N`,
		before: `i_N = g_N(1); i_N = g_N("x")`,
		runs: `i_N.M_N()`,
	},
};

/** Types that come to reflection over the types of methods. */
export const leading: Readonly<Record<string, Setting>> = {
	mtypin: {
		declares: `${TYPES}type X_N struct{}
func (X_N) Take(T_N) {}`,
		before: `v_N = as_N(U_N{}); v_N.M_N(); v_N = as_N(reflect.New(reflect.TypeOf(X_N{}).Method(0).Type.In(1)).Elem().Interface())`,
		runs: `v_N.M_N()`,
	},
	mtypinptr: {
		declares: `${POINTER_TYPES}type X_N struct{}
func (X_N) Take(T_N) {}`,
		before: `v_N = as_N(U_N{}); v_N.M_N(); v_N = as_N(reflect.New(reflect.TypeOf(X_N{}).Method(0).Type.In(1)).Interface())`,
		runs: `v_N.M_N()`,
	},
	mtypiface: {
		declares: `${TYPES}type X_N interface{ Take(T_N) }`,
		before: `v_N = as_N(U_N{}); v_N.M_N(); v_N = as_N(reflect.New(reflect.TypeOf((*X_N)(nil)).Elem().Method(0).Type.In(0)).Elem().Interface())`,
		runs: `v_N.M_N()`,
	},
};

/** Methods that reflection calls, asked for by a method value: in a program that asks in no other way. */
export const asking: Readonly<Record<string, Setting>> = {
	methodbynamevalue2: {
		declares: `${TYPES}type X_N struct{ a int }
//go:noinline
func (X_N) Do_N() { v_N = as_N(T_N{}) }
var n_N = []string{"Do_N"}
//go:noinline
func get_N(f func(string) reflect.Value) reflect.Value { return f(n_N[k(0)]) }
`,
		before: `v_N = as_N(U_N{}); v_N.M_N(); get_N(reflect.ValueOf(X_N{}).MethodByName).Call(nil)`,
		runs: `v_N.M_N()`,
	},
};
