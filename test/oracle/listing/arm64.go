package main

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// arm64 decodes what cmd/internal/obj/arm64/obj7.go (preprocess, stacksplit) makes. The few
// instructions that can occur are run on symbolic values, so the ways to build a constant
// (shifted immediate, two SUBs, MOVZ/MOVN/MOVK, bit mask, literal pool) need no patterns.
var arm64 = machine{
	name: "arm64",
	hint: func(b []byte) bool {
		return bytes.Contains(b, []byte("RSP")) || bytes.HasSuffix(b, []byte("\tRET\t(R30)"))
	},
	decode: decodeARM64,
	isCall: func(code []byte, off int) (int, bool) {
		return off, off >= 0 && off+4 <= len(code) && word(code, off)>>26 == 0x94>>2
	},
	spills: func(code []byte, pc, call int) bool {
		for ; pc < call; pc += 4 {
			w := word(code, pc)
			onSP := w>>5&31 == regSP || w>>5&31 == 27
			switch {
			case w == 0xaa1e03e3: // MOVD R30, R3
			case w&0x3bc00000 == 0x39000000 && onSP: // MOV reg, imm(RSP), all widths
			case w&0x3bc00000 == 0x29000000 && onSP: // STP, STPW, FSTPS, FSTPD (Ra, Rb), imm(RSP)
			case w&0xff8003ff == 0x910003fb: // ADD $imm, RSP, R27: for a store out of reach
			case w == 0xd503201f: // NOOP
			default:
				return false
			}
		}
		return pc == call
	},
	jumpsBack: func(code []byte, pc int) bool {
		for i := pc + 4; i+4 <= len(code) && i < pc+600; i += 4 {
			w := word(code, i)
			if w>>26 == 0x14>>2 && i+int(int32(w<<6)>>6)*4 == 0 {
				return true
			}
		}
		return false
	},
}

func word(code []byte, at int) uint32 { return binary.LittleEndian.Uint32(code[at:]) }

type valueKind int

const (
	opaque  valueKind = iota
	number            // n
	belowSP           // SP at entry, minus n
	guard             // g's stack guard at offset n
)

type value struct {
	kind valueKind
	n    int64
}

const (
	regSP  = 31
	condLO = 3
	condLS = 9
)

// arm64run is the state of the small interpreter.
type arm64run struct {
	code   []byte
	pc     int
	regs   [32]value // 31 is SP
	flags  [2]value  // operands of the last comparison
	subbed bool      // that comparison was SUBS with a result: its carry means "wrapped around"
	frame  int64
	push   bool
}

// step runs one instruction. It returns false for one it does not know.
func (r *arm64run) step() (branch int, cond uint32, ok bool) {
	w := word(r.code, r.pc)
	pc := r.pc
	r.pc += 4
	rd, rn, rm := w&31, w>>5&31, w>>16&31
	imm12 := int64(w >> 10 & 0xfff)
	if w>>22&1 == 1 {
		imm12 <<= 12
	}
	minus := func(a, b value) value {
		switch {
		case a.kind == belowSP && b.kind == number:
			return value{belowSP, a.n + b.n}
		case a.kind == number && b.kind == number:
			return value{number, a.n - b.n}
		}
		return value{}
	}
	set := func(reg uint32, v value) bool {
		if reg == regSP {
			if v.kind != belowSP {
				return false
			}
			r.frame = v.n
		}
		r.regs[reg] = v
		return true
	}
	compare := func(a, b value) {
		r.flags = [2]value{a, b}
		r.subbed = rd != 31
		if rd != 31 {
			r.regs[rd] = minus(a, b)
		}
	}
	half := func() (int64, uint) { return int64(w >> 5 & 0xffff), uint(w>>21&3) * 16 }
	switch {
	case w&0xff800000 == 0xd1000000: // SUB $imm, Rn, Rd
		return 0, 0, set(rd, minus(r.regs[rn], value{number, imm12}))
	case w&0xff800000 == 0x91000000: // ADD $imm, Rn, Rd
		return 0, 0, set(rd, minus(r.regs[rn], value{number, -imm12}))
	case w&0xff800000 == 0xf1000000: // SUBS, CMP $imm
		compare(r.regs[rn], value{number, imm12})
	case w&0xffe0fc00 == 0xcb206000: // SUB Rm, Rn, Rd (extended: SP allowed)
		return 0, 0, set(rd, minus(r.regs[rn], r.regs[rm]))
	case w&0xffe0fc00 == 0xeb206000: // SUBS, CMP extended
		compare(r.regs[rn], r.regs[rm])
	case w&0xffe0fc00 == 0xcb000000 && rn != 31 && rm != 31 && rd != 31: // SUB Rm, Rn, Rd
		r.regs[rd] = minus(r.regs[rn], r.regs[rm])
	case w&0xffe0fc00 == 0xeb000000 && rn != 31 && rm != 31: // SUBS, CMP
		compare(r.regs[rn], r.regs[rm])
	case w&0xff800000 == 0xd2800000 || w&0xffc00000 == 0x52800000: // MOVZ
		n, sh := half()
		r.regs[rd] = value{number, n << sh}
	case w&0xff800000 == 0x92800000: // MOVN
		n, sh := half()
		r.regs[rd] = value{number, ^(n << sh)}
	case w&0xff800000 == 0xf2800000 && r.regs[rd].kind == number: // MOVK
		n, sh := half()
		r.regs[rd].n = r.regs[rd].n&^(0xffff<<sh) | n<<sh
	case w&0xff8003e0 == 0xb20003e0: // ORR $mask, ZR, Rd
		n, ok := bitMask(w>>22&1, w>>16&63, w>>10&63)
		r.regs[rd] = value{number, int64(n)}
		return 0, 0, ok
	case w&0xbf000000 == 0x18000000: // LDR literal
		at := pc + int(int32(w<<8)>>13)*4
		if at < 0 || at+8 > len(r.code) {
			return 0, 0, false
		}
		n := int64(word(r.code, at))
		if w>>30 == 1 {
			n |= int64(word(r.code, at+4)) << 32
		}
		r.regs[rd] = value{number, n}
	case w&0xffc00000 == 0xf9400000 && rn == 28: // MOVD imm(g), Rd
		r.regs[rd] = value{guard, int64(w>>10&0xfff) * 8}
	case w&0xff000010 == 0x54000000: // B.cond
		return pc + int(int32(w<<8)>>13)*4, w & 15, true
	case w&0xffe00fff == 0xf8000ffe: // MOVD.W R30, imm9(RSP)
		r.push = true
		return 0, 0, set(regSP, minus(r.regs[31], value{number, -int64(int32(w<<11) >> 23)}))
	case w&0xffc07c1f == 0xa900781d: // STP (R29, R30), imm(Rn)
	case w&0xffe00c1f == 0xf800001d, w&0xffe00c1f == 0xf800001e: // MOVD R29 | R30, imm9(Rn)
	default:
		return 0, 0, false
	}
	return 0, 0, true
}

