package main

import "encoding/binary"

// s390x: cmd/internal/obj/s390x/objz.go (preprocess, stacksplitPre, stacksplitPost). Instructions of 2, 4 or 6 bytes.
var s390xCPU = &cpu{bits: 64, order: binary.BigEndian, sp: 15, zero: -1, g: []int{13}, guards: [2]int{16, 24}, step: stepS390X, length: lengthS390X}

func lengthS390X(code []byte, pc int) int { return [4]int{2, 4, 4, 6}[code[pc]>>6] }

// s390xRelations by condition mask: 8 equal, 4 low, 2 high; 1 cannot come of a comparison.
var s390xRelations = map[byte]relation{8: eq, 4: lt, 2: gt, 12: le, 10: ge, 6: ne, 14: always, 7: ne}

func stepS390X(r *run) effect {
	pc := r.pc
	b := r.code[pc : pc+lengthS390X(r.code, pc)]
	r.pc += len(b)
	r1, r2 := uint32(b[1]>>4), uint32(b[1]&15)
	half := func(at int) int64 { return int64(int16(binary.BigEndian.Uint16(b[at:]))) }
	full := func(at int) int64 { return int64(int32(binary.BigEndian.Uint32(b[at:]))) }
	address := func(off int64) value { // X2 and B2: 0 is no register
		v := number(off)
		if r2 != 0 {
			v = r.add(v, r.get(r2))
		}
		if base := uint32(b[2] >> 4); base != 0 {
			v = r.add(v, r.get(base))
		}
		return v
	}
	to := func(mask byte, target int) effect {
		if mask == 15 {
			return effect{kind: jump, target: target}
		}
		rel, fine := s390xRelations[mask]
		if !fine {
			return effect{}
		}
		return r.branchIf(rel, r.a, r.b, target)
	}
	switch b[0] {
	case 0x41: // LA
		return r.set(r1, address(int64(b[2]&15)<<8|int64(b[3])))
	case 0x40, 0x42, 0x50, 0x60, 0x70: // STH, STC, ST, STD, STE
		return ok
	case 0xa5: // LLIHH, LLIHL, LLILH, LLILL
		if f := b[1] & 15; f >= 12 {
			return r.set(r1, number(int64(binary.BigEndian.Uint16(b[2:]))<<(16*(15-f))))
		}
	case 0xa7:
		switch b[1] & 15 {
		case 4: // BRC
			return to(b[1]>>4, pc+int(half(2))*2)
		case 9: // LGHI
			return r.set(r1, number(half(2)))
		case 11: // AGHI
			return r.set(r1, r.add(r.get(r1), number(half(2))))
		case 15: // CGHI
			r.a, r.b = r.get(r1), number(half(2))
			return ok
		}
	case 0xb9:
		x, y, z := uint32(b[3]>>4), uint32(b[3]&15), uint32(b[2]>>4)
		switch b[1] {
		case 0x04: // LGR
			return r.set(x, r.get(y))
		case 0x08: // AGR
			return r.set(x, r.add(r.get(x), r.get(y)))
		case 0x09, 0x0b: // SGR, SLGR
			return r.set(x, r.sub(r.get(x), r.get(y)))
		case 0xe8: // AGRK
			return r.set(x, r.add(r.get(y), r.get(z)))
		case 0xe9, 0xeb: // SGRK, SLGRK
			return r.set(x, r.sub(r.get(y), r.get(z)))
		case 0x20, 0x21: // CGR, CLGR
			r.a, r.b = r.get(x), r.get(y)
			return ok
		}
	case 0xc0:
		switch b[1] & 15 {
		case 0: // LARL
			return r.set(r1, value{})
		case 1: // LGFI
			return r.set(r1, number(full(2)))
		case 4: // BRCL
			return to(b[1]>>4, pc+int(full(2))*2)
		case 5: // BRASL
			return effect{kind: call}
		case 14: // LLIHF, LLILF is 15
			return r.set(r1, number(full(2)<<32))
		case 15:
			return r.set(r1, number(int64(binary.BigEndian.Uint32(b[2:]))))
		}
	case 0xc2:
		switch b[1] & 15 {
		case 4: // SLGFI
			return r.set(r1, r.sub(r.get(r1), number(int64(binary.BigEndian.Uint32(b[2:])))))
		case 8: // AGFI
			return r.set(r1, r.add(r.get(r1), number(full(2))))
		case 12, 14: // CGFI, CLGFI
			n := full(2)
			if b[1]&15 == 14 {
				n = int64(uint32(n))
			}
			r.a, r.b = r.get(r1), number(n)
			return ok
		}
	case 0xe3:
		off := int64(int8(b[4]))<<12 | int64(b[2]&15)<<8 | int64(b[3])
		switch b[5] {
		case 0x04: // LG
			if base := uint32(b[2] >> 4); r2 == 0 {
				return r.load(r1, base, off)
			} else if base == 0 {
				return r.load(r1, r2, off)
			}
			return r.set(r1, value{})
		case 0x71: // LAY
			return r.set(r1, address(off))
		case 0x24, 0x50, 0x70, 0x72: // STG, STY, STHY, STCY
			return ok
		case 0x02, 0x12, 0x14, 0x15, 0x16, 0x17, 0x58, 0x76, 0x77, 0x78, 0x90, 0x91, 0x94, 0x95: // other loads
			return r.set(r1, value{})
		}
	case 0xeb: // STMG
		if b[5] == 0x24 {
			return ok
		}
	case 0xed: // STEY, STDY
		if b[5] == 0x66 || b[5] == 0x67 {
			return ok
		}
	case 0xec:
		target := pc + int(half(2))*2
		switch b[5] {
		case 0xd9: // AGHIK
			return r.set(r1, r.add(r.get(r2), number(half(2))))
		case 0x64, 0x65: // CGRJ, CLGRJ
			rel, fine := s390xRelations[b[4]>>4]
			if !fine {
				return effect{}
			}
			return r.branchIf(rel, r.get(r1), r.get(r2), target)
		case 0x7c, 0x7d: // CGIJ, CLGIJ: the mask stands where R2 would
			rel, fine := s390xRelations[byte(r2)]
			if !fine {
				return effect{}
			}
			return r.branchIf(rel, r.get(r1), number(int64(int8(b[4]))), target)
		}
	}
	return effect{}
}
