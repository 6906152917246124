package servers

import (
	"encoding/json"
	"errors"
	"html/template"
	"log"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type note struct {
	ID      int       `json:"id"`
	Text    string    `json:"text"`
	Tags    []string  `json:"tags,omitempty"`
	Created time.Time `json:"created"`
}

// API keeps notes, hands them out as JSON and as a page, and writes an audit log in the background.
type API struct {
	mu      sync.Mutex
	notes   []note
	hits    atomic.Int64
	audit   chan string
	stopped chan struct{}
	logger  *log.Logger
	page    *template.Template
	hooks   []func(note)
}

func NewAPI(logger *log.Logger) *API {
	a := &API{audit: make(chan string, 16), stopped: make(chan struct{}), logger: logger}
	a.page = template.Must(template.New("page").Parse(`<ul>{{range .}}<li>{{.Text}} {{range .Tags}}<b>{{.}}</b>{{end}}</li>{{end}}</ul>`))
	go a.writeAudit()
	go a.report(10 * time.Millisecond)
	return a
}

func (a *API) OnCreate(hook func(note)) { a.hooks = append(a.hooks, hook) }

func (a *API) Close() { close(a.stopped); close(a.audit) }

func (a *API) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/notes", a.list)
	mux.HandleFunc("/page", a.show)
	mux.HandleFunc("/health", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	return a.counted(http.TimeoutHandler(mux, time.Second, "slow"))
}

func (a *API) counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a.hits.Add(1)
		start := time.Now()
		next.ServeHTTP(w, r)
		select {
		case a.audit <- r.Method + " " + r.URL.Path + " " + strconv.FormatInt(time.Since(start).Microseconds(), 10):
		case <-a.stopped:
		}
	})
}

func (a *API) list(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		var n note
		if err := json.NewDecoder(r.Body).Decode(&n); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if err := a.add(&n); err != nil {
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
			return
		}
		w.WriteHeader(http.StatusCreated)
		json.NewEncoder(w).Encode(n)
		return
	}
	tag := r.URL.Query().Get("tag")
	a.mu.Lock()
	found := []note{}
	for _, n := range a.notes {
		if tag == "" || strings.Contains(strings.Join(n.Tags, " "), tag) {
			found = append(found, n)
		}
	}
	a.mu.Unlock()
	json.NewEncoder(w).Encode(found)
}

var errEmpty = errors.New("a note needs text")

func (a *API) add(n *note) error {
	if strings.TrimSpace(n.Text) == "" {
		return errEmpty
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	n.ID, n.Created = len(a.notes)+1, time.Now()
	a.notes = append(a.notes, *n)
	for _, hook := range a.hooks {
		go hook(*n)
	}
	return nil
}

func (a *API) show(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	notes := append([]note(nil), a.notes...)
	a.mu.Unlock()
	if err := a.page.Execute(w, notes); err != nil {
		a.logger.Printf("page: %v", err)
	}
}

func (a *API) writeAudit() {
	for line := range a.audit {
		a.logger.Println(line)
	}
}

func (a *API) report(every time.Duration) {
	last := int64(0)
	for {
		select {
		case <-a.stopped:
			return
		case <-time.After(every):
			if hits := a.hits.Load(); hits != last {
				last = hits
			}
		}
	}
}
