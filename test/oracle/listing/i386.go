package main

// 386: cmd/internal/obj/x86/obj6.go with 32-bit words; g is fetched from the thread's storage into CX.
var guards32 = [2]int{8, 12}

var i386 = machine{
	name:      "386",
	guards:    guards32,
	decode:    func(s *symbol) prologue { return decode386(s.code) },
	isCall:    isCallX86,
	spills:    func(code []byte, pc, call int) bool { return onlyNops(code, pc, call) },
	jumpsBack: jumpsBackX86,
}

func onlyNops(code []byte, pc, end int) bool {
	c := &cursor{code: code[:end], at: pc}
	for c.at < end && c.nop() {
	}
	return c.at == end
}

// loadG386 matches MOVL seg:disp32, CX and the second load that most systems need.
func (c *cursor) loadG386() bool {
	save := c.at
	for _, seg := range []byte{0x65, 0x64} {
		if c.eat(seg, 0x8b, 0x0d) {
			if _, ok := c.i32(); ok {
				if c.eat(0x8b, 0x89) {
					c.i32()
				}
				return true
			}
		}
		c.at = save
	}
	// -shared: CALL __x86.get_pc_thunk.cx; MOVL offset(CX), CX; MOVL GS:(CX), CX (cmd/internal/obj/x86/asm6.go).
	if c.eat(0xe8) {
		if _, ok := c.i32(); ok && c.eat(0x8b, 0x89) {
			if _, ok := c.i32(); ok && c.eat(0x65, 0x8b, 0x09) {
				return true
			}
		}
	}
	c.at = save
	return false
}

func (c *cursor) check386(p *prologue) bool {
	save := c.at
	if !c.loadG386() {
		return false
	}
	start := c.at
	if g := c.cmpGuard32([]byte{0x3b, 0x61}); g != 0 { // CMPL SP, 8(CX); JLS
		if t, ok := c.jcc(ccBE); ok {
			p.check, p.guard, p.targets = "small", g, []int{t}
			return true
		}
	}
	c.at = start
	if d, ok := c.lea386(); ok && d < 0 { // LEAL -K(SP), AX; CMPL AX, 8(CX); JLS
		if g := c.cmpGuard32([]byte{0x3b, 0x41}); g != 0 {
			if t, ok := c.jcc(ccBE); ok {
				p.check, p.k, p.guard, p.targets = "big", -d, g, []int{t}
				return true
			}
		}
	}
	// huge, 1.17+: MOVL SP, AX; SUBL $K, AX; JCS; CMPL AX, 8(CX); JLS
	c.at = start
	if c.eat(0x89, 0xe0) && (c.eat(0x2d) || c.eat(0x81, 0xe8)) {
		if k, ok := c.i32(); ok {
			if t1, ok := c.jcc(ccB); ok {
				if g := c.cmpGuard32([]byte{0x3b, 0x41}); g != 0 {
					if t2, ok := c.jcc(ccBE); ok {
						p.check, p.k, p.guard, p.targets = "huge", k, g, []int{t1, t2}
						return true
					}
				}
			}
		}
	}
	// huge, up to 1.16: MOVL 8(CX), SI; CMPL SI, $-1314; JEQ; LEAL G(SP), AX; SUBL SI, AX; CMPL AX, $D+G-128; JLS
	c.at = start
	if c.eat(0x8b, 0x71) {
		off, ok := c.i8()
		if ok && c.eat(0x81, 0xfe) {
			if n, ok := c.i32(); ok && n == stackPreempt {
				if t1, ok := c.jcc(ccE); ok {
					guard, ok := c.lea386()
					if ok && c.eat(0x29, 0xf0) && c.eat(0x3d) {
						if sum, ok := c.i32(); ok {
							if t2, ok := c.jcc(ccBE); ok {
								p.check, p.k, p.guard, p.targets = "huge", sum-guard, int(off), []int{t1, t2}
								return true
							}
						}
					}
				}
			}
		}
	}
	c.at = save
	return false
}

// lea386 matches LEAL disp(SP), AX.
func (c *cursor) lea386() (int64, bool) {
	save := c.at
	if c.eat(0x8d, 0x44, 0x24) {
		if d, ok := c.i8(); ok {
			return d, true
		}
	} else if c.eat(0x8d, 0x84, 0x24) {
		if d, ok := c.i32(); ok {
			return d, true
		}
	}
	c.at = save
	return 0, false
}

func (c *cursor) cmpGuard32(form []byte) int {
	for _, off := range guards32 {
		if c.eat(append(append([]byte{}, form...), byte(off))...) {
			return off
		}
	}
	return 0
}

func (c *cursor) sub386() int64 {
	save := c.at
	switch {
	case c.eat(0x83, 0xec):
		if n, ok := c.i8(); ok && n > 0 {
			return n
		}
	case c.eat(0x81, 0xec):
		if n, ok := c.i32(); ok && n > 0 {
			return n
		}
	case c.eat(0x83, 0xc4):
		if n, ok := c.i8(); ok && n < 0 {
			return -n
		}
	case c.eat(0x81, 0xc4):
		if n, ok := c.i32(); ok && n < 0 {
			return -n
		}
	}
	c.at = save
	return 0
}

func decode386(code []byte) prologue {
	p := prologue{check: "none"}
	c := &cursor{code: code}
	if !c.check386(&p) {
		// A WRAPPER without a check fetches g before it makes its frame.
		c.loadG386()
	}
	if n := c.sub386(); n != 0 {
		p.frame, p.shape = n, "sub"
	}
	return p
}
