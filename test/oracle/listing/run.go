package main

import "encoding/binary"

// A cpu runs the few instructions of a prologue on symbolic values, so that the many ways of building a constant or
// of comparing two things need no patterns: one file an architecture decodes instructions into effects, this file
// judges what they mean.
type cpu struct {
	bits   int              // size of a word: results of a 32-bit machine wrap around at 32 bits
	order  binary.ByteOrder // of the code in the hex dump
	sp     int              // register number of SP
	zero   int              // register that reads as 0, or -1
	g      []int            // registers that may hold g
	guards [2]int           // offsets of stackguard0 and stackguard1 in g
	delay  bool             // a branch has a delay slot
	step   func(r *run) effect
	length func(code []byte, pc int) int // bytes of the instruction at pc
	leads  int                           // instructions that may build the address before a call; 1 at least
	// pushes says whether the instruction at pc can be the second that makes the frame; may be nil
	pushes func(code []byte, pc int) bool
}

// value is the linear expression sp*SP + g*guard + n, SP being its value at entry; or not known.
type value struct {
	known bool
	sp, g int
	n     int64
	off   int // offset of the guard in g
	test  *comparison
}

type relation int

const (
	always relation = iota
	lt
	le
	eq
	ne
	ge
	gt
)

func (r relation) not() relation {
	return [...]relation{always, ge, gt, ne, eq, lt, le}[r]
}

// mirrored: a R b as b R' a.
func (r relation) mirrored() relation {
	return [...]relation{always, gt, ge, eq, ne, le, lt}[r]
}

// comparison is a R b, unsigned.
type comparison struct {
	rel  relation
	a, b value
}

type effectKind int

const (
	unknown effectKind = iota
	plain
	branch // conditional
	jump   // unconditional, to a known pc
	call
)

type effect struct {
	kind   effectKind
	target int
	comparison
	before *comparison // arm: the comparison under whose condition a and b were compared; grows where it did not hold
}

var ok = effect{kind: plain}

type run struct {
	*cpu
	code    []byte
	pc      int
	regs    [64]value
	a, b    value       // operands of the last comparison
	before  *comparison // see effect
	frame   int64
	lowered bool
}

func (c *cpu) at(code []byte, pc int) *run {
	r := &run{cpu: c, code: code, pc: pc}
	r.regs[c.sp] = value{known: true, sp: 1}
	return r
}

func number(n int64) value { return value{known: true, n: n} }

func (r *run) wrap(n int64) int64 {
	if r.bits == 32 {
		return int64(int32(n))
	}
	return n
}

func (r *run) plus(a, b value, sign int) value {
	if !a.known || !b.known {
		return value{}
	}
	v := value{known: true, sp: a.sp + sign*b.sp, g: a.g + sign*b.g, n: r.wrap(a.n + int64(sign)*b.n), off: a.off | b.off}
	return v
}

func (r *run) add(a, b value) value { return r.plus(a, b, 1) }
func (r *run) sub(a, b value) value { return r.plus(a, b, -1) }

// bitwise computes f of two numbers.
func (r *run) bitwise(a, b value, f func(x, y int64) int64) value {
	if !a.known || !b.known || a.sp|a.g|b.sp|b.g != 0 {
		return value{}
	}
	return number(r.wrap(f(a.n, b.n)))
}

func or(x, y int64) int64  { return x | y }
func and(x, y int64) int64 { return x & y }

func (r *run) get(reg uint32) value {
	if int(reg) == r.zero {
		return number(0)
	}
	return r.regs[reg]
}

// set writes a register; writing SP is what makes a frame.
func (r *run) set(reg uint32, v value) effect {
	if int(reg) == r.zero {
		return ok
	}
	if int(reg) == r.sp {
		if !v.known || v.sp != 1 || v.g != 0 {
			return effect{}
		}
		r.frame = -v.n
		r.lowered = true
	}
	r.regs[reg] = v
	return ok
}

// load is a load of a word from off(base).
func (r *run) load(reg, base uint32, off int64) effect {
	for _, g := range r.g {
		if int(base) == g && (off == int64(r.guards[0]) || off == int64(r.guards[1])) {
			return r.set(reg, value{known: true, g: 1, off: int(off)})
		}
	}
	return r.set(reg, value{})
}

func (r *run) branchIf(rel relation, a, b value, target int) effect {
	return effect{kind: branch, target: target, comparison: comparison{rel, a, b}, before: r.before}
}

// branchOn is a branch on a register that holds the outcome of a comparison (1 or 0) against zero; other values compare as they are.
func (r *run) branchOn(v value, nonzero bool, target int) effect {
	rel := eq
	if nonzero {
		rel = ne
	}
	if v.test != nil {
		if nonzero {
			return r.branchIf(v.test.rel, v.test.a, v.test.b, target)
		}
		return r.branchIf(v.test.rel.not(), v.test.a, v.test.b, target)
	}
	return r.branchIf(rel, v, number(0), target)
}

// outcome is the value of a set-if instruction.
func outcome(rel relation, a, b value) value { return value{test: &comparison{rel, a, b}} }

// stackPreempt is what the guard is set to when a goroutine shall yield (runtime/stack.go); up to Go 1.16 the huge check
// compares with it.
const stackPreempt = -1314

