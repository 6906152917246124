package servers

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"text/tabwriter"
)

type record struct {
	source string
	line   int
	fields []string
}

type total struct {
	name   string
	amount float64
	count  int
}

// Ingest is a command's pipeline: readers of files, parsers, one that adds up, and a table at the end.
func Ingest(files []string, parsers int, out io.Writer) error {
	records := make(chan record, 16)
	parsed := make(chan total)
	failed := make(chan error, len(files))
	var readers, workers sync.WaitGroup
	for _, name := range files {
		readers.Add(1)
		go func(name string) {
			defer readers.Done()
			if err := read(name, records); err != nil {
				failed <- fmt.Errorf("%s: %w", name, err)
			}
		}(name)
	}
	for i := 0; i < parsers; i++ {
		workers.Add(1)
		go parse(records, parsed, &workers)
	}
	go func() { readers.Wait(); close(records); close(failed) }()
	go func() { workers.Wait(); close(parsed) }()
	totals := make(chan map[string]total)
	go func() { totals <- addUp(parsed) }()
	table(<-totals, out)
	var errs []error
	for err := range failed {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func read(name string, records chan<- record) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if strings.HasSuffix(name, ".csv") {
		r := csv.NewReader(f)
		for line := 1; ; line++ {
			fields, err := r.Read()
			if err == io.EOF {
				return nil
			}
			if err != nil {
				return err
			}
			records <- record{name, line, fields}
		}
	}
	in := bufio.NewScanner(f)
	for line := 1; in.Scan(); line++ {
		records <- record{name, line, strings.Fields(in.Text())}
	}
	return in.Err()
}

var amount = regexp.MustCompile(`^([0-9]+(?:\.[0-9]+)?)(k?)$`)

func parse(records <-chan record, parsed chan<- total, workers *sync.WaitGroup) {
	defer workers.Done()
	for r := range records {
		if len(r.fields) < 2 {
			continue
		}
		m := amount.FindStringSubmatch(r.fields[1])
		if m == nil {
			continue
		}
		value, err := strconv.ParseFloat(m[1], 64)
		if err != nil {
			continue
		}
		if m[2] == "k" {
			value *= 1000
		}
		parsed <- total{r.fields[0], value, 1}
	}
}

func addUp(parsed <-chan total) map[string]total {
	sums := map[string]total{}
	for t := range parsed {
		sum := sums[t.name]
		sums[t.name] = total{t.name, sum.amount + t.amount, sum.count + t.count}
	}
	return sums
}

func table(sums map[string]total, out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	defer w.Flush()
	for _, t := range sums {
		fmt.Fprintf(w, "%s\t%.2f\t%d\n", t.name, t.amount, t.count)
	}
}
