// Stack bytes that the runtime allocates: goroutines that stay at the start size are recycled with their stack, those that grew
// leave theirs behind. Run with a runtime that counts (bench/cases.mjs).
package main

import (
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"runtime/debug"
	"sync"
	_ "unsafe"
)

//go:linkname stackBytes runtime.casesStackBytes
var stackBytes uint64

//go:linkname stackCount runtime.casesStackCount
var stackCount uint64

//go:linkname started runtime.casesStarted
var started uint64

//go:noinline
func generate(out chan<- int, last int) {
	for i := 2; i <= last; i++ {
		out <- i
	}
	close(out)
}

//go:noinline
func filter(in <-chan int, out chan<- int, prime int) {
	for i := range in {
		if i%prime != 0 {
			out <- i
		}
	}
	close(out)
}

// Primes up to last: a goroutine for each.
func sieve(last int) int {
	first := make(chan int)
	go generate(first, last)
	in := (<-chan int)(first)
	found := 0
	for prime := range in {
		found++
		out := make(chan int)
		go filter(in, out, prime)
		in = out
	}
	return found
}

//go:noinline
func get(client *http.Client, url string, group *sync.WaitGroup) {
	defer group.Done()
	response, err := client.Get(url)
	if err != nil {
		panic(err)
	}
	io.Copy(io.Discard, response.Body)
	response.Body.Close()
}

// Twenty times twenty goroutines, each with one request.
func requests(client *http.Client, url string) {
	for i := 0; i < 20; i++ {
		var group sync.WaitGroup
		group.Add(20)
		for k := 0; k < 20; k++ {
			go get(client, url, &group)
		}
		group.Wait()
	}
}

type count struct {
	Bytes   uint64 `json:"bytes"`
	Stacks  uint64 `json:"stacks"`
	Started uint64 `json:"started"`
	Ended   int    `json:"ended"`
	Found   int    `json:"found"`
}

func counted(run func() int) count {
	before := count{Bytes: stackBytes, Stacks: stackCount, Started: started}
	found := run()
	for i := 0; i < 100; i++ {
		runtime.Gosched()
	}
	return count{stackBytes - before.Bytes, stackCount - before.Stacks, started - before.Started, runtime.NumGoroutine(), found}
}

func main() {
	what := flag.String("what", "sieve", "sieve, get")
	flag.Parse()
	debug.SetGCPercent(-1)
	var rounds []count
	switch *what {
	case "sieve":
		runtime.GOMAXPROCS(1)
		for i := 0; i < 6; i++ {
			rounds = append(rounds, counted(func() int { return sieve(1500) }))
		}
	case "get":
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("ok")) }))
		client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 32}}
		for i := 0; i < 6; i++ {
			rounds = append(rounds, counted(func() int { requests(client, server.URL); return 400 }))
		}
		server.Close()
	}
	print(rounds)
}