// part is what one comparison of a stack check asks.
type part int

const (
	notACheck part = iota
	preempted      // guard == stackPreempt
	wraps          // SP < K
	compares       // SP-K <= guard
)

// judge finds out what a comparison asks, K, and whether it holds when the stack must grow (grows) or when it need not.
func judge(c comparison, r *run) (what part, k int64, guard int, grows bool) {
	d := r.sub(c.a, c.b)
	rel := c.rel
	if !d.known {
		return notACheck, 0, 0, false
	}
	if d.sp < 0 || d.sp == 0 && d.g < 0 {
		d.sp, d.g, d.n, rel = -d.sp, -d.g, -d.n, rel.mirrored()
	}
	switch {
	case d.sp == 1 && d.g == -1:
		switch rel {
		case le:
			return compares, -d.n, d.off, true
		case gt:
			return compares, -d.n, d.off, false
		}
	case d.sp == 1 && d.g == 0:
		switch rel {
		case lt:
			return wraps, -d.n, 0, true
		case ge:
			return wraps, -d.n, 0, false
		}
	case d.sp == 0 && d.g == 1 && d.n == -stackPreempt:
		switch rel {
		case eq:
			return preempted, 0, d.off, true
		case ne:
			return preempted, 0, d.off, false
		}
	}
	return notACheck, 0, 0, false
}

// check runs the stack check at pc 0 and returns the pc at which the function goes on; 0 when there is no check.
func (c *cpu) check(code []byte, p *prologue) int {
	r := c.at(code, 0)
	huge := false
	k := int64(-1)
	for n := 0; n < 40 && r.pc < len(code); n++ {
		e := c.next(r)
		if e.kind == plain && r.frame == 0 {
			continue
		}
		if e.kind != branch || r.frame != 0 {
			return 0
		}
		after := r.pc
		if c.delay {
			after += 4
		}
		if e.before != nil {
			what, was, _, grows := judge(*e.before, r)
			if grows || what != wraps && what != preempted {
				return 0
			}
			huge = true
			if what == wraps {
				k = was
			}
		}
		what, was, guard, grows := judge(e.comparison, r)
		switch what {
		case wraps:
			if !grows {
				return 0
			}
			huge, k = true, was
			p.targets = append(p.targets, e.target)
		case preempted:
			if !grows {
				return 0
			}
			huge = true
			p.targets = append(p.targets, e.target)
		case compares:
			switch {
			case huge:
				p.check = "huge"
			case was != 0:
				p.check = "big"
			default:
				p.check = "small"
			}
			if k >= 0 && k != was {
				p.oddity = "huge-check-of-two-constants"
			}
			p.k, p.guard = was, guard
			if grows {
				p.targets = append(p.targets, e.target)
				return after
			}
			p.targets = append(p.targets, after)
			return e.target
		default:
			return 0
		}
		r.pc = after
	}
	return 0
}

func (c *cpu) next(r *run) effect {
	if n := c.length(r.code, r.pc); n == 0 || r.pc+n > len(r.code) {
		return effect{}
	}
	return c.step(r)
}

// decode: the check, then the first instruction that lowers SP. What follows is the body's.
func (c *cpu) decode(code []byte) prologue {
	p := prologue{}
	pc := c.check(code, &p)
	if pc <= 0 || pc > len(code) {
		p, pc = prologue{check: "none"}, 0
	}
	r := c.at(code, pc)
	for n := 0; n < 16 && r.pc < len(code); n++ {
		if c.next(r).kind != plain {
			break
		}
		if r.lowered {
			if c.pushes != nil && c.pushes(code, r.pc) {
				c.next(r)
			}
			if r.frame > 0 {
				p.frame, p.shape = r.frame, "lowered"
			}
			break
		}
	}
	return p
}

// callAt says whether a call begins at off, or behind at most c.leads instructions, one by default (an address built before it).
func (c *cpu) callAt(code []byte, off int) (int, bool) {
	if off < 0 || off >= len(code) {
		return 0, false
	}
	r := c.at(code, off)
	for n := 0; n <= max(c.leads, 1); n++ {
		switch c.next(r).kind {
		case call:
			return off, true
		case plain:
		default:
			return 0, false
		}
	}
	return 0, false
}

// stores says whether nothing from pc to end writes SP or leaves.
func (c *cpu) stores(code []byte, pc, end int) bool {
	r := c.at(code, pc)
	for r.pc < end {
		if c.next(r).kind != plain || r.lowered {
			return false
		}
	}
	return r.pc == end
}

func (c *cpu) jumpsBack(code []byte, pc int) bool {
	for end := pc + 800; pc < len(code) && pc < end; {
		n := c.length(code, pc)
		if n == 0 || pc+n > len(code) {
			return false
		}
		if e := c.step(c.at(code, pc)); e.kind == jump && e.target == 0 {
			return true
		}
		pc += n
	}
	return false
}

func four([]byte, int) int { return 4 }

func (r *run) word() uint32 {
	w := r.order.Uint32(r.code[r.pc:])
	r.pc += 4
	return w
}

// signed extends the low bits of w.
func signed(w uint32, bits uint) int64 { return int64(int32(w<<(32-bits)) >> (32 - bits)) }
