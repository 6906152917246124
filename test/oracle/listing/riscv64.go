package main

import "encoding/binary"

// riscv64: cmd/internal/obj/riscv/obj.go (preprocess, stacksplit). Since Go 1.26 with compressed instructions.
// g is X27, X4 up to Go 1.15.
var riscv64CPU = &cpu{bits: 64, order: binary.LittleEndian, sp: 2, zero: 0, g: []int{27, 4}, guards: [2]int{16, 24}, step: stepRISCV, length: lengthRISCV}

func lengthRISCV(code []byte, pc int) int {
	if code[pc]&3 == 3 {
		return 4
	}
	return 2
}

func stepRISCV(r *run) effect {
	pc := r.pc
	if r.code[pc]&3 != 3 {
		return r.compressed()
	}
	w := r.word()
	rd, rs1, rs2, f3 := w>>7&31, w>>15&31, w>>20&31, w>>12&7
	imm := signed(w>>20, 12)
	switch w & 0x7f {
	case 0x37: // LUI
		return r.set(rd, number(int64(int32(w&0xfffff000))))
	case 0x17: // AUIPC
		return r.set(rd, value{})
	case 0x13:
		switch f3 {
		case 0:
			return r.set(rd, r.add(r.get(rs1), number(imm)))
		case 1:
			return r.set(rd, r.bitwise(r.get(rs1), number(int64(w>>20&63)), func(x, y int64) int64 { return x << uint(y) }))
		case 5:
			return r.set(rd, r.bitwise(r.get(rs1), number(int64(w>>20&63)), func(x, y int64) int64 { return int64(uint64(x) >> uint(y)) }))
		}
		return r.set(rd, value{})
	case 0x1b: // ADDIW
		if f3 != 0 {
			return effect{}
		}
		return r.set(rd, r.bitwise(r.get(rs1), number(imm), func(x, y int64) int64 { return int64(int32(x + y)) }))
	case 0x33:
		switch {
		case f3 == 0 && w>>25 == 0:
			return r.set(rd, r.add(r.get(rs1), r.get(rs2)))
		case f3 == 0 && w>>25 == 0x20:
			return r.set(rd, r.sub(r.get(rs1), r.get(rs2)))
		case f3 == 3 && w>>25 == 0: // SLTU
			return r.set(rd, outcome(lt, r.get(rs1), r.get(rs2)))
		}
		return r.set(rd, value{})
	case 0x03: // loads
		if f3 == 3 {
			return r.load(rd, rs1, imm)
		}
		return r.set(rd, value{})
	case 0x23, 0x27: // stores
		return ok
	case 0x63:
		target := pc + int(signed(w>>31<<12|w>>7&1<<11|w>>25&63<<5|w>>8&15<<1, 13))
		rel, fine := map[uint32]relation{0: eq, 1: ne, 6: lt, 7: ge}[f3]
		if !fine {
			return effect{}
		}
		if rs2 == 0 {
			return r.branchOn(r.get(rs1), rel == ne, target)
		}
		return r.branchIf(rel, r.get(rs1), r.get(rs2), target)
	case 0x6f:
		target := pc + int(signed(w>>31<<20|w>>12&0xff<<12|w>>20&1<<11|w>>21&0x3ff<<1, 21))
		if rd == 0 {
			return effect{kind: jump, target: target}
		}
		return effect{kind: call, target: target}
	case 0x67:
		if rd != 0 {
			return effect{kind: call}
		}
	}
	return effect{}
}

// compressed decodes the 16-bit instructions that a prologue may hold.
func (r *run) compressed() effect {
	pc := r.pc
	w := uint32(r.order.Uint16(r.code[pc:]))
	r.pc += 2
	rd, rs2 := w>>7&31, w>>2&31
	imm6 := signed(w>>12&1<<5|w>>2&31, 6)
	switch w&3<<3 | w>>13 {
	case 0<<3 | 0: // C.ADDI4SPN
		n := w>>7&15<<6 | w>>11&3<<4 | w>>5&1<<3 | w>>6&1<<2
		return r.set(w>>2&7+8, r.add(r.get(2), number(int64(n))))
	case 0<<3 | 3: // C.LD
		return r.load(w>>2&7+8, w>>7&7+8, int64(w>>5&3<<6|w>>10&7<<3))
	case 0<<3 | 2:
		return r.set(w>>2&7+8, value{})
	case 0<<3 | 1, 0<<3 | 5, 0<<3 | 6, 0<<3 | 7: // C.FLD, C.FSD, C.SW, C.SD
		return ok
	case 1<<3 | 0: // C.ADDI
		return r.set(rd, r.add(r.get(rd), number(imm6)))
	case 1<<3 | 1: // C.ADDIW
		return r.set(rd, r.bitwise(r.get(rd), number(imm6), func(x, y int64) int64 { return int64(int32(x + y)) }))
	case 1<<3 | 2: // C.LI
		return r.set(rd, number(imm6))
	case 1<<3 | 3:
		if rd == 2 { // C.ADDI16SP
			n := signed(w>>12&1<<9|w>>3&3<<7|w>>5&1<<6|w>>2&1<<5|w>>6&1<<4, 10)
			return r.set(2, r.add(r.get(2), number(n)))
		}
		return r.set(rd, number(imm6<<12))
	case 1<<3 | 5: // C.J
		n := signed(w>>12&1<<11|w>>8&1<<10|w>>9&3<<8|w>>6&1<<7|w>>7&1<<6|w>>2&1<<5|w>>11&1<<4|w>>3&7<<1, 12)
		return effect{kind: jump, target: pc + int(n)}
	case 2<<3 | 0: // C.SLLI
		return r.set(rd, r.bitwise(r.get(rd), number(imm6&63), func(x, y int64) int64 { return x << uint(y) }))
	case 2<<3 | 3, 2<<3 | 2, 2<<3 | 1: // loads from the frame
		if w>>13 == 1 {
			return ok
		}
		return r.set(rd, value{})
	case 2<<3 | 4:
		switch {
		case rs2 == 0: // C.JR, C.JALR
			if w>>12&1 == 1 && rd != 0 {
				return effect{kind: call}
			}
			return effect{}
		case w>>12&1 == 0: // C.MV
			return r.set(rd, r.get(rs2))
		}
		return r.set(rd, r.add(r.get(rd), r.get(rs2)))
	case 2<<3 | 5, 2<<3 | 6, 2<<3 | 7: // C.FSDSP, C.SWSP, C.SDSP
		return ok
	}
	return effect{}
}
