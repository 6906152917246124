package main

import "encoding/binary"

// ppc64, ppc64le: cmd/internal/obj/ppc64/obj9.go (preprocess, stacksplit). Go keeps R0 at zero.
func ppc64CPU(order binary.ByteOrder) *cpu {
	return &cpu{bits: 64, order: order, sp: 1, zero: 0, g: []int{30}, guards: [2]int{16, 24}, step: stepPPC64, length: four, leads: 3}
}

func stepPPC64(r *run) effect {
	pc := r.pc
	w := r.word()
	rt, ra, rb := w>>21&31, w>>16&31, w>>11&31
	imm, uimm := signed(w, 16), int64(w&0xffff)
	switch w >> 26 {
	case 14: // ADDI
		return r.set(rt, r.add(r.get(ra), number(imm)))
	case 15: // ADDIS
		return r.set(rt, r.add(r.get(ra), number(imm<<16)))
	case 24: // ORI
		if w == 0x60000000 {
			return ok
		}
		if uimm == 0 {
			return r.set(ra, r.get(rt))
		}
		return r.set(ra, r.bitwise(r.get(rt), number(uimm), or))
	case 25: // ORIS
		return r.set(ra, r.bitwise(r.get(rt), number(uimm<<16), or))
	case 10, 11: // CMPLDI, CMPDI
		if w>>21&1 == 0 || w>>23&7 != 0 {
			return effect{}
		}
		n := imm
		if w>>26 == 10 {
			n = uimm
		}
		r.a, r.b = r.get(ra), number(n)
		return ok
	case 16: // BC
		target := pc + int(signed(w&0xfffc, 16))
		rel, fine := map[uint32]relation{0: lt, 1: gt, 2: eq}[w>>16&31]
		if !fine || w&3 != 0 {
			return effect{}
		}
		switch w >> 21 & 0x1c {
		case 12:
		case 4:
			rel = rel.not()
		default:
			return effect{}
		}
		return r.branchIf(rel, r.a, r.b, target)
	case 18: // B, BL
		target := pc + int(signed(w&0x3fffffc, 26))
		if w&1 == 1 {
			return effect{kind: call, target: target}
		}
		return effect{kind: jump, target: target}
	case 19: // BLRL: with -dynlink what ADDIS, LD and MTLR took from the global offset table
		if w == 0x4e800021 {
			return effect{kind: call, target: -1}
		}
	case 58: // LD
		if w&3 == 0 && ra != 0 {
			return r.load(rt, ra, imm)
		}
		return r.set(rt, value{})
	case 62: // STD, STDU
		if w&3 == 1 {
			return r.set(ra, r.add(r.get(ra), number(imm&^3)))
		}
		return ok
	case 36, 38, 44, 52, 54, 61: // STW, STB, STH, STFS, STFD, STXV
		return ok
	case 31:
		switch w >> 1 & 0x3ff {
		case 266: // ADD
			return r.set(rt, r.add(r.get(ra), r.get(rb)))
		case 40: // SUBF
			return r.set(rt, r.sub(r.get(rb), r.get(ra)))
		case 0, 32: // CMPD, CMPLD
			if w>>21&1 == 0 || w>>23&7 != 0 {
				return effect{}
			}
			r.a, r.b = r.get(ra), r.get(rb)
			return ok
		case 181: // STDUX
			return r.set(ra, r.add(r.get(ra), r.get(rb)))
		case 149, 151, 183, 215, 247, 407, 439, 663, 727: // indexed stores
			if x := w >> 1 & 0x3ff; x == 183 || x == 247 || x == 439 {
				return effect{}
			}
			return ok
		case 444: // OR, MR
			if rt == rb {
				return r.set(ra, r.get(rt))
			}
			return r.set(ra, value{})
		case 339: // MFLR
			return r.set(rt, value{})
		case 467: // MTLR, MTCTR
			return ok
		}
	}
	return effect{}
}
