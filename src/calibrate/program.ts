/** The Go program of `stackscan calibrate`: it measures, and prints what it measured as JSON. The fit is ours (fit.ts). */

import { poolBenchmarks } from "./pools.js";

/** Growth by a frame of that many bytes, below so many frames of each of two sizes. */
export interface Measurement {
	/** Bytes of the frame that tips the stack over; 0: none, only the frames above. */
	readonly big: number;
	/** Frames above it, and bytes of one with its return address. */
	readonly frames: number;
	readonly frameSize: number;
	/** One function that calls itself, or as many as there are frames. */
	readonly recursive: boolean;
	/** ns a goroutine, growth included; and with the stack grown beforehand. */
	readonly ns: number;
	readonly grownNs: number;
}

export interface Measured {
	readonly cpu: string;
	readonly goVersion: string;
	readonly goos: string;
	readonly goarch: string;
	readonly spawn: number;
	readonly spawnNew: number;
	readonly launch: number;
	readonly handOver: number;
	readonly queue: number;
	readonly growths: readonly Measurement[];
}

const sizes = [3072, 6144, 12_288, 24_576, 49_152] as const;

/** A function with a frame of that size, which its caller cannot inline. */
function bigFunction(size: number): string {
	return `
//go:noinline
func big${size}(c byte) byte {
	var a [${size}]byte
	a[int(c)%len(a)] = c
	sink(&a[0])
	return a[(int(c)*7)%len(a)]
}
`;
}

/** Functions of a chain: more than the measurements need. */
const longest = 61;

/** A chain of functions with frames of one size, each of which calls the next, and a table of where to enter it. */
function chainOf(name: string, size: number): string {
	const one = (i: number): string => `
//go:noinline
func ${name}${i}(f func(byte) byte, n int) byte {
	var a [${size}]byte
	a[n%len(a)] = byte(n)
	sink(&a[0])
	if n < 2 {
		seen[n] = uintptr(unsafe.Pointer(&a))
	}
	${i + 1 < longest ? `return ${name}${i + 1}(f, n-1) + a[n%len(a)]` : "if f != nil {\n\t\treturn f(a[1])\n\t}\n\treturn a[2]"}
}
`;
	const names = Array.from({ length: longest }, (_, i) => `${name}${i}`);
	return `${names.map((_, i) => one(i)).join("")}
var ${name}s = []func(func(byte) byte, int) byte{${names.join(", ")}}

func ${name}(n int, f func(byte) byte) byte { return ${name}s[len(${name}s)-1-n](f, n) }
`;
}

/** Go source of package main. Needs Go 1.17 or later: the frames are those of register arguments. */
export function calibrationProgram(): string {
	return `// Written by stackscan calibrate: measures what goroutines and their stacks cost on this machine.
package main

import (
	"encoding/json"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
	"time"
	"unsafe"
)

//go:noinline
func sink(p *byte) { *p++ }
${sizes.map(bigFunction).join("")}
var bigs = map[int]func(byte) byte{${sizes.map((size) => `${size}: big${size}`).join(", ")}}

var seen [2]uintptr
${chainOf("small", 88)}${chainOf("wide", 440)}
//go:noinline
func again(n int, f func(byte) byte) byte {
	var a [88]byte
	a[n%len(a)] = byte(n)
	sink(&a[0])
	if n < 2 {
		seen[n] = uintptr(unsafe.Pointer(&a))
	}
	if n == 0 {
		if f != nil {
			return f(a[1])
		}
		return a[2]
	}
	return again(n-1, f) + a[n%len(a)]
}

const batch = 256

// Lowest time of several rounds: what else runs on the machine only adds.
func best(rounds int, run func()) float64 {
	low := time.Duration(1 << 62)
	for i := 0; i < rounds; i++ {
		start := time.Now()
		run()
		if d := time.Since(start); d < low {
			low = d
		}
	}
	return float64(low.Nanoseconds())
}

func spawn(f func()) float64 {
	var wg sync.WaitGroup
	return best(60, func() {
		wg.Add(batch)
		for i := 0; i < batch; i++ {
			go func() { f(); wg.Done() }()
		}
		wg.Wait()
	}) / batch
}

var group sync.WaitGroup

func end() { group.Done() }

// The go statements alone: with one P nobody runs what they start before the last one has returned.
func launch() float64 {
	low := time.Duration(1 << 62)
	for r := 0; r < 60; r++ {
		group.Add(batch)
		start := time.Now()
		for i := 0; i < batch; i++ {
			go end()
		}
		if d := time.Since(start); d < low {
			low = d
		}
		group.Wait()
	}
	return float64(low.Nanoseconds()) / batch
}

// The same work on one goroutine whose stack has grown before.
func grown(f func()) float64 {
	done := make(chan float64)
	go func() {
		f()
		done <- best(60, func() {
			for i := 0; i < batch; i++ {
				f()
			}
		}) / batch
	}()
	return <-done
}

func lesser(a, b float64) float64 {
	if b < a {
		return b
	}
	return a
}

${poolBenchmarks}
func spawnNew() float64 {
	const many = 20000
	var wg, held sync.WaitGroup
	held.Add(1)
	wg.Add(many)
	start := time.Now()
	for i := 0; i < many; i++ {
		go func() { held.Wait(); wg.Done() }()
	}
	runtime.Gosched()
	d := time.Since(start)
	held.Done()
	wg.Wait()
	return float64(d.Nanoseconds()) / many
}

type growth struct {
	Big       int     \`json:"big"\`
	Frames    int     \`json:"frames"\`
	FrameSize int     \`json:"frameSize"\`
	Recursive bool    \`json:"recursive"\`
	Ns        float64 \`json:"ns"\`
	GrownNs   float64 \`json:"grownNs"\`
}

func main() {
	debug.SetGCPercent(-1)
	fresh := spawnNew()
	runtime.GOMAXPROCS(1)
	spawned, launched, handed, queueing := spawn(func() {}), launch(), handOver(), queue()
	var growths []growth
	for way, frame := range []func(int, func(byte) byte) byte{small, wide, again} {
		frame := frame
		for _, big := range []int{0, ${sizes.join(", ")}} {
			for _, n := range []int{1, 4, 20, 60} {
				f := func() { frame(n, bigs[big]) }
				g := growth{Big: big, Frames: n + 1, Recursive: way == 2, Ns: spawn(f), GrownNs: grown(f)}
				g.FrameSize = int(seen[1] - seen[0])
				growths = append(growths, g)
				runtime.GC()
			}
			// What else runs on the machine comes and goes: the least of several moments.
			spawned, launched = lesser(spawned, spawn(func() {})), lesser(launched, launch())
			handed, queueing = lesser(handed, handOver()), lesser(queueing, queue())
		}
	}
	result := map[string]interface{}{
		"goVersion": runtime.Version(), "goos": runtime.GOOS, "goarch": runtime.GOARCH,
		"spawnNew": fresh, "spawn": spawned, "launch": launched, "handOver": handed, "queue": queueing, "growths": growths,
	}
	json.NewEncoder(os.Stdout).Encode(result)
}
`;
}
