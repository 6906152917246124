// Package servers holds small servers and workers of the kinds that people write, for the corpus (scripts/corpus.mjs).
package servers

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Store is a key-value server with a line protocol: GET, SET, DEL, KEYS, WATCH.
type Store struct {
	mu       sync.RWMutex
	data     map[string]item
	watchers map[string][]chan string
	conns    sync.WaitGroup
	Idle     time.Duration
}

type item struct {
	value   string
	expires time.Time
}

func NewStore() *Store {
	return &Store{data: map[string]item{}, watchers: map[string][]chan string{}, Idle: time.Second}
}

// Serve accepts until the listener is closed, then waits for the connections.
func (s *Store) Serve(ctx context.Context, l net.Listener) error {
	go s.expire(ctx, 5*time.Millisecond)
	go func() {
		<-ctx.Done()
		l.Close()
	}()
	for {
		c, err := l.Accept()
		if err != nil {
			s.conns.Wait()
			return err
		}
		s.conns.Add(1)
		go s.handle(ctx, c)
	}
}

func (s *Store) handle(ctx context.Context, c net.Conn) {
	defer s.conns.Done()
	defer c.Close()
	out := make(chan string, 8)
	done := make(chan struct{})
	go func() {
		defer close(done)
		w := bufio.NewWriter(c)
		for line := range out {
			w.WriteString(line)
			w.WriteByte('\n')
			if len(out) == 0 && w.Flush() != nil {
				return
			}
		}
	}()
	in := bufio.NewScanner(c)
	for ctx.Err() == nil {
		c.SetReadDeadline(time.Now().Add(s.Idle))
		if !in.Scan() {
			break
		}
		answer := s.command(strings.Fields(in.Text()), out)
		select {
		case out <- answer:
		case <-done:
			return
		}
	}
	close(out)
	<-done
}

func (s *Store) command(words []string, out chan<- string) string {
	if len(words) == 0 {
		return "ERR empty"
	}
	switch strings.ToUpper(words[0]) {
	case "GET":
		if len(words) != 2 {
			return "ERR usage: GET key"
		}
		s.mu.RLock()
		defer s.mu.RUnlock()
		if it, ok := s.data[words[1]]; ok {
			return "OK " + it.value
		}
		return "NONE"
	case "SET":
		if len(words) < 3 {
			return "ERR usage: SET key value [milliseconds]"
		}
		it := item{value: words[2]}
		if len(words) == 4 {
			ms, err := strconv.Atoi(words[3])
			if err != nil {
				return fmt.Sprintf("ERR %v", err)
			}
			it.expires = time.Now().Add(time.Duration(ms) * time.Millisecond)
		}
		s.mu.Lock()
		s.data[words[1]] = it
		watchers := s.watchers[words[1]]
		s.mu.Unlock()
		for _, w := range watchers {
			select {
			case w <- it.value:
			default:
			}
		}
		return "OK"
	case "DEL":
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, key := range words[1:] {
			delete(s.data, key)
		}
		return "OK"
	case "KEYS":
		s.mu.RLock()
		keys := make([]string, 0, len(s.data))
		for key := range s.data {
			keys = append(keys, key)
		}
		s.mu.RUnlock()
		sort.Strings(keys)
		return "OK " + strings.Join(keys, ",")
	case "WATCH":
		changes := make(chan string, 1)
		s.mu.Lock()
		s.watchers[words[len(words)-1]] = append(s.watchers[words[len(words)-1]], changes)
		s.mu.Unlock()
		go forward(changes, out)
		return "OK"
	}
	return fmt.Sprintf("ERR unknown command %q", words[0])
}

// forward hands on the first change.
func forward(changes <-chan string, out chan<- string) {
	defer func() { recover() }() // out may be closed by then
	select {
	case value := <-changes:
		out <- "CHANGED " + value
	case <-time.After(20 * time.Millisecond):
	}
}

func (s *Store) expire(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			s.mu.Lock()
			for key, it := range s.data {
				if !it.expires.IsZero() && now.After(it.expires) {
					delete(s.data, key)
				}
			}
			s.mu.Unlock()
		}
	}
}
