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
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
)

// prologue is what the first machine instructions of a function say.
type prologue struct {
	check   string // none, small, big, huge
	k       int64  // constant subtracted from SP in the comparison
	guard   int    // offset of the guard in g that was compared: 16 or 24
	targets []int  // pcs the check's branches go to
	frame   int64  // D: bytes by which the made prologue lowers SP
	shape   string // which form of frame instructions, for statistics
	oddity  string // anything in the bytes worth a note
}

// machine decodes prologues of one architecture. New architectures are one
// file and one line in machines.
type machine struct {
	name     string
	hint     func(instruction []byte) bool // does a printed instruction betray this architecture? May be nil
	guards   [2]int                        // offsets of stackguard0 and stackguard1 in g
	lr       bool                          // a call leaves the return address in a register
	sizeless bool                          // size= is not the number of bytes in the dump
	extra    func(minor int, f int64) int64
	decode   func(s *symbol) prologue
	// isCall says whether a relocation at off lies in a direct call and where that instruction starts.
	isCall func(code []byte, off int) (start int, ok bool)
	// spills says whether the code from pc to call only stores argument registers above SP.
	spills func(code []byte, pc, call int) bool
	// jumpsBack says whether there is a jump to pc 0 soon after pc.
	jumpsBack func(code []byte, pc int) bool
}

type reloc struct {
	off int
	typ string
	sym string
}

// missing is a place where the linker puts an operand that has no bytes in the dump; own: an address in the function itself.
type missing struct {
	off int
	own bool
}

type symbol struct {
	header
	minor      int // N of go1.N
	headerLine int
	hasText    bool
	textName   string
	pos        string
	words      string
	declared   int64
	badFrame   bool
	code       []byte
	hexGap     bool
	relocs     []reloc // to runtime.morestack*
	missing    []missing
}

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

// eachLine calls f with each line (without its end); the bytes are only valid during the call.
func eachLine(in io.Reader, f func([]byte)) error {
	buf := make([]byte, 1<<22)
	n := 0
	for {
		m, err := in.Read(buf[n:])
		end := n + m
		start := 0
		from := n // everything before n was searched already
		for {
			i := bytes.IndexByte(buf[from:end], '\n')
			if i < 0 {
				break
			}
			f(trimCR(buf[start : from+i]))
			start = from + i + 1
			from = start
		}
		n = copy(buf, buf[start:end])
		if err == io.EOF {
			if n > 0 {
				f(trimCR(buf[:n]))
			}
			return nil
		}
		if err != nil {
			return err
		}
		if n == len(buf) {
			buf = append(buf, make([]byte, len(buf))...)
		}
	}
}

