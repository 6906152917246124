package h

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
	"strconv"
	"sync/atomic"
	"syscall"
	"time"
)

// Main runs each program that often, and waits for its goroutines.
func Main(runs int, programs []func(*C)) {
	seed, err := strconv.Atoi(os.Args[1])
	if err != nil {
		panic(err)
	}
	stop := mode(os.Args[2:])
	for run := range runs {
		for i, program := range programs {
			pending := new(atomic.Int32)
			program(New(uint64(seed)<<32|uint64(run)<<24|uint64(i), pending))
			for wait := 0; pending.Load() > 0; wait++ {
				if wait < 1000 {
					runtime.Gosched()
				} else if time.Sleep(time.Millisecond); wait > 60000 {
					panic(fmt.Sprintf("program %d does not end", i))
				}
			}
		}
	}
	stop()
	// Goroutines say that they have ended a little before they do.
	time.Sleep(20 * time.Millisecond)
}

// mode turns on what runs on the stacks of goroutines beside their own code.
func mode(args []string) (stop func()) {
	if len(args) == 0 {
		return func() {}
	}
	switch args[0] {
	case "profiles":
		runtime.MemProfileRate = 1
		runtime.SetBlockProfileRate(1)
		runtime.SetMutexProfileFraction(1)
		runtime.SetCPUProfileRate(5000)
		pprof.StartCPUProfile(io.Discard)
		return pprof.StopCPUProfile
	case "trace":
		trace.Start(io.Discard)
		return trace.Stop
	case "signals", "preempt":
		got := make(chan os.Signal, 8)
		signal.Notify(got, syscall.SIGUSR1, syscall.SIGURG)
		done := make(chan bool)
		go func() {
			for {
				select {
				case <-got:
				case <-done:
					return
				}
			}
		}()
		go func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				if args[0] == "signals" {
					syscall.Kill(os.Getpid(), syscall.SIGUSR1)
					time.Sleep(50 * time.Microsecond)
				} else {
					// A collection stops the world: every goroutine is asked to yield.
					runtime.GC()
				}
			}
		}()
		return func() { close(done) }
	}
	panic(args[0])
}
