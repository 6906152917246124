package main

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
)

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
