// Command pcsp is an independent oracle for stackscan: it reads the pclntab of
// a linked ELF binary and prints, for each function, the largest SP delta of its
// pcsp table, which is what runtime.funcMaxSPDelta computes when a stack grows.
//
//	go run ./pcsp BINARY
//
// Output, tab-separated: name entry maxSPDelta funcID flag args. maxSPDelta is "-" for a
// function without a pcsp table (C code, linker-made symbols).
//
// Layout: runtime/symtab.go (pcHeader, functab, step), runtime/runtime2.go (_func),
// cmd/link/internal/ld/pcln.go, internal/abi/symtab.go (magic numbers). Go 1.2 and later.
package main

import (
	"bufio"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

const (
	magic12  = 0xfffffffb // Go 1.2 to 1.15
	magic116 = 0xfffffffa // Go 1.16, 1.17
	magic118 = 0xfffffff0 // Go 1.18, 1.19
	magic120 = 0xfffffff1 // Go 1.20 and later
)

type table struct {
	order      binary.ByteOrder
	magic      uint32
	quantum    uint32
	ptr        int
	data       []byte
	nfunc      int
	textStart  uint64
	names      []byte
	pctab      []byte
	functab    []byte
	funcs      []byte // what the offsets of functab count from
	entrySize  int    // of a pc in functab and _func
	funcIDAt   int
	foundWhere string
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: pcsp BINARY")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "pcsp:", err)
		os.Exit(2)
	}
}

func run(path string) error {
	f, err := elf.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	data, where, err := pclntab(f)
	if err != nil {
		return err
	}
	t, err := parse(data)
	if err != nil {
		return err
	}
	t.foundWhere = where
	how := "pcHeader"
	if t.magic == magic12 || t.magic == magic116 {
		how = "entries"
	} else if t.textStart == 0 {
		t.textStart, how = textStart(f, t)
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	without, spwrite := 0, 0
	for i := 0; i < t.nfunc; i++ {
		fn, err := t.fn(i)
		if err != nil {
			return fmt.Errorf("function %d: %w", i, err)
		}
		delta := "-"
		if fn.pcsp != 0 {
			n, err := t.maxSPDelta(fn.pcsp)
			if err != nil {
				return fmt.Errorf("%s: %w", fn.name, err)
			}
			delta = fmt.Sprint(n)
		} else {
			without++
		}
		if fn.flag&2 != 0 {
			spwrite++
		}
		fmt.Fprintf(out, "%s\t%#x\t%s\t%d\t%d\t%d\n", fn.name, fn.entry, delta, fn.id, fn.flag, fn.args)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "pclntab in\t%s\nmagic\t%#x\nquantum\t%d\npointer size\t%d\ntext start\t%#x from %s\nfunctions\t%d\n  without pcsp\t%d\n  SPWRITE\t%d\n",
		t.foundWhere, t.magic, t.quantum, t.ptr, t.textStart, how, t.nfunc, without, spwrite)
	return nil
}

// pclntab finds the table by section name, else by its magic number in any read-only data.
func pclntab(f *elf.File) ([]byte, string, error) {
	for _, name := range []string{".gopclntab", ".data.rel.ro.gopclntab"} {
		if s := f.Section(name); s != nil {
			b, err := s.Data()
			return b, name, err
		}
	}
	for _, s := range f.Sections {
		if s.Type != elf.SHT_PROGBITS || s.Flags&elf.SHF_EXECINSTR != 0 {
			continue
		}
		b, err := s.Data()
		if err != nil {
			continue
		}
		for i := 0; i+8 <= len(b); i += 8 {
			if _, err := parse(b[i:]); err == nil {
				return b[i:], fmt.Sprintf("%s+%#x", s.Name, i), nil
			}
		}
	}
	return nil, "", errors.New("no pclntab")
}

func parse(b []byte) (*table, error) {
	if len(b) < 8+8*8 {
		return nil, errors.New("pclntab too short")
	}
	t := &table{data: b}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		switch m := order.Uint32(b); m {
		case magic12, magic116, magic118, magic120:
			t.order, t.magic = order, m
		}
	}
	if t.order == nil {
		return nil, fmt.Errorf("unknown magic % x", b[:4])
	}
	t.quantum, t.ptr = uint32(b[6]), int(b[7])
	if b[4] != 0 || b[5] != 0 || (t.quantum != 1 && t.quantum != 2 && t.quantum != 4) || (t.ptr != 4 && t.ptr != 8) {
		return nil, fmt.Errorf("odd pcHeader % x", b[:8])
	}
	word := func(i int) uint64 { return t.uintptr(b[8+i*t.ptr:]) }
	part := func(off uint64) []byte {
		if off > uint64(len(b)) {
			return nil
		}
		return b[off:]
	}
	t.nfunc = int(word(0))
	t.entrySize, t.funcIDAt = t.ptr, t.ptr+28
	switch t.magic {
	case magic12: // nfunc, then the table; every offset counts from the beginning
		t.names, t.pctab, t.functab, t.funcs = b, b, b[8+t.ptr:], b
	case magic116: // nfunc nfiles funcname cu filetab pctab pcln
		t.names, t.pctab, t.functab = part(word(2)), part(word(5)), part(word(6))
		t.funcs, t.funcIDAt = t.functab, t.ptr+32
	default: // nfunc nfiles textStart funcname cu filetab pctab pcln
		t.textStart, t.names, t.pctab, t.functab = word(2), part(word(3)), part(word(6)), part(word(7))
		t.funcs, t.entrySize, t.funcIDAt = t.functab, 4, 36
		if t.magic == magic120 {
			t.funcIDAt = 40
		}
	}
	if t.names == nil || t.pctab == nil || t.functab == nil {
		return nil, errors.New("offset outside pclntab")
	}
	if t.nfunc < 0 || t.nfunc > len(t.functab)/(2*t.entrySize) {
		return nil, errors.New("more functions than table")
	}
	return t, nil
}

