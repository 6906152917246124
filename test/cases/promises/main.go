// Programs against the promises `always` and `never`: each goroutine here says whether its stack has moved. What
// makes it hard to judge stands above it. scripts/verify-cases.mjs compares what happened with the verdicts.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
	"unsafe"
)

// A goroutine's view of its own stack: the address of a local variable at its start and at its end.
type view struct {
	name        string
	first, last uintptr
}

var (
	views [16]view
	sink  int
	three = 3
)

func at(p *byte) uintptr { return uintptr(unsafe.Pointer(p)) }

//go:noinline
func small() { sink++ }

// big needs more than a new stack has.
//
//go:noinline
func big() {
	var b [3000]byte
	b[sink&1023] = 1
	sink += int(b[(sink+1)&1023])
}

//go:noinline
func mayPanic(n int) {
	if n == three {
		panic("x")
	}
}

// A panic that is recovered in a function without a return of its own: its caller goes on.
func afterRecoveredPanic() {
	var x byte
	views[0] = view{"afterRecoveredPanic", at(&x), 0}
	panicsAndRecovers()
	big()
	views[0].last = at(&x)
}

//go:noinline
func panicsAndRecovers() {
	defer func() { recover() }()
	panic("x")
}

// What is deferred, and recovers, is known only as an interface; the panic jumps over the deep call.
func recoveredByInterface() {
	var x byte
	views[1] = view{"recoveredByInterface", at(&x), 0}
	deepUnlessRecovered(quiet{})
	views[1].last = at(&x)
}

type cleaner interface{ cleanup() }
type quiet struct{}

//go:noinline
func (quiet) cleanup() { recover() }

//go:noinline
func deepUnlessRecovered(c cleaner) {
	defer c.cleanup()
	sink += *nowhere
	big()
}

var nowhere *int

// The usual worker: a loop for ever, and a deferred function that recovers and then works.
func workerThatRecovers() {
	var x byte
	views[2] = view{"workerThatRecovers", at(&x), 0}
	defer func() {
		if r := recover(); r != nil {
			big()
		}
		views[2].last = at(&x)
	}()
	for i := 0; ; i++ {
		mayPanic(i)
		small()
	}
}

// The same with a deferred function value.
func workerWithValue() {
	var x byte
	views[3] = view{"workerWithValue", at(&x), 0}
	loop(recoverAndWork)
	views[3].last = at(&x)
}

func recoverAndWork() {
	recover()
	big()
}

//go:noinline
func loop(deferred func()) {
	defer deferred()
	for i := 0; ; i++ {
		mayPanic(i)
		small()
	}
}

// A function value chosen through a jump table.
func chosenByTable() {
	var x byte
	views[4] = view{"chosenByTable", at(&x), 0}
	go small()
	fn := small
	switch three {
	case 0:
		fn = a0
	case 1:
		fn = a1
	case 2:
		fn = a2
	case 3:
		fn = a0
	case 4:
		fn = a1
	case 5:
		fn = a2
	case 6:
		fn = a0
	case 7:
		fn = a1
	case 8:
		fn = a2
	case 9:
		fn = a0
	}
	fn()
	views[4].last = at(&x)
}

//go:noinline
func a0() { sink += 1; big() }

//go:noinline
func a1() { sink += 2; big() }

//go:noinline
func a2() { sink += 3; big() }

// A variable on the heap that a callee changes, from a deep function to a shallow one.
func changedOnHeap() {
	var x byte
	views[5] = view{"changedOnHeap", at(&x), 0}
	change()
	views[5].last = at(&x)
}

//go:noinline
func change() {
	go small()
	fn := big
	kept = &fn
	setKept()
	fn()
}

var kept *func()

//go:noinline
func setKept() { *kept = small }

// A result on the stack where an argument was: deep after shallow, and shallow after deep.
func deepOverArgument() {
	var x byte
	views[6] = view{"deepOverArgument", at(&x), 0}
	go small()
	ten(1, 2, 3, 4, 5, 6, 7, 8, 9, small)
	_, _, _, _, _, _, _, _, _, fn := bigResult()
	fn()
	views[6].last = at(&x)
}