// bitMask expands a logical immediate (DecodeBitMasks of the Arm manual).
func bitMask(n, immr, imms uint32) (uint64, bool) {
	length := 31 - bits.LeadingZeros32(n<<6|^imms&63)
	if length < 1 {
		return 0, false
	}
	size := uint(1) << length
	s, rot := uint(imms)&(size-1), uint(immr)&(size-1)
	if s == size-1 {
		return 0, false
	}
	elem := uint64(1)<<(s+1) - 1
	mask := ^uint64(0) >> (64 - size)
	elem = (elem>>rot | elem<<(size-rot)) & mask
	for ; size < 64; size *= 2 {
		elem |= elem << size
	}
	return elem, true
}

func newARM64(code []byte, pc int) *arm64run {
	r := &arm64run{code: code, pc: pc}
	r.regs[regSP] = value{belowSP, 0}
	return r
}

// check runs the stack check at pc 0; it returns the pc after it (0 when there is none).
func (r *arm64run) check(p *prologue) int {
	for n := 0; n < 12 && r.pc+4 <= len(r.code); n++ {
		branch, cond, ok := r.step()
		if !ok || r.frame != 0 {
			return 0
		}
		if cond == 0 && branch == 0 {
			continue
		}
		a, b := r.flags[0], r.flags[1]
		switch {
		case cond == condLO && r.subbed && a.kind == belowSP && a.n == 0 && b.kind == number:
			// SUBS $K, RSP, R17; BLO
			p.check, p.k = "huge", b.n
			p.targets = append(p.targets, branch)
		case cond == condLS && !r.subbed && a.kind == belowSP && b.kind == guard:
			if p.check == "huge" && p.k != a.n {
				p.oddity = "huge-check-of-two-constants"
			}
			if p.check == "" && a.n != 0 {
				p.check, p.k = "big", a.n
			} else if p.check == "" {
				p.check = "small"
			}
			p.guard = int(b.n)
			p.targets = append(p.targets, branch)
			return r.pc
		default:
			return 0
		}
	}
	return 0
}

func decodeARM64(code []byte) prologue {
	if len(code)%4 != 0 {
		return prologue{check: "none", oddity: "size-not-a-multiple-of-4"}
	}
	p := prologue{}
	pc := newARM64(code, 0).check(&p)
	if pc == 0 {
		p = prologue{check: "none"}
	}
	r := newARM64(code, pc)
	for n := 0; n < 8 && r.pc+4 <= len(code); n++ {
		branch, cond, ok := r.step()
		if !ok || branch != 0 || cond != 0 {
			break
		}
		if r.frame != 0 {
			// SP was lowered once, in one instruction: what follows is the body's.
			p.frame = r.frame
			p.shape = "sub R20, stp, mov SP"
			if r.push {
				p.shape = "push R30"
			}
			break
		}
	}
	return p
}
