// Measures variants of one piece of work, one after the other in every round, so that what else the machine does falls on
// all of them alike. Copied beside each program.
package main

import (
	"encoding/json"
	"os"
	"runtime"
	"runtime/debug"
	"sort"
	"syscall"
)

// A variant runs n tasks and returns when all have ended.
type variant struct {
	name string
	run  func(n int)
}

// CPU time of the process, user and system: on one thread that never sleeps it is what the clock would say of an idle machine.
func used() int64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// Figures are nanoseconds a task.
type figures struct {
	Least  float64 `json:"least"`
	Median float64 `json:"median"`
}

const (
	rounds = 41
	tasks  = 256
)

func measure(variants []variant) map[string]figures {
	// The collector would free the stacks of ended goroutines, and take time of whom it meets.
	debug.SetGCPercent(-1)
	times := make([][]float64, len(variants))
	for r := 0; r < rounds; r++ {
		for k := range variants {
			// Neighbours change: each leaves caches and free lists to the next.
			i := k
			if r%2 == 1 {
				i = len(variants) - 1 - k
			}
			v := variants[i]
			v.run(tasks)
			start := used()
			for k := 0; k < 4; k++ {
				v.run(tasks)
			}
			times[i] = append(times[i], float64(used()-start)/(4*tasks))
		}
		if r%8 == 7 {
			runtime.GC()
		}
	}
	found := map[string]figures{}
	for i, v := range variants {
		sort.Float64s(times[i])
		found[v.name] = figures{times[i][0], times[i][len(times[i])/2]}
	}
	return found
}

func print(value any) {
	json.NewEncoder(os.Stdout).Encode(value)
}

//go:noinline
func sink(p *byte) { *p++ }
