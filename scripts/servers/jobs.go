package servers

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// Job is what a queue hands to a worker.
type Job struct {
	ID      int
	Kind    string
	Payload []byte
	Tries   int
}

// Queue runs jobs on workers, tries failed ones again, and saves what has come out.
type Queue struct {
	jobs     chan *Job
	results  chan string
	handlers map[string]func(context.Context, *Job) (string, error)
	dir      string
	pending  sync.WaitGroup
	saved    []string
	savedAll chan struct{}
}

func NewQueue(ctx context.Context, workers int, dir string) *Queue {
	q := &Queue{jobs: make(chan *Job, 64), results: make(chan string), dir: dir, savedAll: make(chan struct{})}
	q.handlers = map[string]func(context.Context, *Job) (string, error){
		"sum":      sum,
		"compress": compress,
		"file":     q.file,
		"flaky":    flaky,
	}
	for i := 0; i < workers; i++ {
		go q.work(ctx)
	}
	go q.collect()
	return q
}

func (q *Queue) Submit(j *Job) {
	q.pending.Add(1)
	q.jobs <- j
}

func (q *Queue) Close() []string {
	q.pending.Wait()
	close(q.jobs)
	close(q.results)
	<-q.savedAll
	return q.saved
}

func (q *Queue) work(ctx context.Context) {
	for j := range q.jobs {
		q.run(ctx, j)
	}
}

func (q *Queue) run(ctx context.Context, j *Job) {
	defer q.pending.Done()
	handler, ok := q.handlers[j.Kind]
	if !ok {
		q.results <- fmt.Sprintf("job %d: no handler for %s", j.ID, j.Kind)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	result, err := handler(ctx, j)
	if err != nil && j.Tries < 3 {
		j.Tries++
		q.pending.Add(1)
		go func() {
			time.Sleep(time.Duration(rand.Intn(3)) * time.Millisecond)
			q.jobs <- j
		}()
		return
	}
	if err != nil {
		result = "failed: " + err.Error()
	}
	q.results <- result
}

func (q *Queue) collect() {
	defer close(q.savedAll)
	for r := range q.results {
		q.saved = append(q.saved, r)
	}
}

func sum(ctx context.Context, j *Job) (string, error) {
	h := sha256.Sum256(j.Payload)
	return hex.EncodeToString(h[:4]), nil
}

func compress(ctx context.Context, j *Job) (string, error) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.Copy(w, bytes.NewReader(j.Payload)); err != nil {
		return "", err
	}
	return fmt.Sprint(b.Len()), w.Close()
}

func (q *Queue) file(ctx context.Context, j *Job) (string, error) {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(j); err != nil {
		return "", err
	}
	name := filepath.Join(q.dir, fmt.Sprintf("%d.job", j.ID))
	return name, os.WriteFile(name, b.Bytes(), 0o600)
}

func flaky(ctx context.Context, j *Job) (string, error) {
	if j.Tries < 2 {
		return "", fmt.Errorf("job %d: try %d", j.ID, j.Tries)
	}
	return "in the end", nil
}
