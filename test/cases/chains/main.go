// Chains whose growth can be told from the listing alone; each goroutine says in which functions its stack moved.
// scripts/verify-cases.mjs compares that with the chain, the copies and the sizes of the report.
package main

import (
	"fmt"
	"strings"
	"time"
	"unsafe"
)

// What each goroutine saw: the address of one variable in its entry, and the levels at which it had changed.
var (
	last  [3]uintptr
	moves [3][8]int
	count [3]int
	sink  int
)

// seen is called behind the prologue of each function; x lies in the goroutine's entry. A nosplit function without a
// frame to speak of, so that it moves nothing itself.
//
//go:nosplit
func seen(n int, x *byte, level int) {
	if now := uintptr(unsafe.Pointer(x)); now != last[n] {
		last[n] = now
		moves[n][count[n]] = level
		count[n]++
	}
}

// The chain of doubling frames of golang/go issue 18138: from 32 bytes to 16 KB.
func doubling() {
	var x byte
	last[0] = uintptr(unsafe.Pointer(&x))
	d32(&x)
}

//go:noinline
func d32(x *byte) { var b [16]byte; b[sink&15] = 1; seen(0, x, 0); d64(x); sink += int(b[0]) }

//go:noinline
func d64(x *byte) { var b [48]byte; b[sink&15] = 1; seen(0, x, 1); d128(x); sink += int(b[0]) }

//go:noinline
func d128(x *byte) { var b [112]byte; b[sink&15] = 1; seen(0, x, 2); d256(x); sink += int(b[0]) }

//go:noinline
func d256(x *byte) { var b [240]byte; b[sink&15] = 1; seen(0, x, 3); d512(x); sink += int(b[0]) }

//go:noinline
func d512(x *byte) { var b [496]byte; b[sink&15] = 1; seen(0, x, 4); d1024(x); sink += int(b[0]) }

//go:noinline
func d1024(x *byte) { var b [1008]byte; b[sink&15] = 1; seen(0, x, 5); d2048(x); sink += int(b[0]) }

//go:noinline
func d2048(x *byte) { var b [2032]byte; b[sink&15] = 1; seen(0, x, 6); d4096(x); sink += int(b[0]) }

//go:noinline
func d4096(x *byte) { var b [4080]byte; b[sink&15] = 1; seen(0, x, 7); d8192(x); sink += int(b[0]) }

//go:noinline
func d8192(x *byte) { var b [8176]byte; b[sink&15] = 1; seen(0, x, 8); d16384(x); sink += int(b[0]) }

//go:noinline
func d16384(x *byte) { var b [16368]byte; b[sink&15] = 1; seen(0, x, 9); sink += int(b[0]) }

// Work that needs 8 KB: once as it is, once behind a helper that reserves the room in one copy.
func withoutReserve() {
	var x byte
	last[1] = uintptr(unsafe.Pointer(&x))
	work1(1, &x)
}

func withReserve() {
	var x byte
	last[2] = uintptr(unsafe.Pointer(&x))
	reserveStack(2, &x)
	work1(2, &x)
}

//go:noinline
func reserveStack(n int, x *byte) {
	var b [8192]byte
	b[sink&15] = 1
	seen(n, x, 10)
	sink += int(b[0])
}

//go:noinline
func work1(n int, x *byte) {
	var b [900]byte
	b[sink&15] = 1
	seen(n, x, 11)
	work2(n, x)
	sink += int(b[0])
}

//go:noinline
func work2(n int, x *byte) {
	var b [1800]byte
	b[sink&15] = 1
	seen(n, x, 12)
	work3(n, x)
	sink += int(b[0])
}

//go:noinline
func work3(n int, x *byte) { var b [3600]byte; b[sink&15] = 1; seen(n, x, 13); sink += int(b[0]) }

var levels = strings.Fields("d32 d64 d128 d256 d512 d1024 d2048 d4096 d8192 d16384 reserveStack work1 work2 work3")

func main() {
	go doubling()
	go withoutReserve()
	go withReserve()
	time.Sleep(200 * time.Millisecond)
	for n, name := range []string{"doubling", "withoutReserve", "withReserve"} {
		fmt.Print(name)
		for _, level := range moves[n][:count[n]] {
			fmt.Print(" ", levels[level])
		}
		fmt.Println()
	}
}
