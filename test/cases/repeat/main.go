// Fifteen shallow calls against one deep one, the same work: the first stays on the start stack, the second does not.
// Built with -N -l, as in the wild.
package main

import (
	"fmt"
	"time"
	"unsafe"
)

var (
	stayed [2]bool
	grewAt [2]int
)

func f(n int, which int, x *byte, before uintptr) {
	var b [100]byte
	b[0] = byte(n)
	if grewAt[which] == 0 && uintptr(unsafe.Pointer(x)) != before {
		grewAt[which] = n
	}
	if n > 1 {
		f(n-1, which, x, before)
	}
}

func shallow() {
	var x byte
	at := uintptr(unsafe.Pointer(&x))
	for i := 0; i < 15; i++ {
		f(2, 0, &x, at)
	}
	stayed[0] = uintptr(unsafe.Pointer(&x)) == at
}

func deep() {
	var x byte
	at := uintptr(unsafe.Pointer(&x))
	f(30, 1, &x, at)
	stayed[1] = uintptr(unsafe.Pointer(&x)) == at
}

func main() {
	go shallow()
	go deep()
	time.Sleep(200 * time.Millisecond)
	// Turns of f that had been entered when the stack had moved first.
	fmt.Println("shallow", stayed[0], "deep", stayed[1], "turns", 30-grewAt[1]+1)
}
