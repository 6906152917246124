package servers

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func listen(t *testing.T) net.Listener {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestStore(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	l := listen(t)
	served := make(chan error)
	go func() { served <- NewStore().Serve(ctx, l) }()
	var clients sync.WaitGroup
	for i := 0; i < 20; i++ {
		clients.Add(1)
		go func(i int) {
			defer clients.Done()
			c, err := net.Dial("tcp", l.Addr().String())
			if err != nil {
				t.Error(err)
				return
			}
			defer c.Close()
			in := bufio.NewReader(c)
			for _, line := range []string{"WATCH a", fmt.Sprintf("SET a %d", i), "GET a", "SET b 2 1", "SET b 2 x", "KEYS", "DEL b", "GET c", "NO"} {
				fmt.Fprintln(c, line)
				if _, err := in.ReadString('\n'); err != nil {
					t.Error(err)
				}
			}
			time.Sleep(10 * time.Millisecond)
		}(i)
	}
	clients.Wait()
	cancel()
	<-served
}

func TestAPI(t *testing.T) {
	a := NewAPI(log.New(io.Discard, "", log.LstdFlags))
	seen := make(chan int, 100)
	a.OnCreate(func(n note) { seen <- n.ID })
	s := httptest.NewServer(a.Handler())
	defer s.Close()
	for i := 0; i < 10; i++ {
		for _, body := range []string{`{"text":"milk","tags":["shop"]}`, `{"text":""}`, `{`} {
			r, err := http.Post(s.URL+"/notes", "application/json", strings.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			r.Body.Close()
		}
		for _, path := range []string{"/notes?tag=shop", "/page", "/health"} {
			r, err := http.Get(s.URL + path)
			if err != nil {
				t.Fatal(err)
			}
			io.Copy(io.Discard, r.Body)
			r.Body.Close()
		}
		<-seen
	}
	a.Close()
	time.Sleep(20 * time.Millisecond)
}

func TestQueue(t *testing.T) {
	q := NewQueue(context.Background(), 4, t.TempDir())
	for i := 0; i < 40; i++ {
		q.Submit(&Job{ID: i, Kind: []string{"sum", "compress", "file", "flaky", "none"}[i%5], Payload: bytes.Repeat([]byte("work"), 100+i)})
	}
	if n := len(q.Close()); n != 40 {
		t.Errorf("%d results", n)
	}
	time.Sleep(10 * time.Millisecond)
}

func TestRoom(t *testing.T) {
	r := NewRoom()
	l := listen(t)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go r.Enter(c)
		}
	}()
	var conns []net.Conn
	for i := 0; i < 8; i++ {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(c, "m%d\n", i)
		conns = append(conns, c)
	}
	time.Sleep(10 * time.Millisecond)
	for _, c := range conns {
		fmt.Fprintln(c, "hello")
	}
	for _, c := range conns {
		bufio.NewReader(c).ReadString('\n')
		c.Close()
	}
	time.Sleep(10 * time.Millisecond)
	r.Close()
	l.Close()
	time.Sleep(10 * time.Millisecond)
}

func TestIngest(t *testing.T) {
	dir := t.TempDir()
	var files []string
	for i := 0; i < 6; i++ {
		name, text := filepath.Join(dir, fmt.Sprintf("%d.csv", i)), "a,1\nb,2.5k\n\"c d\",x\n"
		if i%2 == 1 {
			name, text = filepath.Join(dir, fmt.Sprintf("%d.txt", i)), "a 1\nb 2.5k\nc\n"
		}
		if err := os.WriteFile(name, []byte(strings.Repeat(text, 50)), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	var out bytes.Buffer
	if err := Ingest(append(files, filepath.Join(dir, "none")), 3, &out); err == nil {
		t.Error("a file that is not there was read")
	}
	if !strings.Contains(out.String(), "b") {
		t.Error(out.String())
	}
}
