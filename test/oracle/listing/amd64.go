package main

import (
	"bytes"
	"encoding/binary"
)

// amd64 decodes what cmd/internal/obj/x86/obj6.go (preprocess, loadG, stacksplit) makes:
// Go 1.17+ with g in R14 and R12 as scratch, older Go with CX and AX.
var amd64 = machine{
	name: "amd64",
	hint: func(b []byte) bool {
		for _, m := range []string{"\tMOVQ\t", "\tLEAQ\t", "\tCMPQ\t", "\tPUSHQ\t", "\tADDQ\t", "\tSUBQ\t"} {
			if bytes.Contains(b, []byte(m)) {
				return true
			}
		}
		return false
	},
	guards:    [2]int{16, 24},
	decode:    func(s *symbol) prologue { return decodeAMD64(s.code) },
	isCall:    isCallX86,
	spills:    spillsAMD64,
	jumpsBack: jumpsBackX86,
}

func isCallX86(code []byte, off int) (int, bool) {
	return off - 1, off >= 1 && off <= len(code) && code[off-1] == 0xe8
}

func jumpsBackX86(code []byte, pc int) bool {
	for i := pc + 5; i < len(code) && i < pc+600; i++ {
		if code[i] == 0xeb && i+1 < len(code) && i+2+int(int8(code[i+1])) == 0 {
			return true
		}
		if code[i] == 0xe9 && i+4 < len(code) && i+5+int(le32(code[i+1:])) == 0 {
			return true
		}
	}
	return false
}

func le32(b []byte) int32 { return int32(binary.LittleEndian.Uint32(b)) }

// cursor reads machine code; a failed match leaves it where it was.
type cursor struct {
	code []byte
	at   int
}

func (c *cursor) eat(want ...byte) bool {
	if bytes.HasPrefix(c.code[c.at:], want) {
		c.at += len(want)
		return true
	}
	return false
}

func (c *cursor) i8() (int64, bool) {
	if c.at+1 > len(c.code) {
		return 0, false
	}
	c.at++
	return int64(int8(c.code[c.at-1])), true
}

func (c *cursor) i32() (int64, bool) {
	if c.at+4 > len(c.code) {
		return 0, false
	}
	c.at += 4
	return int64(le32(c.code[c.at-4:])), true
}

// jcc matches a conditional jump: short opcode 70+cc, near 0f 80+cc.
func (c *cursor) jcc(cc byte) (target int, ok bool) {
	save := c.at
	if c.eat(0x70 + cc) {
		if d, ok := c.i8(); ok {
			return c.at + int(d), true
		}
	} else if c.eat(0x0f, 0x80+cc) {
		if d, ok := c.i32(); ok {
			return c.at + int(d), true
		}
	}
	c.at = save
	return 0, false
}

const (
	ccB  = 2 // JCS
	ccE  = 4 // JEQ
	ccBE = 6 // JLS
)

// loadG matches the loads of g that precede the check in ABI0 functions.
func (c *cursor) loadG() {
	save := c.at
	for _, seg := range []byte{0x64, 0x65} {
		for _, form := range [][]byte{
			{seg, 0x4c, 0x8b, 0x34, 0x25}, // MOVQ seg:disp32, R14
			{seg, 0x48, 0x8b, 0x0c, 0x25}, // MOVQ seg:disp32, CX
		} {
			if c.eat(form...) {
				if _, ok := c.i32(); ok {
					// windows: a second load through the TLS slot
					if c.eat(0x4d, 0x8b, 0xb6) || c.eat(0x48, 0x8b, 0x89) {
						c.i32()
					}
					return
				}
			}
			c.at = save
		}
		for _, form := range [][2][]byte{
			{{0x4c, 0x8b, 0x35}, {seg, 0x4d, 0x8b, 0x36}}, // MOVQ off(IP), R14; MOVQ seg:(R14), R14
			{{0x48, 0x8b, 0x0d}, {seg, 0x48, 0x8b, 0x09}}, // MOVQ off(IP), CX; MOVQ seg:(CX), CX
			{{0x4c, 0x8b, 0x35}, {0x4d, 0x8b, 0xb6}},      // plan9: MOVQ off(IP), R14; MOVQ disp32(R14), R14
			{{0x49, 0xc7, 0xc6}, {seg, 0x4d, 0x8b, 0x36}}, // MOVQ $off, R14
			{{0x48, 0xc7, 0xc1}, {seg, 0x48, 0x8b, 0x09}}, // MOVQ $off, CX
		} {
			if c.eat(form[0]...) {
				if _, ok := c.i32(); ok && c.eat(form[1]...) {
					if form[1][0] != seg {
						c.i32()
						return
					}
					// windows: g is one load further
					if !c.eat(0x4d, 0x8b, 0x36) {
						c.eat(0x48, 0x8b, 0x09)
					}
					return
				}
			}
			c.at = save
		}
	}
}

