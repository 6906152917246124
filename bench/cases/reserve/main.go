// A recursive function with frames of 128 bytes: f(2) fifteen times against f(30) once, with a stack reserved beforehand, and on
// a worker that is recycled. The same work each time.
package main

import (
	"runtime"
	"sync"
)

//go:noinline
func f(n int) byte {
	var a [92]byte
	a[n%len(a)] = byte(n)
	sink(&a[0])
	if n == 0 {
		return a[1]
	}
	return f(n-1) + a[n%len(a)]
}

//go:noinline
func reserveStack() byte {
	var a [8000]byte
	sink(&a[0])
	return a[7]
}

var group sync.WaitGroup

func shallow() {
	for i := 0; i < 15; i++ {
		f(1)
	}
	group.Done()
}

func deep() {
	f(29)
	group.Done()
}

func reserved() {
	reserveStack()
	f(29)
	group.Done()
}

type worker struct{ task chan func() }

// Idle workers, the last one first.
type pool struct {
	sync.Mutex
	idle []*worker
}

//go:noinline
func (p *pool) Go(task func()) {
	p.Lock()
	var w *worker
	if n := len(p.idle); n > 0 {
		w = p.idle[n-1]
		p.idle = p.idle[:n-1]
	}
	p.Unlock()
	if w == nil {
		w = &worker{make(chan func(), 1)}
		go p.work(w)
	}
	w.task <- task
}

func (p *pool) work(w *worker) {
	for task := range w.task {
		task()
		p.Lock()
		p.idle = append(p.idle, w)
		p.Unlock()
	}
}

func each(start func()) func(int) {
	return func(n int) {
		group.Add(n)
		for i := 0; i < n; i++ {
			start()
		}
		group.Wait()
	}
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

func main() {
	runtime.GOMAXPROCS(1)
	p := &pool{}
	print(measure([]variant{
		{"shallow", each(func() { go shallow() })},
		{"deep", each(func() { go deep() })},
		{"reserved", each(func() { go reserved() })},
		{"pooled", each(func() { p.Go(deep) })},
		{"workShallow", alone(shallow)},
		{"workDeep", alone(deep)},
	}))
}
