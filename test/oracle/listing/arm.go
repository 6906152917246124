package main

import (
	"encoding/binary"
	"math/bits"
)

// arm: cmd/internal/obj/arm/obj5.go (preprocess, stacksplit). Instructions carry conditions: the huge check compares
// twice under one branch.
var armCPU = &cpu{bits: 32, order: binary.LittleEndian, sp: 13, zero: -1, g: []int{10}, guards: [2]int{8, 12}, step: stepARM, length: four}

// armRelations by condition field; those of unsigned comparisons only.
var armRelations = map[uint32]relation{0: eq, 1: ne, 2: ge, 3: lt, 8: gt, 9: le, 14: always}

func stepARM(r *run) effect {
	pc := r.pc
	w := r.word()
	rel, fine := armRelations[w>>28]
	if !fine {
		return effect{}
	}
	rn, rd, rm := w>>16&15, w>>12&15, w&15
	if w>>25&7 == 5 { // B, BL
		target := pc + 8 + int(signed(w, 24))*4
		switch {
		case w>>24&1 == 1:
			return effect{kind: call, target: target}
		case rel == always:
			return effect{kind: jump, target: target}
		}
		return r.branchIf(rel, r.a, r.b, target)
	}
	if rel != always {
		// Run as if the condition held; when it does not, its comparison decides the branch.
		if r.before == nil {
			r.before = &comparison{rel, r.a, r.b}
		} else if r.before.rel != rel {
			return effect{}
		}
	}
	switch {
	case w&0x0ff00000 == 0x03000000: // MOVW $imm16
		return r.set(rd, number(int64(w>>4&0xf000|w&0xfff)))
	case w&0x0ff00000 == 0x03400000: // MOVT
		return r.set(rd, r.bitwise(r.get(rd), number(int64(w>>4&0xf000|w&0xfff)<<16), func(x, y int64) int64 { return x&0xffff | y }))
	case w>>26&3 == 0 && (w>>25&1 == 1 || w>>4&1 == 0):
		var operand value
		if w>>25&1 == 1 {
			operand = number(int64(int32(bits.RotateLeft32(w&0xff, -int(w>>8&15)*2))))
		} else if w>>4&0xff == 0 {
			operand = r.get(rm)
		}
		a := r.get(rn)
		var out value
		switch w >> 21 & 15 {
		case 2:
			out = r.sub(a, operand)
		case 3:
			a, operand = operand, a
			out = r.sub(a, operand)
		case 4:
			out = r.add(a, operand)
		case 10:
			r.a, r.b = a, operand
			return ok
		case 12:
			out = r.bitwise(a, operand, or)
		case 13:
			out = operand
		case 15:
			out = r.bitwise(number(0), operand, func(_, y int64) int64 { return ^y })
		}
		if w>>20&1 == 1 {
			r.a, r.b = a, operand
		}
		return r.set(rd, out)
	case w>>26&3 == 1: // LDR, STR, bytes too
		off := number(int64(w & 0xfff))
		if w>>25&1 == 1 {
			off = value{}
			if w>>4&0xff == 0 {
				off = r.get(rm)
			}
		}
		if w>>23&1 == 0 {
			off = r.sub(number(0), off)
		}
		if w>>24&1 == 0 || w>>21&1 == 1 { // the base is written: before or after
			if w>>20&1 == 1 {
				return effect{}
			}
			return r.set(rn, r.add(r.get(rn), off))
		}
		if w>>20&1 == 0 {
			return ok
		}
		if rn == 15 && off.known {
			at := pc + 8 + int(off.n)
			if at < 0 || at+4 > len(r.code) {
				return effect{}
			}
			return r.set(rd, number(int64(int32(r.order.Uint32(r.code[at:])))))
		}
		return r.load(rd, rn, off.n)
	}
	return effect{}
}