// cmpGuard matches CMPQ reg, 16(g) or 24(g), given the opcode bytes before the displacement.
func (c *cursor) cmpGuard(forms ...[]byte) int {
	for _, f := range forms {
		for _, off := range []byte{16, 24} {
			if c.eat(append(append([]byte{}, f...), off)...) {
				return int(off)
			}
		}
	}
	return 0
}

// lea matches LEAQ disp(SP), reg; given opcode and reg field; returns disp.
func (c *cursor) lea(rex, reg byte) (int64, bool) {
	save := c.at
	if c.eat(rex, 0x8d, 0x44|reg<<3, 0x24) {
		if d, ok := c.i8(); ok {
			return d, true
		}
	} else if c.eat(rex, 0x8d, 0x84|reg<<3, 0x24) {
		if d, ok := c.i32(); ok {
			return d, true
		}
	}
	c.at = save
	return 0, false
}

func (c *cursor) check(p *prologue) bool {
	save := c.at
	c.loadG()
	start := c.at
	// small: CMPQ SP, 16(R14) | 16(CX); JLS
	if g := c.cmpGuard([]byte{0x49, 0x3b, 0x66}, []byte{0x48, 0x3b, 0x61}); g != 0 {
		if t, ok := c.jcc(ccBE); ok {
			p.check, p.guard, p.targets = "small", g, []int{t}
			return true
		}
	}
	// big: LEAQ -K(SP), R12 | AX; CMPQ R12, 16(R14) | AX, 16(CX); JLS
	c.at = start
	d, ok := c.lea(0x4c, 4)
	if !ok {
		d, ok = c.lea(0x48, 0)
	}
	if ok && d < 0 {
		if g := c.cmpGuard([]byte{0x4d, 0x3b, 0x66}, []byte{0x48, 0x3b, 0x41}); g != 0 {
			if t, ok := c.jcc(ccBE); ok {
				p.check, p.k, p.guard, p.targets = "big", -d, g, []int{t}
				return true
			}
		}
	}
	// huge, 1.17+: MOVQ SP, R12; SUBQ $K, R12; JCS; CMPQ R12, 16(R14); JLS
	c.at = start
	if c.eat(0x49, 0x89, 0xe4) && c.eat(0x49, 0x81, 0xec) {
		if k, ok := c.i32(); ok {
			if t1, ok := c.jcc(ccB); ok {
				if g := c.cmpGuard([]byte{0x4d, 0x3b, 0x66}); g != 0 {
					if t2, ok := c.jcc(ccBE); ok {
						p.check, p.k, p.guard, p.targets = "huge", k, g, []int{t1, t2}
						return true
					}
				}
			}
		}
	}
	// huge, up to 1.16: MOVQ 16(CX), SI; CMPQ SI, $-1314; JEQ; LEAQ G(SP), AX; SUBQ SI, AX; CMPQ AX, $D+G-128; JLS
	c.at = start
	for _, off := range []byte{16, 24} {
		if !c.eat(0x48, 0x8b, 0x71, off) {
			continue
		}
		if !c.eat(0x48, 0x81, 0xfe) {
			break
		}
		if _, ok := c.i32(); !ok {
			break
		}
		t1, ok := c.jcc(ccE)
		if !ok {
			break
		}
		guard, ok := c.lea(0x48, 0)
		if !ok || !c.eat(0x48, 0x29, 0xf0) || !c.eat(0x48, 0x3d) {
			break
		}
		if sum, ok := c.i32(); ok {
			if t2, ok := c.jcc(ccBE); ok {
				p.check, p.k, p.guard, p.targets = "huge", sum-guard, int(off), []int{t1, t2}
				return true
			}
		}
	}
	c.at = save
	return false
}

