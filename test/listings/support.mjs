// Fixed parts of the generated package: what its functions call, and the types whose methods the compiler wraps.

export const SUPPORT = `package gen

var (
	sink     uint64
	hooks    []func()
	feed     chan uint64
	drain    chan uint64
	last     *wide
	theSmall small
	theWide  wide
	theOuter outer
	theBig   big
	stored   interface{}
)

type worker interface {
	Alpha(uint64) uint64
	Beta(uint64) uint64
	Gamma(uint64) uint64
}

type failure string

func (f failure) Error() string { return "gen: " + string(f) }

type small struct{ n uint64 }

func (t small) Alpha(x uint64) uint64  { return t.n + x }
func (t *small) Beta(x uint64) uint64  { t.n += x; tick(); return t.n }
func (t small) Gamma(x uint64) uint64 { var b [300]byte; fill(b[:], x); return uint64(b[x%300]) }

type wide struct{ pad [40]uint64 }

func (t wide) Alpha(x uint64) uint64  { note(x); return t.pad[x%40] }
func (t *wide) Beta(x uint64) uint64  { t.pad[x%40]++; return x }
func (t wide) Gamma(x uint64) uint64 { t.pad[1] = x; return apply(t.Beta, x) }

// Embedded pointers and interfaces: their methods are wrappers that the compiler makes, some of them tail jumps.
type outer struct {
	*small
	extra uint64
}
type outermost struct {
	outer
	worker2
}
type worker2 interface{ Delta(uint64) uint64 }
type holder struct{ worker }

func (h holder) Delta(x uint64) uint64 { return h.Alpha(x) }

type big struct {
	words [20]uint64
	name  string
	any   interface{}
}
type hugeValue [5000]byte
type mixed struct {
	name string
	any  interface{}
	n    uint64
	f    float64
}

//go:noinline
func note(x uint64) { sink += x }

//go:noinline
func note4(a, b, c, d uint64) { sink += a * b * c * d }

//go:noinline
func tick() { sink++ }

//go:noinline
func fill(b []byte, x uint64) {
	for i := range b {
		b[i] = byte(x)
	}
}

//go:noinline
func apply(f func(uint64) uint64, x uint64) uint64 { return f(x) }

//go:noinline
func text(x uint64) string {
	if x&1 == 0 {
		return "alpha"
	}
	return "omega"
}

//go:noinline
func anything(x uint64) interface{} {
	switch x % 5 {
	case 0:
		return x
	case 1:
		return text(x)
	case 2:
		return pickWorker(x)
	case 3:
		return failure("f")
	}
	return stored
}

//go:noinline
func pickWorker(x uint64) worker {
	switch x % 4 {
	case 0:
		return &theSmall
	case 1:
		return &theWide
	case 2:
		return theOuter
	}
	return holder{&theSmall}
}

//go:noinline
func makeBig(x uint64) (b big) { b.words[x%20] = x; b.name = text(x); return }

//go:noinline
func useBig(b big, x uint64) uint64 { return b.words[x%20] + uint64(len(b.name)) }

//go:noinline
func passBig(b big, x uint64) uint64 { b.words[0]++; return useBig(b, x) + useBig(theBig, x) }

//go:noinline
func makeHuge(x uint64) (h hugeValue) { h[x%5000] = 1; return }

//go:noinline
func useHuge(h hugeValue) uint64 { return uint64(h[17]) }

//go:noinline
func manyResults(x uint64) (a, b, c, d, e, f, g, h, i, j, k, l uint64, s string, err error) {
	return x, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, text(x), failure("many")
}

//go:noinline
func manyArguments(a, b, c, d, e, f, g, h, i, j, k, l uint64, s string, err error) uint64 {
	return a + b + c + d + e + f + g + h + i + j + k + l + uint64(len(s))
}

func throughMany(x uint64) uint64 { return manyArguments(manyResults(x)) }

//go:noinline
func sum(xs ...uint64) (n uint64) {
	for _, x := range xs {
		n += x
	}
	return
}

//go:nosplit
func split0(x uint64) uint64 { return x ^ 0x55 }

//go:nosplit
func split1(x uint64) uint64 { var b [40]byte; b[x&31] = 1; return uint64(b[3]) + split0(x) }

func unused(x uint64) uint64 { return x }

var atStart = func() uint64 { return unused(split1(7)) }()

func init() { note(atStart); stored = outermost{} }

func init() { hooks = append(hooks, tick) }
`;

/** Go 1.18 and later. */
export const GENERICS = `package gen

type number interface{ ~int | ~uint64 | ~float64 }

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack[T]) pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

//go:noinline
func mapped[A, B any](in []A, f func(A) B) (out []B) {
	for _, x := range in {
		out = append(out, f(x))
	}
	return
}

//go:noinline
func total[T number](xs ...T) (n T) {
	var pad [300]T
	for i, x := range xs {
		pad[i%300] = x
		n += pad[(i+1)%300]
	}
	return
}

type shape interface{ Area() float64 }
type square struct{ a float64 }

func (q square) Area() float64 { return q.a * q.a }

//go:noinline
func largest[S shape](xs []S) (best float64) {
	defer tick()
	for _, x := range xs {
		if a := x.Area(); a > best {
			best = a
		}
	}
	return
}

type pair[K comparable, V any] struct {
	key   K
	value V
	room  [33]V
}

func (p pair[K, V]) Same(k K) bool { return p.key == k }

type table[K comparable, V any] map[K]*pair[K, V]

//go:noinline
func lookUp[K comparable, V any](t table[K, V], k K) func() V {
	return func() V { go tick(); return t[k].value }
}

func instances(s uint64) uint64 {
	var a stack[string]
	a.push(text(s))
	x, _ := a.pop()
	var b stack[uint64]
	b.push(s)
	y, _ := b.pop()
	var c stack[big]
	c.push(theBig)
	s += uint64(len(mapped([]string{x}, func(t string) uint64 { return uint64(len(t)) + s })))
	s += uint64(len(mapped([]uint64{y}, text)))
	s += total(s, 2, 3) + uint64(total(1, 2)) + uint64(total(1.5))
	s += uint64(largest([]square{{1}}) + largest([]shape{square{2}}))
	p := pair[string, big]{key: x}
	q := pair[uint64, uint64]{key: s}
	if p.Same(x) && q.Same(y) {
		s++
	}
	e := pair[string, big].Same
	if e(p, x) {
		s++
	}
	s += lookUp(table[uint64, uint64]{}, s)() + uint64(len(lookUp(table[string, string]{}, x)()))
	return s
}
`;

/** Go 1.23 and later: functions as iterators. */
export const ITERATORS = `package gen

//go:noinline
func upTo(n uint64) func(func(uint64) bool) {
	return func(yield func(uint64) bool) {
		for i := uint64(0); i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func overRange(s uint64) uint64 {
	for x := range upTo(s) {
		defer note(x)
		if x == 9 {
			return s
		}
		for y := range upTo(x) {
			s += min(y, x) + max(s, 3)
			if y > 100 {
				break
			}
		}
	}
	for i := range 10 {
		hooks = append(hooks, func() { note(uint64(i)) })
	}
	clear(hooks)
	return s
}
`;
