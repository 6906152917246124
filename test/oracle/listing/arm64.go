package main

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// arm64: cmd/internal/obj/arm64/obj7.go (preprocess, stacksplit).
var arm64CPU = &cpu{bits: 64, order: binary.LittleEndian, sp: 31, zero: -1, g: []int{28}, guards: [2]int{16, 24}, step: stepARM64, length: four, pushes: pushesLR}

// pushesLR: MOVD.W R30, imm9(RSP). Up to Go 1.11 it ends a frame that SUB began, when that is out of its own reach.
func pushesLR(code []byte, pc int) bool {
	return pc+4 <= len(code) && word(code, pc)&0xffe00fff == 0xf8000ffe
}

func arm64Hint(b []byte) bool {
	return bytes.Contains(b, []byte("RSP")) || bytes.HasSuffix(b, []byte("\tRET\t(R30)"))
}

// spillsARM64: stores to the frame above, and what they need; nothing else.
func spillsARM64(code []byte, pc, call int) bool {
	for ; pc < call; pc += 4 {
		w := word(code, pc)
		onSP := w>>5&31 == regSP || w>>5&31 == 27
		switch {
		case w == 0xaa1e03e3: // MOVD R30, R3
		case w&0x3bc00000 == 0x39000000 && onSP: // MOV reg, imm(RSP), all widths
		case w&0x3bc00000 == 0x29000000 && onSP: // STP, STPW, FSTPS, FSTPD (Ra, Rb), imm(RSP)
		case w&0xff80001f == 0x9100001b && onSP: // ADD $imm, RSP, R27 and ADD $imm, R27: for a store out of reach
		case w == 0xd503201f: // NOOP
		default:
			return false
		}
	}
	return pc == call
}

func word(code []byte, at int) uint32 { return binary.LittleEndian.Uint32(code[at:]) }

const regSP = 31

var arm64Relations = map[uint32]relation{0: eq, 1: ne, 2: ge, 3: lt, 8: gt, 9: le}

func stepARM64(r *run) effect {
	pc := r.pc
	w := r.word()
	rd, rn, rm := w&31, w>>5&31, w>>16&31
	imm12 := int64(w >> 10 & 0xfff)
	if w>>22&1 == 1 {
		imm12 <<= 12
	}
	half := func() (int64, uint) { return int64(w >> 5 & 0xffff), uint(w>>21&3) * 16 }
	// plain reads register 31 as ZR, which few instructions of a prologue do.
	zr := func(reg uint32) value {
		if reg == 31 {
			return number(0)
		}
		return r.get(reg)
	}
	compare := func(a, b value) effect {
		r.a, r.b = a, b
		if rd != 31 {
			return r.set(rd, r.sub(a, b))
		}
		return ok
	}
	switch {
	case w == 0xd503201f: // NOOP
		return ok
	case w&0xff800000 == 0xd1000000: // SUB $imm, Rn, Rd
		return r.set(rd, r.sub(r.get(rn), number(imm12)))
	case w&0xff800000 == 0x91000000: // ADD $imm, Rn, Rd
		return r.set(rd, r.add(r.get(rn), number(imm12)))
	case w&0xff800000 == 0xf1000000: // SUBS, CMP $imm
		return compare(r.get(rn), number(imm12))
	case w&0xff800000 == 0xb1000000: // ADDS, CMN $imm
		return compare(r.get(rn), number(-imm12))
	case w&0xffe0fc00 == 0xcb206000: // SUB Rm, Rn, Rd (extended: SP allowed)
		return r.set(rd, r.sub(r.get(rn), zr(rm)))
	case w&0xffe0fc00 == 0x8b206000: // ADD
		return r.set(rd, r.add(r.get(rn), zr(rm)))
	case w&0xffe0fc00 == 0xeb206000: // SUBS, CMP extended
		return compare(r.get(rn), zr(rm))
	case w&0xffe0fc00 == 0xcb000000 && rd != 31: // SUB Rm, Rn, Rd
		return r.set(rd, r.sub(zr(rn), zr(rm)))
	case w&0xffe0fc00 == 0x8b000000 && rd != 31: // ADD
		return r.set(rd, r.add(zr(rn), zr(rm)))
	case w&0xffe0fc00 == 0xeb000000: // SUBS, CMP
		return compare(zr(rn), zr(rm))
	case w&0xffe0ffe0 == 0xaa0003e0 && rd != 31: // MOVD Rm, Rd
		return r.set(rd, zr(rm))
	case w&0xff800000 == 0xd2800000 || w&0xffc00000 == 0x52800000: // MOVZ
		n, sh := half()
		return r.set(rd, number(n<<sh))
	case w&0xff800000 == 0x92800000: // MOVN
		n, sh := half()
		return r.set(rd, number(^(n << sh)))
	case w&0xff800000 == 0xf2800000: // MOVK
		n, sh := half()
		return r.set(rd, r.bitwise(r.get(rd), number(0), func(x, _ int64) int64 { return x&^(0xffff<<sh) | n<<sh }))
	case w&0xff8003e0 == 0xb20003e0: // ORR $mask, ZR, Rd
		n, fine := bitMask(w>>22&1, w>>16&63, w>>10&63)
		if !fine {
			return effect{}
		}
		return r.set(rd, number(int64(n)))
	case w>>24 == 0x18 || w>>24 == 0x58 || w>>24 == 0x98: // LDR, LDRSW literal
		at := pc + int(int32(w<<8)>>13)*4
		wide := w>>30 == 1
		if at < 0 || at+4 > len(r.code) || wide && at+8 > len(r.code) {
			return effect{}
		}
		n := int64(word(r.code, at))
		if wide {
			n |= int64(word(r.code, at+4)) << 32
		} else if w>>30 == 2 {
			n = int64(int32(n))
		}
		return r.set(rd, number(n))
	case w&0xffc00000 == 0xf9400000 && rd != 31: // MOVD imm(Rn), Rd
		return r.load(rd, rn, int64(w>>10&0xfff)*8)
	case w&0xff000010 == 0x54000000: // B.cond
		rel, fine := arm64Relations[w&15]
		if !fine {
			return effect{}
		}
		return r.branchIf(rel, r.a, r.b, pc+int(int32(w<<8)>>13)*4)
	case w>>26 == 0x94>>2:
		return effect{kind: call}
	case w>>26 == 0x14>>2:
		return effect{kind: jump, target: pc + int(int32(w<<6)>>6)*4}
	case pushesLR(r.code, pc):
		return r.set(regSP, r.add(r.get(regSP), number(int64(int32(w<<11)>>23))))
	case w&0x3bc00000 == 0x39000000, w&0x3bc00000 == 0x29000000: // MOV reg, imm(Rn); STP, FSTPD (Ra, Rb), imm(Rn)
		return ok
	case w&0xffe00c1f == 0xf800001d, w&0xffe00c1f == 0xf800001e: // MOVD R29 | R30, imm9(Rn)
		return ok
	}
	return effect{}
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