// sub matches SUBQ $n, SP in each encoding (ADDQ $-n too); n may be 0 when it does not match.
func (c *cursor) sub() int64 {
	save := c.at
	switch {
	case c.eat(0x48, 0x83, 0xec):
		if n, ok := c.i8(); ok && n > 0 {
			return n
		}
	case c.eat(0x48, 0x81, 0xec):
		if n, ok := c.i32(); ok && n > 0 {
			return n
		}
	case c.eat(0x48, 0x83, 0xc4):
		if n, ok := c.i8(); ok && n < 0 {
			return -n
		}
	case c.eat(0x48, 0x81, 0xc4):
		if n, ok := c.i32(); ok && n < 0 {
			return -n
		}
	}
	c.at = save
	return 0
}

// nop matches the assembler's padding, 1 to 9 bytes (cmd/internal/obj/x86/asm6.go, nop).
func (c *cursor) nop() bool {
	for _, n := range [][]byte{
		{0x90}, {0x66, 0x90}, {0x0f, 0x1f, 0x00}, {0x0f, 0x1f, 0x40, 0}, {0x0f, 0x1f, 0x44, 0, 0}, {0x66, 0x0f, 0x1f, 0x44, 0, 0},
		{0x0f, 0x1f, 0x80, 0, 0, 0, 0}, {0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0}, {0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0},
	} {
		if c.eat(n...) {
			return true
		}
	}
	return false
}

// spillsAMD64: MOVB, MOVW, MOVL, MOVQ, MOVSS, MOVSD, MOVUPS reg, disp(SP); nothing else.
func spillsAMD64(code []byte, pc, call int) bool {
	c := &cursor{code: code[:call], at: pc}
	for c.at < call {
		if c.nop() {
			continue
		}
		if !c.eat(0xf2) && !c.eat(0xf3) {
			c.eat(0x66)
		}
		if c.at < call && c.code[c.at]&0xf0 == 0x40 { // REX
			c.at++
		}
		if !c.eat(0x88) && !c.eat(0x89) && !c.eat(0x0f, 0x11) {
			return false
		}
		if c.at+2 > call || c.code[c.at]&7 != 4 || c.code[c.at+1] != 0x24 {
			return false
		}
		mod := c.code[c.at] >> 6
		c.at += 2
		switch mod {
		case 0:
		case 1:
			c.at++
		case 2:
			c.at += 4
		default:
			return false
		}
	}
	return c.at == call
}

func decodeAMD64(code []byte) prologue {
	p := prologue{check: "none"}
	c := &cursor{code: code}
	if !c.check(&p) {
		// Up to Go 1.25 a WRAPPER without a check fetches g before it makes its frame (obj6.go, preprocess).
		save := c.at
		c.loadG()
		frame := c.at
		if !c.eat(0x55) && c.sub() == 0 {
			frame = save
		}
		c.at = frame
	}
	if c.eat(0x55) { // PUSHQ BP
		p.frame, p.shape = 8, "push BP"
		if c.eat(0x48, 0x89, 0xe5) { // MOVQ SP, BP
			p.shape = "push BP, mov BP"
			if n := c.sub(); n != 0 {
				p.frame += n
				p.shape = "push BP, mov BP, sub"
				if n == 128 {
					p.shape = "push BP, mov BP, add -128"
				}
			}
		}
		return p
	}
	if n := c.sub(); n != 0 {
		p.frame, p.shape = n, "sub"
	}
	return p
}
