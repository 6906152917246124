package main

import (
	"strconv"
	"strings"
)

// header is a symbol's first line:
// NAME TYPE [static] [dupok] [cfunc] [nosplit] [topframe] [asm] size=N [args=0x.. locals=0x.. ...] [leaf]
// (writeSymDebugNamed in cmd/internal/obj/objfile.go). The name may hold anything,
// so it is cut from the right.
type header struct {
	name  string
	text  bool
	flags string // space-separated, "leaf" and "abi=N" (of -S=2) included
	size  int64
}

var headerFlags = map[string]bool{"static": true, "dupok": true, "cfunc": true, "nosplit": true, "topframe": true, "asm": true, "leaf": true}

func parseHeader(b []byte) (header, bool) {
	s := string(b)
	at := strings.LastIndex(s, " size=")
	if at < 0 {
		return header{}, false
	}
	tail := strings.Split(s[at+len(" size="):], " ")
	size, err := strconv.ParseInt(tail[0], 10, 64)
	if err != nil {
		return header{}, false
	}
	var flags []string
	for _, w := range tail[1:] {
		eq := strings.IndexByte(w, '=')
		if w == "leaf" {
			flags = append(flags, w)
		} else if eq < 0 || !strings.HasPrefix(w[eq+1:], "0x") {
			return header{}, false
		}
	}
	left := s[:at]
	for {
		i := strings.LastIndexByte(left, ' ')
		if i < 0 || !headerFlags[left[i+1:]] {
			break
		}
		flags = append(flags, left[i+1:])
		left = left[:i]
	}
	i := strings.LastIndexByte(left, ' ')
	if i < 0 {
		return header{}, false
	}
	kind := left[i+1:]
	text, ok := symbolKind(kind)
	if !ok {
		// A symbol of no kind prints none (rare); the whole of left is its name.
		return header{}, false
	}
	left = left[:i]
	if i := strings.LastIndex(left, " v="); i >= 0 { // Go 1.7: the version of a static symbol
		if _, err := strconv.Atoi(left[i+3:]); err == nil {
			left, flags = left[:i], append(flags, "static")
		}
	}
	name, abi := stripABI(left)
	if abi != "" {
		flags = append(flags, "abi="+abi)
	}
	return header{name: name, text: text, flags: strings.Join(flags, " "), size: size}, true
}

// symbolKind: STEXT, SRODATA, … since Go 1.9; t=1 and the like in Go 1.7.
func symbolKind(k string) (text, ok bool) {
	switch {
	case k == "STEXT" || k == "STEXTFIPS" || k == "t=1":
		return true, true
	case len(k) > 2 && k[0] == 'S':
		for i := 1; i < len(k); i++ {
			c := k[i]
			if !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_') {
				return false, false
			}
		}
		return false, true
	case strings.HasPrefix(k, "t="):
		_, err := strconv.Atoi(k[2:])
		return false, err == nil
	}
	return false, false
}

// stripABI takes the "<0>" or "<1>" (and "<idx P S>") off that -S=2 and -S=3 append.
func stripABI(name string) (string, string) {
	if i := strings.LastIndex(name, "<idx "); i >= 0 && strings.HasSuffix(name, ">") {
		name = name[:i]
	}
	if n := len(name); n > 3 && name[n-3] == '<' && name[n-1] == '>' && name[n-2] >= '0' && name[n-2] <= '9' {
		return name[:n-3], name[n-2 : n-1]
	}
	return name, ""
}
