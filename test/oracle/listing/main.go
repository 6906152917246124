// Command listing is an independent oracle for stackscan: it reads a Go
// compiler listing (go tool compile -S, go tool asm -S) and derives, for each
// text symbol, the stack check and the frame from the MACHINE CODE in the hex
// dump, not from the printed instructions. See ../README.md.
//
//	go run ./listing [-arch GOARCH] [-minor N] [FILE]
//
// Output, tab-separated, one line a text symbol that has a TEXT line:
//
//	index name declaredFrame D check K morestack headerLine notes | pos words flags
//
// (K is "-" where there is none.) Text symbols without a TEXT line follow at the end as
// "# notext<TAB>name<TAB>headerLine".
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
)

type totals struct {
	text, noText, data, pkg                                         int
	lines, headers, instructions, hex, rels, pkgLines, other, empty int
	unplacedLines                                                   []int
	unplaced                                                        int
	notes                                                           map[string]int
	checks, shapes                                                  map[string]int
}

type oracle struct {
	out      *bufio.Writer
	arch     *machine
	minor    int    // N of go1.N
	own      string // what `"".` stands for in the package that is being read
	mainPath string // import path of the program: its package is main
	pending  []*symbol
	cur      *symbol
	have     bool // cur is an open text symbol
	inData   bool
	index    int
	noText   []string
	t        totals
}

func main() {
	archName := flag.String("arch", "", "architecture (default: found from the listing)")
	mainPath := flag.String("main", "", "import path whose package is main")
	minor := flag.Int("minor", 26, "N of the go1.N that made the listing: what F and K mean differs")
	flag.Parse()
	in := io.Reader(os.Stdin)
	if flag.NArg() > 0 && flag.Arg(0) != "-" {
		f, err := os.Open(flag.Arg(0))
		if err != nil {
			fmt.Fprintln(os.Stderr, "oracle:", err)
			os.Exit(2)
		}
		defer f.Close()
		in = f
	}
	o := &oracle{out: bufio.NewWriterSize(os.Stdout, 1<<20), cur: &symbol{}, minor: *minor, own: `"".`, mainPath: *mainPath}
	o.t.notes, o.t.checks, o.t.shapes = map[string]int{}, map[string]int{}, map[string]int{}
	for _, m := range machines {
		if m.name == *archName {
			o.arch = m
		}
	}
	if *archName != "" && o.arch == nil {
		fmt.Fprintln(os.Stderr, "oracle: unknown architecture", *archName)
		os.Exit(2)
	}
	if err := eachLine(in, o.line); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(2)
	}
	o.close()
	o.flushPending()
	for _, s := range o.noText {
		o.out.WriteString(s)
	}
	if err := o.out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(2)
	}
	o.report()
}

// close ends the open symbol.
func (o *oracle) close() {
	o.inData = false
	if !o.have {
		return
	}
	o.have = false
	s := o.cur
	if !s.hasText {
		o.t.noText++
		o.noText = append(o.noText, fmt.Sprintf("# notext\t%s\t%d\n", s.name, s.headerLine))
		return
	}
	if o.arch == nil {
		o.pending = append(o.pending, s)
		o.cur = &symbol{}
		return
	}
	o.emit(s)
}

func (o *oracle) flushPending() {
	for _, s := range o.pending {
		o.emit(s)
	}
	o.pending = nil
}

func (o *oracle) emit(s *symbol) {
	var notes []string
	note := func(kind, detail string) {
		o.t.notes[kind]++
		if detail != "" {
			kind += ":" + detail
		}
		notes = append(notes, kind)
	}
	var p prologue
	morestack := "-"
	if o.arch == nil {
		note("unknown-arch", "")
		p.check = "none"
	} else {
		p = o.arch.decode(s)
		morestack = o.crossCheck(s, &p, note)
	}
	o.t.checks[p.check]++
	o.t.shapes[p.shape]++
	k := "-"
	if p.check != "none" {
		k = strconv.FormatInt(p.k, 10)
	}
	fmt.Fprintf(o.out, "%d\t%s\t%d\t%d\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s\n", o.index, s.name, s.declared, p.frame,
		p.check, k, morestack, s.headerLine, strings.Join(notes, ","), s.pos, s.words, s.flags)
	o.index++
}
func (o *oracle) report() {
	w := os.Stderr
	t := &o.t
	arch := "unknown"
	if o.arch != nil {
		arch = o.arch.name
	}
	fmt.Fprintf(w, "architecture\t%s\n", arch)
	fmt.Fprintf(w, "text symbols\t%d\n", t.text)
	fmt.Fprintf(w, "  with TEXT line\t%d\n", o.index)
	fmt.Fprintf(w, "  without TEXT line\t%d\n", t.noText)
	fmt.Fprintf(w, "data symbols\t%d\n", t.data)
	fmt.Fprintf(w, "lines\t%d\n", t.lines)
	fmt.Fprintf(w, "  headers\t%d\n  instructions\t%d\n  hex\t%d\n  rel\t%d\n  package\t%d\n  other, first column\t%d\n  empty\t%d\n  not placed\t%d %v\n",
		t.headers, t.instructions, t.hex, t.rels, t.pkgLines, t.other, t.empty, t.unplaced, t.unplacedLines)
	table := func(title string, m map[string]int) {
		keys := make([]string, 0, len(m))
		for k := range m {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			name := k
			if name == "" {
				name = "no frame"
			}
			fmt.Fprintf(w, "%s %s\t%d\n", title, name, m[k])
		}
	}
	table("check", t.checks)
	table("frame", t.shapes)
	table("note", t.notes)
}
