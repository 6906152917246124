package main

import "encoding/binary"

// loong64: cmd/internal/obj/loong64/obj.go (preprocess, stacksplit).
var loong64CPU = &cpu{bits: 64, order: binary.LittleEndian, sp: 3, zero: 0, g: []int{22}, guards: [2]int{16, 24}, step: stepLoong64, length: four}

func stepLoong64(r *run) effect {
	pc := r.pc
	w := r.word()
	rd, rj, rk := w&31, w>>5&31, w>>10&31
	imm12, uimm12, imm20 := signed(w>>10, 12), int64(w>>10&0xfff), signed(w>>5, 20)
	target := pc + int(signed(w>>10, 16))*4
	switch w >> 26 {
	case 0x04: // ADDU16I.D
		return r.set(rd, r.add(r.get(rj), number(signed(w>>10, 16)<<16)))
	case 0x10, 0x11: // BEQZ, BNEZ
		return r.branchOn(r.get(rj), w>>26 == 0x11, pc+int(signed(w&31<<16|w>>10&0xffff, 21))*4)
	case 0x14, 0x15: // B, BL
		target = pc + int(signed(w&0x3ff<<16|w>>10&0xffff, 26))*4
		if w>>26 == 0x15 {
			return effect{kind: call, target: target}
		}
		return effect{kind: jump, target: target}
	case 0x16, 0x17: // BEQ, BNE
		if w>>26 == 0x16 && rj == rd { // JMP of Go 1.19 and 1.20
			return effect{kind: jump, target: target}
		}
		return r.compareAndBranch(rj, rd, w>>26 == 0x17, target)
	case 0x1a: // BLTU
		return r.branchIf(lt, r.get(rj), r.get(rd), target)
	case 0x1b: // BGEU
		return r.branchIf(ge, r.get(rj), r.get(rd), target)
	}
	switch w >> 25 {
	case 0x0a: // LU12I.W
		return r.set(rd, number(imm20<<12))
	case 0x0b: // LU32I.D
		return r.set(rd, r.bitwise(r.get(rd), number(imm20<<32), func(x, y int64) int64 { return x&0xffffffff | y }))
	case 0x0e: // PCADDU12I
		return r.set(rd, value{})
	}
	switch w >> 22 {
	case 0x009: // SLTUI
		return r.set(rd, outcome(lt, r.get(rj), number(imm12)))
	case 0x00b: // ADDI.D
		return r.set(rd, r.add(r.get(rj), number(imm12)))
	case 0x00a: // ADDI.W
		return r.set(rd, r.bitwise(r.get(rj), number(imm12), func(x, y int64) int64 { return int64(int32(x + y)) }))
	case 0x00c: // LU52I.D
		return r.set(rd, r.bitwise(r.get(rj), number(imm12<<52), func(x, y int64) int64 { return x&(1<<52-1) | y }))
	case 0x00d: // ANDI; ANDI R0 is NOP
		return r.set(rd, r.bitwise(r.get(rj), number(uimm12), and))
	case 0x00e: // ORI
		return r.set(rd, r.bitwise(r.get(rj), number(uimm12), or))
	case 0x0a0, 0x0a1, 0x0a2, 0x0a8, 0x0a9, 0x0aa:
		return r.set(rd, value{})
	case 0x0a3: // LD.D
		return r.load(rd, rj, imm12)
	case 0x0a4, 0x0a5, 0x0a6, 0x0a7, 0x0ad, 0x0af, 0x0b1: // ST.B … ST.D, FST.S, FST.D, VST
		return ok
	}
	if w>>24 == 0x25 || w>>24 == 0x27 { // STPTR.W, STPTR.D
		return ok
	}
	switch w >> 15 {
	case 0x21: // ADD.D
		return r.set(rd, r.add(r.get(rj), r.get(rk)))
	case 0x23: // SUB.D
		return r.set(rd, r.sub(r.get(rj), r.get(rk)))
	case 0x25: // SLTU
		return r.set(rd, outcome(lt, r.get(rj), r.get(rk)))
	case 0x2a: // OR
		if rk == 0 {
			return r.set(rd, r.get(rj))
		}
		return r.set(rd, r.bitwise(r.get(rj), r.get(rk), or))
	case 0x7020, 0x7028, 0x7030, 0x7038, 0x7070, 0x7078: // STX.B … STX.D, FSTX.S, FSTX.D
		return ok
	}
	return effect{}
}
