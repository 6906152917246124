// Package h is what the generated programs share: their input, and how they say that they have ended.
package h

import "sync/atomic"

// C is the input of one goroutine. It belongs to that goroutine alone.
type C struct {
	seed    uint64
	fuel    int
	pending *atomic.Int32
	// Keep holds what must escape.
	Keep any
}

// New is the input of one run.
func New(seed uint64, pending *atomic.Int32) *C {
	return &C{seed: seed*0x9e3779b97f4a7c15 + 1, fuel: 40, pending: pending}
}

// Fork is the input of a new goroutine, which must call End.
func (c *C) Fork() *C {
	c.pending.Add(1)
	return &C{seed: c.next(), fuel: 10, pending: c.pending}
}

// End says that the goroutine has ended. No call: the functions that use it stay as small as they are.
func (c *C) End() { c.pending.Add(-1) }

func (c *C) next() uint64 {
	c.seed = c.seed*6364136223846793005 + 1442695040888963407
	return c.seed >> 33
}

// N is a number below k.
func (c *C) N(k uint64) int { return int(c.next() % k) }

// Fuel is false once the goroutine has recursed enough.
func (c *C) Fuel() bool {
	c.fuel--
	return c.fuel > 0
}

// Apply calls what it is given.
//
//go:noinline
func Apply(f func(n int) int, n int) int { return f(n) }

// Each is an iterator over 0 to k-1.
func Each(k int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < k; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

// Nil is an address that cannot be read.
var Nil *int
