package main

import (
	"sync"
	"testing"
)

func TestGrows(t *testing.T) {
	var wg sync.WaitGroup
	wg.Add(7)
	for i := 0; i < 7; i++ {
		go grows(&wg, 5)
	}
	wg.Wait()
}