func trimCR(b []byte) []byte {
	if len(b) > 0 && b[len(b)-1] == '\r' {
		return b[:len(b)-1]
	}
	return b
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' }

func unhex(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c - 'a' + 10
}

func (o *oracle) line(b []byte) {
	o.t.lines++
	if len(b) == 0 {
		o.t.empty++
		return
	}
	if b[0] != '\t' {
		o.topLine(b)
		return
	}
	if !o.have && !o.inData {
		o.unplace()
		return
	}
	if bytes.HasPrefix(b, []byte("\trel ")) {
		o.t.rels++
		if o.have {
			o.rel(b[5:])
		}
		return
	}
	if !bytes.HasPrefix(b, []byte("\t0x")) {
		o.unplace()
		return
	}
	i := 3
	for i < len(b) && isHex(b[i]) {
		i++
	}
	if i < 7 || i+2 >= len(b) || b[i] != ' ' {
		o.unplace()
		return
	}
	i++
	j := i
	for j < len(b) && b[j] >= '0' && b[j] <= '9' {
		j++
	}
	if j-i >= 5 && j+1 < len(b) && b[j] == ' ' && b[j+1] == '(' && o.have {
		o.t.instructions++
		if o.arch == nil {
			o.guess(b)
		}
		if !o.cur.hasText {
			o.textLine(b[j+1:])
		}
		return
	}
	if isHex(b[i]) && isHex(b[i+1]) {
		o.t.hex++
		if o.have {
			o.hexLine(b, i)
		}
		return
	}
	o.unplace()
}

func (o *oracle) unplace() {
	o.t.unplaced++
	if len(o.t.unplacedLines) < 20 {
		o.t.unplacedLines = append(o.t.unplacedLines, o.t.lines)
	}
}

func (o *oracle) guess(b []byte) {
	for _, m := range machines {
		if m.hint != nil && m.hint(b) {
			o.arch = m
			o.flushPending()
			return
		}
	}
}

// escapePath writes an import path as it stands in symbol names: dots of the last element and odd characters as %xx
// (cmd/internal/objabi/path.go, PathToPrefix).
func escapePath(path string) string {
	slash := strings.LastIndexByte(path, '/')
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		if c := path[i]; c <= ' ' || c == '.' && i > slash || c == '%' || c == '"' || c >= 0x7f {
			fmt.Fprintf(&b, "%%%02x", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// topLine takes a line that starts in the first column.
func (o *oracle) topLine(b []byte) {
	if bytes.HasPrefix(b, []byte("# ")) {
		o.t.pkgLines++
		o.close()
		path, _, _ := strings.Cut(string(b[2:]), " ")
		o.own = escapePath(path) + "."
		if path == o.mainPath {
			o.own = "main."
		}
		return
	}
	h, ok := parseHeader(b)
	if !ok {
		o.t.other++
		return
	}
	o.t.headers++
	o.close()
	h.name = strings.ReplaceAll(h.name, `"".`, o.own)
	if !h.text {
		o.t.data++
		o.inData = true
		return
	}
	o.t.text++
	o.have = true
	code, rel, gaps := o.cur.code[:0], o.cur.relocs[:0], o.cur.missing[:0]
	*o.cur = symbol{header: h, minor: o.minor, headerLine: o.t.lines, code: code, relocs: rel, missing: gaps}
}

// textLine reads "(POS)\tTEXT\tNAME(SB), WORDS, $F-A".
func (o *oracle) textLine(b []byte) {
	at := bytes.LastIndex(b, []byte(")\tTEXT\t"))
	if at < 0 {
		return
	}
	s := o.cur
	s.hasText = true
	s.pos = string(b[1:at])
	rest := string(b[at+len(")\tTEXT\t"):])
	cut := strings.LastIndex(rest, "(SB), ")
	if cut < 0 {
		s.badFrame = true
		return
	}
	s.textName = strings.ReplaceAll(rest[:cut], `"".`, o.own)
	rest = rest[cut+len("(SB), "):]
	if i := strings.LastIndex(rest, ", "); i >= 0 {
		s.words, rest = words(rest[:i]), rest[i+2:]
	}
	if !strings.HasPrefix(rest, "$") {
		s.badFrame = true
		return
	}
	rest = rest[1:]
	i := 0
	if i < len(rest) && rest[i] == '-' {
		i++
	}
	for i < len(rest) && rest[i] >= '0' && rest[i] <= '9' {
		i++
	}
	n, err := strconv.ParseInt(rest[:i], 10, 64)
	s.declared, s.badFrame = n, err != nil
}

// words spells out the number that the assembler of Go 1.7 prints for the flags (runtime/textflag.h).
func words(field string) string {
	n, err := strconv.Atoi(field)
	if err != nil {
		return field
	}
	var out []string
	for _, f := range []struct {
		bit  int
		word string
	}{{2, "DUPOK"}, {4, "NOSPLIT"}, {32, "WRAPPER"}, {64, "NEEDCTXT"}, {512, "NOFRAME"}} {
		if n&f.bit != 0 {
			out = append(out, f.word)
		}
	}
	return strings.Join(out, "|")
}

// hexLine takes "\t0xOFFS xx xx …  ascii"; i is the index of the first byte's digits.
func (o *oracle) hexLine(b []byte, i int) {
	off := 0
	for _, c := range b[3 : i-1] {
		off = off<<4 | int(unhex(c))
	}
	s := o.cur
	if off != len(s.code) {
		s.hexGap = true
	}
	for n := 0; n < 16 && i+1 < len(b) && isHex(b[i]) && isHex(b[i+1]); n++ {
		s.code = append(s.code, unhex(b[i])<<4|unhex(b[i+1]))
		i += 3
	}
}

// rel takes "OFF+SIZ t=TYPE SYM+ADD" and keeps what leads to morestack.
func (o *oracle) rel(b []byte) {
	if o.arch != nil && o.arch.sizeless {
		if i := bytes.IndexByte(b, '+'); i > 0 {
			if off, err := strconv.Atoi(string(b[:i])); err == nil && off > 0 {
				target := bytes.ReplaceAll(b, []byte(`"".`), []byte(o.own))
				own := bytes.Contains(target, []byte(" "+o.cur.textName+"+"))
				o.cur.missing = append(o.cur.missing, missing{off, own})
			}
		}
	}
	k := bytes.Index(b, []byte(" runtime.morestack"))
	if k < 0 {
		return
	}
	plus := bytes.LastIndexByte(b, '+')
	siz := bytes.IndexByte(b, '+')
	tt := bytes.Index(b, []byte(" t="))
	if plus < k || siz < 0 || tt < 0 || tt > k {
		return
	}
	off, err := strconv.Atoi(string(b[:siz]))
	if err != nil {
		return
	}
	name, _ := stripABI(string(b[k+1 : plus]))
	o.cur.relocs = append(o.cur.relocs, reloc{off, string(b[tt+3 : k]), name})
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

func hasWord(words, sep, w string) bool {
	for _, x := range strings.Split(words, sep) {
		if x == w {
			return true
		}
	}
	return false
}

// crossCheck compares what the bytes say with the header, the TEXT line and the relocations; it
// returns the morestack function that the check goes to.
func (o *oracle) crossCheck(s *symbol, p *prologue, note func(kind, detail string)) string {
	itoa := func(n int64) string { return strconv.FormatInt(n, 10) }
	if s.badFrame {
		note("unreadable-TEXT", "")
	}
	if name, _ := stripABI(s.textName); strings.TrimSuffix(name, "<>") != s.name {
		note("TEXT-names-another", s.textName)
	}
	if s.hexGap || int64(len(s.code)) != s.size && !o.arch.sizeless {
		note("hex-dump-incomplete", fmt.Sprintf("%d of %d", len(s.code), s.size))
	}
	if p.oddity != "" {
		note(p.oddity, "")
	}
	// The assembler for 386 prints NOFRAME on every function.
	noframe := hasWord(s.words, "|", "NOFRAME") && (s.declared == 0 || o.arch.name != "386") || s.declared < 0
	if noframe && p.frame != 0 {
		// Hand-written: the function's own body starts by lowering SP. No prologue was made for it.
		note("noframe-body-lowers-SP", itoa(p.frame))
		p.frame = 0
	}
	if o.arch.name == "amd64" && s.declared == 8 && p.frame > 8 && hasWord(s.flags, " ", "asm") {
		// F = 8 is PUSHQ BP; MOVQ SP, BP and nothing more: the SUBQ after it is the hand-written body's.
		note("asm-body-lowers-SP", itoa(p.frame-8))
		p.frame = 8
	}
	want := s.declared
	if o.arch.extra != nil && (want > 0 || p.frame > 0) {
		want += o.arch.extra(o.minor, want)
	}
	if s.declared >= 0 && p.frame != want {
		note("D-is-not-F", itoa(p.frame-want))
	}
	spare := int64(128)
	if o.minor == 7 && o.arch.lr && p.check == "big" {
		spare = 0 // Go 1.7 compared with all of D where calls use a link register
	}
	if (p.check == "big" || p.check == "huge") && p.k != p.frame-spare {
		note("K-is-not-D-128", itoa(p.k-(p.frame-spare)))
	}
	kind := "none"
	switch {
	case p.check == "none":
	case p.frame <= 128:
		kind = "small"
	case p.frame <= 4096 || o.arch.name == "wasm":
		kind = "big"
	default:
		kind = "huge"
	}
	if p.check != kind {
		note("check-for-another-size", kind)
	}
	nosplit := hasWord(s.flags, " ", "nosplit")
	// The compiler of Go 1.7 prints no flags on the TEXT line; its assembler prints NOSPLIT there for the leaves that it exempts
	// itself, after the header's flag was settled.
	wordless := o.minor == 7
	if wordless && !nosplit && hasWord(s.words, "|", "NOSPLIT") {
		nosplit = true
		s.flags = strings.TrimSpace(s.flags + " nosplit")
	}
	if !wordless && nosplit != hasWord(s.words, "|", "NOSPLIT") {
		note("nosplit-header-and-TEXT-differ", "")
	}
	if nosplit && p.check != "none" {
		note("nosplit-with-check", "")
	}
	if o.arch.name == "wasm" && p.frame == 0 {
		noframe = true // never checked
	}
	if wordless && p.check == "none" && p.frame < 128 {
		nosplit = true
	}
	if !nosplit && p.check == "none" && !noframe {
		note("no-check-without-nosplit", "")
	} else if !nosplit && p.check == "none" {
		note("no-check-noframe", "")
	}

	got, last := "-", 0
	for _, r := range s.relocs {
		start, call := o.arch.isCall(s.code, r.off)
		switch {
		case !call:
			note("morestack-not-called", r.sym)
		case p.check == "none":
			note("morestack-called-without-check", r.sym)
		case got == r.sym && r.off-last <= 4: // the second instruction of the same call (riscv64 up to Go 1.17)
		case got != "-":
			note("second-morestack-call", r.sym)
		default:
			got, last = r.sym, r.off
			for _, t := range p.targets {
				if t < 0 || t > start || !o.arch.spills(s.code, t, start) {
					note("check-branches-elsewhere", fmt.Sprintf("%d, call at %d", t, start))
				}
			}
			if !o.arch.jumpsBack(s.code, start) {
				note("no-jump-back-to-0", "")
			}
		}
	}
	if p.check != "none" {
		cfunc := hasWord(s.flags, " ", "cfunc")
		need := "runtime.morestack_noctxt"
		if hasWord(s.words, "|", "NEEDCTXT") {
			need = "runtime.morestack"
		}
		if cfunc {
			need = "runtime.morestackc"
		}
		switch {
		case got == "-":
			note("check-without-morestack-call", "")
		case got != need && !(wordless && s.words == "" && got == "runtime.morestack"):
			note("unexpected-morestack", need)
		}
		if g := o.arch.guards; p.guard != g[0] && p.guard != g[1] || (p.guard == g[1]) != cfunc {
			note("unexpected-guard", strconv.Itoa(p.guard))
		}
	}
	return got
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
