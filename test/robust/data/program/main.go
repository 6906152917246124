// Command robust is compiled into the listings that the robustness tests damage. It holds one of each thing a listing
// can show: frames on both sides of 128 and 4096 bytes, closures, defers, selects, jump tables, generics, assembly.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"sync"
	"time"

	"example.com/robust/asm"
	"example.com/robust/shape"
	"example.com/robust/tree"
)

type request struct {
	id   int
	kind string
	body []byte
	done chan<- result
}

type result struct {
	id  int
	sum uint64
	err error
}

var errClosed = errors.New("closed")

type server struct {
	mu    sync.Mutex
	queue chan request
	seen  map[string]int
	tree  *tree.Tree[string, int]
	log   io.Writer
	hooks []func(request) error
}

func newServer(log io.Writer, hooks ...func(request) error) *server {
	return &server{
		queue: make(chan request, 16),
		seen:  map[string]int{},
		tree:  tree.New[string, int](strings.Compare),
		log:   log,
		hooks: hooks,
	}
}

func (s *server) run(ctx context.Context, workers int) {
	var wg sync.WaitGroup
	for i := 0; i < workers; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case <-ctx.Done():
					return
				case r, ok := <-s.queue:
					if !ok {
						return
					}
					s.serve(r)
				}
			}
		}()
	}
	go s.watch(ctx, time.Second)
	wg.Wait()
}

func (s *server) watch(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			s.mu.Lock()
			fmt.Fprintln(s.log, now.Unix(), len(s.seen))
			s.mu.Unlock()
		}
	}
}

func (s *server) serve(r request) {
	defer func() {
		if v := recover(); v != nil {
			r.done <- result{id: r.id, err: fmt.Errorf("request %d: %v", r.id, v)}
		}
	}()
	s.mu.Lock()
	s.seen[r.kind]++
	s.tree.Put(r.kind, r.id)
	s.mu.Unlock()
	for _, hook := range s.hooks {
		if err := hook(r); err != nil {
			r.done <- result{id: r.id, err: err}
			return
		}
	}
	r.done <- result{id: r.id, sum: s.handle(r)}
}

func (s *server) handle(r request) uint64 {
	switch r.kind {
	case "tiny":
		return tiny(r.body)
	case "small":
		return small(r.body)
	case "middle":
		return middle(r.body)
	case "large":
		return large(r.body)
	case "huge":
		return huge(r.body)
	case "shape":
		return uint64(shape.Total(shape.Parse(string(r.body))))
	case "asm":
		return asm.Sum(r.body)
	case "close":
		panic(errClosed)
	default:
		return uint64(dispatch(len(r.body)))
	}
}

func mix(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

//go:noinline
func tiny(b []byte) uint64 { return mix(b) }

//go:noinline
func small(b []byte) uint64 {
	var buf [96]byte
	n := copy(buf[:], b)
	return mix(buf[:n]) + tiny(b)
}

//go:noinline
func middle(b []byte) uint64 {
	var buf [1000]byte
	n := copy(buf[:], b)
	sort.Slice(buf[:n], func(i, j int) bool { return buf[i] < buf[j] })
	return mix(buf[:n]) + small(b)
}

//go:noinline
func large(b []byte) uint64 {
	var buf [4000]byte
	n := copy(buf[:], b)
	return mix(buf[:n]) + middle(b)
}

//go:noinline
func huge(b []byte) uint64 {
	var buf [9000]byte
	n := copy(buf[:], b)
	return mix(buf[:n]) + large(b)
}

//go:noinline
func dispatch(n int) int {
	switch n {
	case 0:
		return fib(3)
	case 1:
		return even(10)
	case 2:
		return fib(5) + 1
	case 3:
		return even(11) + 2
	case 4:
		return len(fmt.Sprint(n))
	case 5:
		return 17
	case 6:
		return fib(7)
	case 7:
		return even(20)
	case 8:
		return len(os.Args)
	}
	return -1
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

//go:noinline
func even(n int) int {
	if n == 0 {
		return 1
	}
	return odd(n - 1)
}

//go:noinline
func odd(n int) int {
	if n == 0 {
		return 0
	}
	return even(n - 1)
}

type visitor interface{ Visit(name string, n int) bool }

type printer struct {
	out   io.Writer
	limit int
}

func (p *printer) Visit(name string, n int) bool {
	_, err := fmt.Fprintf(p.out, "%-10s %d\n", name, n)
	p.limit--
	return err == nil && p.limit > 0
}

func each(t *tree.Tree[string, int], v visitor) { t.Each(v.Visit) }

func pipelineOf(stages ...func(<-chan int) <-chan int) func(<-chan int) <-chan int {
	return func(in <-chan int) <-chan int {
		for _, stage := range stages {
			in = stage(in)
		}
		return in
	}
}

func stage(f func(int) int) func(<-chan int) <-chan int {
	return func(in <-chan int) <-chan int {
		out := make(chan int)
		go func() {
			defer close(out)
			for v := range in {
				out <- f(v)
			}
		}()
		return out
	}
}

func sum(in <-chan int, done func(int)) {
	total := 0
	for v := range in {
		total += v
	}
	done(total)
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	s := newServer(os.Stderr, func(r request) error {
		if len(r.body) > 1<<20 {
			return fmt.Errorf("request %d: %d bytes", r.id, len(r.body))
		}
		return nil
	})
	go s.run(ctx, 4)
	done := make(chan result)
	kinds := strings.Fields("tiny small middle large huge shape asm close other")
	for i, kind := range kinds {
		go func(i int, kind string) {
			s.queue <- request{i, kind, []byte(kind), done}
		}(i, kind)
	}
	for range kinds {
		r := <-done
		fmt.Println(r.id, r.sum, r.err)
	}
	in := make(chan int)
	wait := make(chan struct{})
	go sum(pipelineOf(stage(fib), stage(func(n int) int { return n * n }))(in), func(n int) {
		fmt.Println(n)
		close(wait)
	})
	for i := 0; i < 10; i++ {
		in <- i
	}
	close(in)
	<-wait
	cancel()
	each(s.tree, &printer{os.Stdout, 5})
}
