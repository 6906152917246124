// Tasks of several depths as go statements, and by gopool and ants as their users use them.
package main

import (
	"runtime"
	"sync"

	"github.com/bytedance/gopkg/util/gopool"
	"github.com/panjf2000/ants/v2"
)

var group sync.WaitGroup

func each(start func(task func())) func(func()) func(int) {
	return func(task func()) func(int) {
		return func(n int) {
			group.Add(n)
			for i := 0; i < n; i++ {
				start(task)
			}
			group.Wait()
		}
	}
}

// Workers that have found no task are still to end: they cost what the batch costs.
func ended(pool gopool.Pool, run func(int)) func(int) {
	return func(n int) {
		run(n)
		for pool.WorkerCount() > 0 {
			runtime.Gosched()
		}
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	// More workers than tasks: one is started for each. And few: most tasks wait for one.
	wide := gopool.NewPool("wide", 1000, gopool.NewConfig())
	few := gopool.NewPool("few", 4, gopool.NewConfig())
	blocking, err := ants.NewPool(1000)
	if err != nil {
		panic(err)
	}
	refusing, err := ants.NewPool(1000, ants.WithNonblocking(true))
	if err != nil {
		panic(err)
	}
	found := map[string]map[string]figures{}
	for _, depth := range depths {
		task := depth.task
		found[depth.name] = measure([]variant{
			{"go", each(func(task func()) { go task() })(task)},
			{"gopool", ended(wide, each(wide.Go)(task))},
			{"gopool, at its cap", ended(few, each(few.Go)(task))},
			{"ants", each(func(task func()) { blocking.Submit(task) })(task)},
			{"ants, non-blocking", each(func(task func()) { refusing.Submit(task) })(task)},
			{"work", alone(task)},
		})
	}
	print(found)
}

// The work alone, on a stack that has grown before.
func alone(work func()) func(int) {
	steps := make(chan int)
	done := make(chan bool)
	go func() {
		for n := range steps {
			group.Add(n)
			for i := 0; i < n; i++ {
				work()
			}
			done <- true
		}
	}()
	return func(n int) { steps <- n; <-done }
}

