package main

import (
	"fmt"
	"strconv"
	"strings"
)

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
	// With an F of its own a function has that frame: the assembler for 386 prints NOFRAME on every function, the compiler put it
	// on wrappers up to Go 1.10 (SetNoFramePointer, gc/subr.go), and other assemblers reject an F that is not 0 beside it.
	noframe := hasWord(s.words, "|", "NOFRAME") && s.declared == 0 || s.declared < 0
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
	if (o.arch.name == "amd64" || o.arch.name == "386") && s.declared == 0 && p.frame > 0 {
		// No prologue is made for an F of 0 (obj6.go, preprocess), NOFRAME or not: it stands there since Go 1.21.
		note("asm-body-lowers-SP", itoa(p.frame))
		p.frame = 0
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
		// wasm compares with stackguard0 and calls morestack_noctxt even then (wasmobj.go, preprocess).
		cfunc := hasWord(s.flags, " ", "cfunc") && o.arch.name != "wasm"
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
