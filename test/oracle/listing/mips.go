package main

import "encoding/binary"

// mips, mipsle, mips64, mips64le: cmd/internal/obj/mips/obj0.go (preprocess, stacksplit).
func mipsCPU(bits int, order binary.ByteOrder) *cpu {
	c := &cpu{bits: bits, order: order, sp: 29, zero: 0, g: []int{30}, guards: [2]int{16, 24}, delay: true, step: stepMIPS, length: four}
	if bits == 32 {
		c.guards = [2]int{8, 12}
	}
	return c
}

func stepMIPS(r *run) effect {
	pc := r.pc
	w := r.word()
	rs, rt, rd := w>>21&31, w>>16&31, w>>11&31
	imm, uimm := signed(w, 16), int64(w&0xffff)
	target := pc + 4 + int(imm)*4
	switch w >> 26 {
	case 0:
		switch w & 63 {
		case 0: // SLL; NOP
			if w == 0 {
				return ok
			}
			return r.set(rd, r.bitwise(r.get(rt), number(int64(w>>6&31)), func(x, y int64) int64 { return int64(int32(x << uint(y))) }))
		case 0x38: // DSLL
			return r.set(rd, r.bitwise(r.get(rt), number(int64(w>>6&31)), func(x, y int64) int64 { return x << uint(y) }))
		case 0x3c: // DSLL32
			return r.set(rd, r.bitwise(r.get(rt), number(int64(w>>6&31)+32), func(x, y int64) int64 { return x << uint(y) }))
		case 0x20, 0x21, 0x2c, 0x2d: // ADD, ADDU, DADD, DADDU
			return r.set(rd, r.add(r.get(rs), r.get(rt)))
		case 0x22, 0x23, 0x2e, 0x2f: // SUB, …
			return r.set(rd, r.sub(r.get(rs), r.get(rt)))
		case 0x25: // OR
			if rt == 0 {
				return r.set(rd, r.get(rs))
			}
			return r.set(rd, r.bitwise(r.get(rs), r.get(rt), or))
		case 0x2b: // SLTU
			return r.set(rd, outcome(lt, r.get(rs), r.get(rt)))
		}
	case 1: // BGEZAL with R0: a call where no direct one reaches; BLTZ, BGEZ
		if rt == 0x11 && rs == 0 {
			return effect{kind: call, target: target}
		}
	case 2: // J: the listing's field is not relocated; only a jump to 0 is of interest
		return effect{kind: jump, target: int(w&0x3ffffff) * 4}
	case 3: // JAL
		return effect{kind: call}
	case 4: // BEQ
		if rs == 0 && rt == 0 {
			return effect{kind: jump, target: target}
		}
		return r.compareAndBranch(rs, rt, false, target)
	case 5: // BNE
		return r.compareAndBranch(rs, rt, true, target)
	case 8, 9, 0x18, 0x19: // ADDI, ADDIU, DADDI, DADDIU
		return r.set(rt, r.add(r.get(rs), number(imm)))
	case 0x0b: // SLTIU
		return r.set(rt, outcome(lt, r.get(rs), number(imm)))
	case 0x0d: // ORI
		return r.set(rt, r.bitwise(r.get(rs), number(uimm), or))
	case 0x0f: // LUI
		return r.set(rt, number(int64(int32(w<<16))))
	case 0x23, 0x37: // LW, LD
		return r.load(rt, rs, imm)
	case 0x28, 0x29, 0x2b, 0x3f, 0x39, 0x3d: // SB, SH, SW, SD, SWC1, SDC1
		return ok
	}
	return effect{}
}

func (r *run) compareAndBranch(a, b uint32, nonzero bool, target int) effect {
	switch {
	case int(b) == r.zero:
		return r.branchOn(r.get(a), nonzero, target)
	case int(a) == r.zero:
		return r.branchOn(r.get(b), nonzero, target)
	case nonzero:
		return r.branchIf(ne, r.get(a), r.get(b), target)
	}
	return r.branchIf(eq, r.get(a), r.get(b), target)
}
