package main

// wasm: cmd/internal/obj/wasm/wasmobj.go (preprocess, assemble). The hex dump is the function's WebAssembly body: locals,
// then instructions. Operands that the linker fills in (of a call, of an address) have no bytes; their relocations tell
// where they are missing. Only what leads to the check and the frame is run, on a stack of symbolic values.
var wasm = machine{
	name:     "wasm",
	guards:   [2]int{16, 24},
	sizeless: true, // size= counts resume points
	decode:   decodeWasm,
	isCall: func(code []byte, off int) (int, bool) {
		return off - 1, off >= 1 && off <= len(code) && code[off-1] == 0x10
	},
	// The If of the check holds the call; nothing can be in between that leaves it (decodeWasm has seen it).
	spills:    func(code []byte, pc, call int) bool { return pc <= call && call < pc+40 },
	jumpsBack: func([]byte, int) bool { return true },
}

// globals of SP and g: 0 and 2 since Go 1.13, behind PC_F and PC_B before (cmd/internal/obj/wasm/a.out.go).
func globals(minor int) (sp, g int64) {
	if minor <= 12 {
		return 2, 4
	}
	return 0, 2
}

type wasmRun struct {
	*cpu
	code    []byte
	pc      int
	missing map[int]bool // operands without bytes
	own     map[int]bool // of those: addresses in this function
	stack   []value
	locals  [256]value
	sp      value
	// numbers of the globals
	globalSP, globalG int64
}

var wasmCPU = &cpu{bits: 64, sp: 0, zero: -1, guards: [2]int{16, 24}}

func (r *wasmRun) leb(sign bool) int64 {
	if r.missing[r.pc] {
		return 0
	}
	var n int64
	var shift uint
	for r.pc < len(r.code) {
		b := r.code[r.pc]
		r.pc++
		n |= int64(b&0x7f) << shift
		shift += 7
		if b&0x80 == 0 {
			if sign && b&0x40 != 0 && shift < 64 {
				n |= -1 << shift
			}
			break
		}
	}
	return n
}

func (r *wasmRun) push(v value) { r.stack = append(r.stack, v) }
func (r *wasmRun) pop() value {
	if len(r.stack) == 0 {
		return value{}
	}
	v := r.stack[len(r.stack)-1]
	r.stack = r.stack[:len(r.stack)-1]
	return v
}

// step runs one instruction and returns its opcode; fine is false for one that it does not know.
func (r *wasmRun) step() (op byte, fine bool) {
	op = r.code[r.pc]
	r.pc++
	arithmetic := (&run{cpu: wasmCPU})
	switch op {
	case 0x02, 0x03, 0x04: // Block, Loop, If
		r.leb(true)
		if op == 0x04 {
			r.pop()
		}
	case 0x0b: // End
	case 0x0c: // Br
		r.leb(false)
	case 0x0d: // BrIf
		r.leb(false)
		r.pop()
	case 0x0e: // BrTable
		for n := r.leb(false); n >= 0 && r.pc < len(r.code); n-- {
			r.leb(false)
		}
		r.pop()
	case 0x10: // Call
		r.leb(false)
		r.push(value{})
	case 0x20: // Get local
		r.push(r.locals[r.leb(false)&255])
	case 0x21: // Set local
		r.locals[r.leb(false)&255] = r.pop()
	case 0x22: // Tee local
		v := r.pop()
		r.push(v)
		r.locals[r.leb(false)&255] = v
	case 0x23: // Get global
		switch r.leb(false) {
		case r.globalSP:
			r.push(r.sp)
		case r.globalG:
			r.push(value{known: true, g: 2}) // g itself, not its guard: told apart by the factor
		default:
			r.push(value{})
		}
	case 0x24: // Set global
		if v := r.pop(); r.leb(false) == r.globalSP {
			r.sp = v
		}
	case 0x28, 0x29: // I32Load, I64Load
		r.leb(false)
		off := int(r.leb(false))
		if v := r.pop(); v.known && v.g == 2 && v.sp == 0 && v.n == 0 {
			r.push(value{known: true, g: 1, off: off})
		} else {
			r.push(value{})
		}
	case 0x36, 0x37: // I32Store, I64Store
		r.leb(false)
		r.leb(false)
		r.pop()
		r.pop()
	case 0x41, 0x42: // I32Const, I64Const
		if r.missing[r.pc] {
			r.push(value{})
		} else {
			r.push(number(r.leb(true)))
		}
	case 0x6a, 0x6b: // I32Add, I32Sub
		b, a := r.pop(), r.pop()
		if op == 0x6a {
			r.push(arithmetic.add(a, b))
		} else {
			r.push(arithmetic.sub(a, b))
		}
	case 0x4d: // I32LeU
		b, a := r.pop(), r.pop()
		r.push(outcome(le, a, b))
	case 0x0f: // Return
	case 0xa7, 0xad: // I32WrapI64, I64ExtendI32U
	default:
		return op, false
	}
	return op, true
}

