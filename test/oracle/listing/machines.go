package main

import (
	"encoding/binary"
)

// prologue is what the first machine instructions of a function say.
type prologue struct {
	check   string // none, small, big, huge
	k       int64  // constant subtracted from SP in the comparison
	guard   int    // offset of the guard in g that was compared: 16 or 24
	targets []int  // pcs the check's branches go to
	frame   int64  // D: bytes by which the made prologue lowers SP
	shape   string // which form of frame instructions, for statistics
	oddity  string // anything in the bytes worth a note
}

// machine decodes prologues of one architecture. New architectures are one
// file and one line in machines.
type machine struct {
	name     string
	hint     func(instruction []byte) bool // does a printed instruction betray this architecture? May be nil
	guards   [2]int                        // offsets of stackguard0 and stackguard1 in g
	lr       bool                          // a call leaves the return address in a register
	sizeless bool                          // size= is not the number of bytes in the dump
	extra    func(minor int, f int64) int64
	decode   func(s *symbol) prologue
	// isCall says whether a relocation at off lies in a direct call and where that instruction starts.
	isCall func(code []byte, off int) (start int, ok bool)
	// spills says whether the code from pc to call only stores argument registers above SP.
	spills func(code []byte, pc, call int) bool
	// jumpsBack says whether there is a jump to pc 0 soon after pc.
	jumpsBack func(code []byte, pc int) bool
}

type reloc struct {
	off int
	typ string
	sym string
}

// missing is a place where the linker puts an operand that has no bytes in the dump; own: an address in the function itself.
type missing struct {
	off int
	own bool
}

type symbol struct {
	header
	minor      int // N of go1.N
	headerLine int
	hasText    bool
	textName   string
	pos        string
	words      string
	declared   int64
	badFrame   bool
	code       []byte
	hexGap     bool
	relocs     []reloc // to runtime.morestack*
	missing    []missing
}

// machines: one entry a GOARCH. extra is what D has more than the F of the TEXT line (the saved LR), for functions that have a frame.
var machines = []*machine{
	&amd64,
	func() *machine {
		m := arm64CPU.machine("arm64", arm64Hint, arm64Extra)
		m.spills = spillsARM64
		return m
	}(),
	&i386,
	armCPU.machine("arm", nil, fixed(4)),
	riscv64CPU.machine("riscv64", nil, fixed(8)),
	ppc64CPU(binary.BigEndian).machine("ppc64", nil, fixed(0)),
	ppc64CPU(binary.LittleEndian).machine("ppc64le", nil, fixed(0)),
	func() *machine {
		m := s390xCPU.machine("s390x", nil, fixed(0))
		// The relocation is at the operand of BRASL.
		m.isCall = func(code []byte, off int) (int, bool) { return s390xCPU.callAt(code, off-2) }
		return m
	}(),
	loong64CPU.machine("loong64", nil, fixed(8)),
	mipsCPU(32, binary.BigEndian).machine("mips", nil, fixed(4)),
	mipsCPU(32, binary.LittleEndian).machine("mipsle", nil, fixed(4)),
	mipsCPU(64, binary.BigEndian).machine("mips64", nil, fixed(8)),
	mipsCPU(64, binary.LittleEndian).machine("mips64le", nil, fixed(8)),
	&wasm,
}

func fixed(n int64) func(int, int64) int64 { return func(int, int64) int64 { return n } }

// arm64Extra: up to Go 1.11 the frame and the saved LR make D, rounded up to 16.
func arm64Extra(minor int, f int64) int64 {
	if minor > 11 {
		return 0
	}
	return (f+8+15)&^15 - f
}

func (c *cpu) machine(name string, hint func([]byte) bool, extra func(int, int64) int64) *machine {
	return &machine{
		name:      name,
		hint:      hint,
		guards:    c.guards,
		lr:        true,
		extra:     extra,
		decode:    func(s *symbol) prologue { return c.decode(s.code) },
		isCall:    c.callAt,
		spills:    c.stores,
		jumpsBack: c.jumpsBack,
	}
}
