package main

import "sync"

type worker struct{ task chan func() }

// Idle workers, the last one first: what a user would write.
type recycling struct {
	sync.Mutex
	idle []*worker
}

//go:noinline
func (p *recycling) Go(task func()) {
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

func (p *recycling) work(w *worker) {
	for task := range w.task {
		task()
		p.Lock()
		p.idle = append(p.idle, w)
		p.Unlock()
	}
}

var workers = &recycling{}

var group sync.WaitGroup

func each(start func()) func(int) {
	return func(n int) {
		group.Add(n)
		for i := 0; i < n; i++ {
			start()
		}
		group.Wait()
	}
}