func (t *table) uintptr(b []byte) uint64 {
	if t.ptr == 8 {
		return t.order.Uint64(b)
	}
	return uint64(t.order.Uint32(b))
}

// entry reads a pc of the table: an address up to Go 1.17, an offset from the text's start since.
func (t *table) entry(b []byte) uint64 {
	if t.entrySize == 8 {
		return t.order.Uint64(b)
	}
	return uint64(t.order.Uint32(b))
}

// textStart is no longer in the header since Go 1.26 (and 0 in a PIE before relocation).
func textStart(f *elf.File, t *table) (uint64, string) {
	if syms, err := f.Symbols(); err == nil {
		for _, s := range syms {
			if s.Name == "runtime.text" {
				return s.Value, "symbol runtime.text"
			}
		}
	}
	// moduledata.text is word 22: pcHeader, six slices, findfunctab, minpc, maxpc before it.
	if s := f.Section(".go.module"); s != nil && t.ptr == 8 {
		if b, err := s.Data(); err == nil && len(b) >= 23*8 {
			if v := t.order.Uint64(b[22*8:]); v != 0 {
				return v, "moduledata"
			}
		}
	}
	if s := f.Section(".text"); s != nil {
		return s.Addr, "section .text (guess)"
	}
	return 0, "nowhere"
}

type function struct {
	name  string
	entry uint64
	args  int32
	pcsp  uint32
	id    uint8
	flag  uint8
}

// fn reads _func: entry nameOff args deferreturn pcsp pcfile pcln npcdata [cuOffset, 1.16+] [startLine, 1.20+] funcID [flag, 1.17+].
// Up to Go 1.11 the function's number is not there, up to 1.8 an older layout has a word more before it: neither is printed then.
func (t *table) fn(i int) (function, error) {
	n := t.entrySize
	row := t.functab[i*2*n:]
	off := t.entry(row[n:])
	if off+uint64(t.funcIDAt)+4 > uint64(len(t.funcs)) {
		return function{}, errors.New("outside the table")
	}
	b := t.funcs[off:]
	u := func(at int) uint32 { return t.order.Uint32(b[n+at:]) }
	fn := function{entry: t.textStart + t.entry(b), args: int32(u(4)), pcsp: u(12)}
	if t.magic != magic12 {
		fn.id, fn.flag = b[t.funcIDAt], b[t.funcIDAt+1]
	}
	if t.entry(b) != t.entry(row) {
		return fn, errors.New("functab and _func disagree on the entry")
	}
	nameAt := u(0)
	if uint64(nameAt) >= uint64(len(t.names)) {
		return fn, errors.New("name outside the table")
	}
	name := t.names[nameAt:]
	for j, c := range name {
		if c == 0 {
			fn.name = string(name[:j])
			return fn, nil
		}
	}
	return fn, errors.New("name without end")
}

// maxSPDelta walks pairs of varints (zig-zag value delta, pc delta); a value delta of 0 ends the
// table, except in the first pair.
func (t *table) maxSPDelta(off uint32) (int32, error) {
	if uint64(off) >= uint64(len(t.pctab)) {
		return 0, errors.New("pcsp outside pctab")
	}
	p := t.pctab[off:]
	val, most := int32(-1), int32(0)
	for first := true; ; first = false {
		dv, n := binary.Uvarint(p)
		if n <= 0 {
			return 0, errors.New("pcsp cut short")
		}
		if dv == 0 && !first {
			return most, nil
		}
		p = p[n:]
		val += int32(uint32(dv)>>1) ^ -int32(dv&1)
		if val > most {
			most = val
		}
		_, n = binary.Uvarint(p)
		if n <= 0 {
			return 0, errors.New("pcsp cut short")
		}
		p = p[n:]
	}
}
