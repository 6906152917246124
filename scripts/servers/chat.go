package servers

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
)

// Room hands each line that a member writes to all others.
type Room struct {
	join, leave chan *member
	lines       chan string
	quit        chan struct{}
	once        sync.Once
}

type member struct {
	name string
	send chan string
}

func NewRoom() *Room {
	r := &Room{join: make(chan *member), leave: make(chan *member), lines: make(chan string), quit: make(chan struct{})}
	go r.run()
	return r
}

func (r *Room) Close() { r.once.Do(func() { close(r.quit) }) }

func (r *Room) run() {
	members := map[*member]bool{}
	for {
		select {
		case m := <-r.join:
			members[m] = true
		case m := <-r.leave:
			if members[m] {
				delete(members, m)
				close(m.send)
			}
		case line := <-r.lines:
			for m := range members {
				select {
				case m.send <- line:
				default: // too slow for this room
				}
			}
		case <-r.quit:
			return
		}
	}
}

// Enter reads lines of a connection until it ends.
func (r *Room) Enter(c net.Conn) {
	in := bufio.NewReader(c)
	name, err := in.ReadString('\n')
	if err != nil {
		c.Close()
		return
	}
	m := &member{name: strings.TrimSpace(name), send: make(chan string, 4)}
	r.join <- m
	go m.write(c)
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			break
		}
		r.lines <- fmt.Sprintf("%s: %s", m.name, strings.TrimSpace(line))
	}
	r.leave <- m
}

func (m *member) write(c io.WriteCloser) {
	defer c.Close()
	for line := range m.send {
		if _, err := fmt.Fprintln(c, line); err != nil {
			return
		}
	}
}
