package main

import "encoding/binary"

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
