// A program whose goroutines are counted: by itself, in print, and by the recorder.
package main

import (
	"os"
	"runtime"
	"strconv"
	"sync"
	"time"
	"unsafe"
)

var moved, stayed [4]int
var lock sync.Mutex

//go:noinline
func address(p *byte) uintptr { return uintptr(unsafe.Pointer(p)) }

// deep uses about n KB of stack.
//
//go:noinline
func deep(n int) byte {
	var a [1000]byte
	a[n%1000] = byte(n)
	if n == 0 {
		return a[0]
	}
	return deep(n-1) + a[n%1000]
}

// count notes whether the stack of its caller moved while f ran.
//
//go:noinline
func count(kind int, before, after uintptr) {
	lock.Lock()
	if before != after {
		moved[kind]++
	} else {
		stayed[kind]++
	}
	lock.Unlock()
}

//go:noinline
func shallow(wg *sync.WaitGroup) {
	defer wg.Done()
	var b byte
	before := address(&b)
	count(0, before, address(&b))
}

//go:noinline
func grows(wg *sync.WaitGroup, kb int) {
	defer wg.Done()
	var b byte
	before := address(&b)
	deep(kb)
	count(1, before, address(&b))
}

//go:noinline
func exits(wg *sync.WaitGroup) {
	defer wg.Done()
	runtime.Goexit()
}

// ended waits until no more than n goroutines are left: the last ones have called Done, but may not have ended yet.
func ended(n int) {
	for i := 0; i < 10_000 && runtime.NumGoroutine() > n; i++ {
		time.Sleep(time.Millisecond)
	}
}

func main() {
	n, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(4)
		go shallow(&wg)
		go grows(&wg, 3)
		go grows(&wg, 12)
		go exits(&wg)
	}
	wg.Wait()
	ended(1)
	println("shallow", moved[0], stayed[0], "grows", moved[1], stayed[1])
}
