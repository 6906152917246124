/** Go source of the part of `stackscan calibrate` that hands tasks over: needs `best` and `batch` of the rest. */
export const poolBenchmarks = `// Workers that lie idle, the last one first, each with a channel and the time since when: what ants and fasthttp do.
type worker struct {
	task chan func()
	idle time.Time
}

func handOver() float64 {
	var lock sync.Mutex
	var idle []*worker
	submit := func(f func()) {
		var w *worker
		lock.Lock()
		if n := len(idle); n > 0 {
			w = idle[n-1]
			idle = idle[:n-1]
		}
		lock.Unlock()
		if w == nil {
			w = &worker{task: make(chan func())}
			go func() {
				for f := range w.task {
					f()
					w.idle = time.Now()
					lock.Lock()
					idle = append(idle, w)
					lock.Unlock()
				}
			}()
		}
		w.task <- f
	}
	return submitted(submit)
}

// ns a task, when a batch is submitted one after the other.
func submitted(submit func(func())) float64 {
	var wg sync.WaitGroup
	f := func() { wg.Done() }
	return best(60, func() {
		wg.Add(batch)
		for i := 0; i < batch; i++ {
			submit(f)
		}
		wg.Wait()
	}) / batch
}

type queued struct {
	f    func()
	next *queued
}

// A locked list of tasks, and a worker that takes them as long as there are any: what gopool does.
func queue() float64 {
	var lock sync.Mutex
	var head, tail *queued
	var working int32
	free := sync.Pool{New: func() interface{} { return new(queued) }}
	work := func() {
		for {
			lock.Lock()
			t := head
			if t == nil {
				working = 0
				lock.Unlock()
				return
			}
			head = t.next
			lock.Unlock()
			func() {
				defer func() {
					if r := recover(); r != nil {
						panic(r)
					}
				}()
				t.f()
			}()
			t.f, t.next = nil, nil
			free.Put(t)
		}
	}
	return submitted(func(f func()) {
		t := free.Get().(*queued)
		t.f = f
		lock.Lock()
		if head == nil {
			head = t
		} else {
			tail.next = t
		}
		tail = t
		starts := working == 0
		working = 1
		lock.Unlock()
		if starts {
			go work()
		}
	})
}
`;