func decodeWasm(s *symbol) prologue {
	p := prologue{check: "none"}
	r := &wasmRun{cpu: wasmCPU, code: s.code, missing: map[int]bool{}, own: map[int]bool{}, sp: value{known: true, sp: 1}}
	r.globalSP, r.globalG = globals(s.minor)
	for _, m := range s.missing {
		r.missing[m.off], r.own[m.off] = true, m.own
	}
	for n := r.leb(false); n > 0 && r.pc < len(r.code); n-- { // locals: count and type
		r.leb(false)
		r.pc++
	}
	for steps := 0; steps < 20000 && r.pc < len(r.code); steps++ {
		at := r.pc
		var condition value
		if r.code[at] == 0x04 && len(r.stack) > 0 {
			condition = r.stack[len(r.stack)-1]
		}
		was := r.sp
		op, fine := r.step()
		if !fine {
			break
		}
		if op == 0x0f {
			break
		}
		if op == 0x04 {
			if condition.test == nil || p.check != "none" {
				break
			}
			what, k, guard, grows := judge(*condition.test, &run{cpu: wasmCPU})
			if what != compares || !grows {
				break
			}
			p.check, p.k, p.guard, p.targets = "small", k, guard, []int{r.pc}
			if k != 0 {
				p.check = "big"
			}
			// Over the If: what it holds changes nothing for the function's own frame.
			for depth := 1; depth > 0 && r.pc < len(r.code); {
				inner, fine := r.step()
				if !fine {
					p.oddity = "unread-instruction-in-check"
					return p
				}
				switch inner {
				case 0x02, 0x03, 0x04:
					depth++
				case 0x0b:
					depth--
				}
			}
			r.sp = value{known: true, sp: 1}
			r.stack = nil
			for i := range r.locals {
				if r.locals[i].sp != 0 {
					r.locals[i] = r.sp
				}
			}
			continue
		}
		if r.sp != was {
			if r.sp.known && r.sp.sp == 1 && r.sp.n < 0 && !r.pushesReturn() {
				p.frame, p.shape = -r.sp.n, "lowered"
			}
			break
		}
	}
	return p
}

// pushesReturn: SP was lowered to store the pc at which a callee resumes its caller, not to make a frame:
// Get SP; I64Const $pc (an address in this function, that the linker fills in); I64Store $0.
func (r *wasmRun) pushesReturn() bool {
	save := *r
	defer func() { r.pc = save.pc }()
	if r.pc >= len(r.code) || r.code[r.pc] != 0x20 && r.code[r.pc] != 0x23 {
		return false
	}
	r.step()
	if r.pc >= len(r.code) || r.code[r.pc] != 0x42 || !r.own[r.pc+1] {
		return false
	}
	r.step()
	return r.pc < len(r.code) && r.code[r.pc] == 0x37
}
