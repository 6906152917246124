/**
 * Ways in which a type comes into an interface, other than by a conversion in plain code: `gives` is an `any` that holds an H (or
 * *H), a type whose method calls the hidden function. _N is the form's own suffix; `declares` stands beside it.
 */
import { type Form, twice } from "./forms.js";

type Way = Pick<Form, "declares"> & { readonly gives: string };

const GENERIC = `//go:noinline
func any_N[T any](v T) any`;

export const ways: Readonly<Record<string, Way>> = {
	variable: { declares: `var s_N any = H{1, 2}`, gives: `s_N` },
	pointer: { declares: `var s_N any = &H{1, 2}`, gives: `s_N` },
	slice: { declares: `var s_N = []any{H{1, 2}}`, gives: `s_N[k(0)]` },
	array: { declares: `var s_N = [...]any{1, H{1, 2}}`, gives: `s_N[k(1)]` },
	map: { declares: `var s_N = map[string]any{"a": H{1, 2}}`, gives: `s_N[ks("a")]` },
	table: { declares: `var s_N = []struct { n int; x any }{{1, 2}, {2, H{1, 2}}}`, gives: `s_N[k(1)].x` },
	other: {
		declares: `type O_N interface { Other_N() }
func (H) Other_N() {}
var s_N O_N = H{1, 2}`,
		gives: `s_N`,
	},
	embedded: { declares: `type E_N struct { n int; H }\nvar s_N any = E_N{1, H{1, 2}}`, gives: `s_N` },
	generic: { declares: `${GENERIC} { return v }`, gives: `any_N(H{1, 2})` },
	genericMethod: {
		declares: `type box_N[T any] struct { v T }
//go:noinline
func (b box_N[T]) get() any { return b.v }`,
		gives: `box_N[H]{H{1, 2}}.get()`,
	},
	genericPointer: { declares: `${GENERIC} { return &v }`, gives: `any_N(H{1, 2})` },
	genericTwice: {
		declares: `${GENERIC} { return first_N([]T{v}) }
//go:noinline
func first_N[S ~[]E, E any](s S) any { return s[0] }`,
		gives: `any_N(H{1, 2})`,
	},
	genericConstraint: {
		declares: `//go:noinline
func any_N[T I_N](v T) I_N { return v }`,
		gives: `any_N(H{1, 2})`,
	},
	genericClosure: { declares: `${GENERIC} { f := func() any { return v }; return f() }`, gives: `any_N(H{1, 2})` },
	elem: { declares: ``, gives: `reflect.ValueOf(&H{1, 2}).Elem().Interface()` },
	zero: { declares: ``, gives: `reflect.Zero(reflect.TypeOf(func(H) {}).In(0)).Interface()` },
	result: { declares: ``, gives: `reflect.ValueOf(func() H { return H{1, 2} }).Call(nil)[0].Interface()` },
	fresh: { declares: ``, gives: `reflect.New(reflect.TypeOf([]H{}).Elem()).Elem().Interface()` },
	freshPointer: { declares: ``, gives: `reflect.New(reflect.TypeOf([]H{}).Elem()).Interface()` },
	field: { declares: ``, gives: `reflect.ValueOf(struct { F H }{}).Field(0).Interface()` },
	element: { declares: ``, gives: `reflect.ValueOf([2]H{}).Index(1).Interface()` },
	mapped: { declares: ``, gives: `reflect.ValueOf(map[int]H{1: {}}).MapIndex(reflect.ValueOf(1)).Interface()` },
	key: { declares: ``, gives: `reflect.ValueOf(map[H]int{{}: 1}).MapKeys()[0].Interface()` },
	sent: {
		declares: ``,
		gives: `func() any { c := make(chan H, 1); c <- H{}; v, _ := reflect.ValueOf(c).Recv(); return v.Interface() }()`,
	},
	pooled: {
		declares: `var s_N = sync.Pool{New: func() any { return H{1, 2} }}`,
		gives: `s_N.Get()`,
	},
	genericSlice: { declares: `${GENERIC} { return []T{v} }`, gives: `reflect.ValueOf(any_N(H{})).Index(0).Interface()` },
};

/** As `programOf` of forms.js: each way with the small function hidden, and with the large one. */
export function programOfWays(all: Readonly<Record<string, Way>>): string {
	return twice(all, ({ declares, gives }, own, seen, hidden) => {
		const fill = (text: string): string => text.replaceAll("_N", `_${own}`).replace(/\bH\b/g, `H_${own}`);
		return {
			declares: fill(`type I_N interface { M_N() }
type V_N struct { a, b int }
func (V_N) M_N() { ${seen}() }
type H struct { a, b int }
func (H) M_N() { ${hidden}() }
${declares}
//go:noinline
func as_N(x any) I_N { return x.(I_N) }
//go:noinline
func entry_N() { v_N.M_N() }
var v_N I_N
//go:noinline
func give_N() any { return ${gives} }`),
			before: fill(`v_N = as_N(V_N{k(1), 2}); if k(1) == 1 { v_N = as_N(give_N()) }`),
		};
	});
}