func shallowOverArgument() {
	var x byte
	views[7] = view{"shallowOverArgument", at(&x), 0}
	go small()
	ten(1, 2, 3, 4, 5, 6, 7, 8, 9, big)
	_, _, _, _, _, _, _, _, _, fn := smallResult()
	fn()
	views[7].last = at(&x)
}

//go:noinline
func ten(a, b, c, d, e, f, g, h, i int, fn func()) { sink += a }

//go:noinline
func bigResult() (a, b, c, d, e, f, g, h, i int, fn func()) {
	return 1, 2, 3, 4, 5, 6, 7, 8, 9, big
}

//go:noinline
func smallResult() (a, b, c, d, e, f, g, h, i int, fn func()) {
	return 1, 2, 3, 4, 5, 6, 7, 8, 9, small
}

// A function that ends the process on all paths, but not at once.
func livesOnBeforeExit() {
	var x byte
	views[8] = view{"livesOnBeforeExit", at(&x), 0}
	shutDown(&x)
}

//go:noinline
func shutDown(x *byte) {
	big()
	views[8].last = at(x)
	<-forever
	os.Exit(0)
}

// A panic that is not recovered, and a deferred function that does not come back: the process lives.
func panicWithoutEnd() {
	var x byte
	views[9] = view{"panicWithoutEnd", at(&x), 0}
	defer func() {
		views[9].last = at(&x)
		for {
			small()
		}
	}()
	mayPanic(3)
}

var forever = make(chan int)

// Two depths of a deferred function: only the deferred one is deep.
func deferredInLoop() {
	var x byte
	views[10] = view{"deferredInLoop", at(&x), 0}
	twice()
	views[10].last = at(&x)
}

//go:noinline
func twice() {
	for i := 0; i < three-1; i++ {
		defer big()
	}
	small()
}

// A worker on a loop for ever whose panics are recovered in the turn of the loop.
func recoversEachTurn() {
	var x byte
	views[11] = view{"recoversEachTurn", at(&x), 0}
	for i := 0; i < 9; i++ {
		turn(i)
	}
	views[11].last = at(&x)
}

//go:noinline
func turn(i int) {
	defer func() { recover() }()
	mayPanic(i)
}

// Code behind a call that hands over to the scheduler.
func afterGosched() {
	var x byte
	views[12] = view{"afterGosched", at(&x), 0}
	yield()
	views[12].last = at(&x)
}

//go:noinline
func yield() {
	runtime.Gosched()
	big()
}

// The way without growth leads over a go statement.
func startsOrDeep() {
	var x byte
	views[13] = view{"startsOrDeep", at(&x), 0}
	startOrDeep()
	views[13].last = at(&x)
}

//go:noinline
func startOrDeep() {
	if three == 3 {
		go small()
		return
	}
	big()
}

// A closure over a variable on the stack that a callee changes.
func changedByClosure() {
	var x byte
	views[14] = view{"changedByClosure", at(&x), 0}
	go small()
	fn := big
	apply(func() { fn = small })
	fn()
	views[14].last = at(&x)
}

//go:noinline
func apply(f func()) { f() }

// A deferred value in a branch that has no end, in a function that has one.
func workerInBranch() {
	var x byte
	views[15] = view{"workerInBranch", at(&x), 0}
	loopInBranch(recoverAndWork, three == 3)
	views[15].last = at(&x)
}

//go:noinline
func loopInBranch(deferred func(), forever bool) {
	if forever {
		defer deferred()
		for i := 0; ; i++ {
			mayPanic(i)
			small()
		}
	}
	small()
}

func main() {
	go afterRecoveredPanic()
	go recoveredByInterface()
	go workerThatRecovers()
	go workerWithValue()
	go chosenByTable()
	go changedOnHeap()
	go deepOverArgument()
	go shallowOverArgument()
	go livesOnBeforeExit()
	go panicWithoutEnd()
	go deferredInLoop()
	go recoversEachTurn()
	go afterGosched()
	go startsOrDeep()
	go changedByClosure()
	go workerInBranch()
	time.Sleep(300 * time.Millisecond)
	for _, v := range views {
		switch {
		case v.last == 0:
			fmt.Println(v.name, "unfinished")
		case v.last == v.first:
			fmt.Println(v.name, "stayed")
		default:
			fmt.Println(v.name, "moved")
		}
	}
}
