package main

import (
	"runtime"
	"sync"
	"testing"
)

func TestGrows(t *testing.T) {
	others := runtime.NumGoroutine()
	var wg sync.WaitGroup
	wg.Add(7)
	for i := 0; i < 7; i++ {
		go grows(&wg, 5)
	}
	wg.Wait()
	ended(others)
}
