/** Source of the recorder, a file of package runtime (Go 1.21 to 1.26). gofmt and go vet must like it: npm run verify:record. */
export const recorder = String.raw`// The recorder of stackscan, laid over package runtime: counts goroutines by entry, how deep each got, and every growth
// of a stack with the chain of calls that led to it. Written to $STACKSCAN_RECORD/<pid> when the process exits.

package runtime

import "unsafe"

const (
	stackscanSlots  = 1 << 17
	stackscanFrames = 1 << 12
	// What an unused word of a stack holds. No address and no small number.
	stackscanPaint = 0x5ca1ab1e & ^uintptr(0)

	stackscanIsSpawn  = 1
	stackscanIsEnd    = 2
	stackscanIsGrowth = 3
)

// stackscanG is what each g keeps.
type stackscanG struct {
	start  uint32 // stack size at the start, bytes
	high   uint32 // deepest use seen before the stack was last shrunk, bytes
	grown  bool
	goexit bool
}

// stackscanStep is one function of a chain: its entry and how many bytes of the stack are used when it is entered.
type stackscanStep struct {
	pc, depth uintptr
}

// stackscanRecord is one line of the output.
type stackscanRecord struct {
	kind    uintptr
	entry   uintptr // the goroutine's function
	numbers [4]uintptr
	steps   int
	chain   uintptr // *[steps]stackscanStep, outside the heap
	hash    uintptr
	count   uintptr
}

var stackscan struct {
	lock    mutex
	ready   bool
	off     bool
	dumped  bool
	used    int
	dropped uintptr
	slots   uintptr // *[stackscanSlots]*stackscanRecord, outside the heap
	steps   [stackscanFrames]stackscanStep
	name    [4096]byte
	out     [8192]byte
	n       int
	fd      int32
}

// stackscanStart reports whether anything is to be recorded. The lock is held.
func stackscanStart() bool {
	s := &stackscan
	if !s.ready {
		if panicking.Load() != 0 || !goenvsReadyForStackscan() {
			return false
		}
		s.ready = true
		if gogetenv("STACKSCAN_RECORD") == "" {
			s.off = true
			return false
		}
		s.slots = uintptr(persistentalloc(stackscanSlots*unsafe.Sizeof(uintptr(0)), 64, &memstats.other_sys))
	}
	return !s.off
}

func goenvsReadyForStackscan() bool { return len(envs) > 0 }

// stackscanPaintStack fills [lo, hi).
func stackscanPaintStack(lo, hi uintptr) {
	for p := lo; p < hi; p += unsafe.Sizeof(uintptr(0)) {
		*(*uintptr)(unsafe.Pointer(p)) = stackscanPaint
	}
}

// stackscanHigh is how many bytes of a painted stack have been used.
func stackscanHigh(stk stack) uint32 {
	p := stk.lo
	for p < stk.hi && *(*uintptr)(unsafe.Pointer(p)) == stackscanPaint {
		p += unsafe.Sizeof(uintptr(0))
	}
	return uint32(stk.hi - p)
}

// stackscanAdd counts one event. The lock is held; the chain is the first n of stackscan.steps.
func stackscanAdd(kind, entry, a, b, c, d uintptr, n int) {
	s := &stackscan
	hash := kind
	mix := func(v uintptr) {
		hash = (hash ^ v) * 16777619
		hash ^= hash >> 15
	}
	mix(entry)
	mix(a)
	mix(b)
	mix(c)
	mix(d)
	for i := 0; i < n; i++ {
		mix(s.steps[i].pc)
		mix(s.steps[i].depth)
	}
	slots := (*[stackscanSlots]uintptr)(unsafe.Pointer(s.slots))
	at := hash % stackscanSlots
	for slots[at] != 0 {
		r := (*stackscanRecord)(unsafe.Pointer(slots[at]))
		if r.hash == hash && r.kind == kind && r.entry == entry && r.numbers == [4]uintptr{a, b, c, d} && r.steps == n && stackscanSame(r, n) {
			r.count++
			return
		}
		at = (at + 1) % stackscanSlots
	}
	if s.used >= stackscanSlots/4*3 {
		s.dropped++
		return
	}
	s.used++
	size := unsafe.Sizeof(stackscanRecord{})
	r := (*stackscanRecord)(persistentalloc(size+uintptr(n)*unsafe.Sizeof(stackscanStep{}), 8, &memstats.other_sys))
	*r = stackscanRecord{kind: kind, entry: entry, numbers: [4]uintptr{a, b, c, d}, steps: n, hash: hash, count: 1}
	r.chain = uintptr(unsafe.Pointer(r)) + size
	for i := 0; i < n; i++ {
		*(*stackscanStep)(unsafe.Pointer(r.chain + uintptr(i)*unsafe.Sizeof(stackscanStep{}))) = s.steps[i]
	}
	slots[at] = uintptr(unsafe.Pointer(r))
}

func stackscanSame(r *stackscanRecord, n int) bool {
	for i := 0; i < n; i++ {
		if *(*stackscanStep)(unsafe.Pointer(r.chain + uintptr(i)*unsafe.Sizeof(stackscanStep{}))) != stackscan.steps[i] {
			return false
		}
	}
	return true
}

// stackscanSpawn is called by newproc1 when the new goroutine is complete.
//
//go:noinline
func stackscanSpawn(gp *g) {
	gp.stackscan = stackscanG{start: uint32(gp.stack.hi - gp.stack.lo)}
	stackscanPaintStack(gp.stack.lo, gp.sched.sp)
	lock(&stackscan.lock)
	if stackscanStart() {
		stackscanAdd(stackscanIsSpawn, gp.startpc, uintptr(gp.stackscan.start), 0, 0, 0, 0)
	}
	unlock(&stackscan.lock)
}

// stackscanGrow is called by newstack, on g0, before the stack of gp is copied.
//
//go:noinline
func stackscanGrow(gp *g, newsize uintptr) {
	hi := gp.stack.hi
	lock(&stackscan.lock)
	if stackscanStart() && gp.startpc != 0 {
		n := 0
		var u unwinder
		for u.init(gp, unwindSilentErrors); n < stackscanFrames && u.valid(); u.next() {
			depth := hi - u.frame.fp
			if !usesLR {
				depth += unsafe.Sizeof(uintptr(0))
			}
			stackscan.steps[n] = stackscanStep{u.frame.fn.entry(), depth}
			n++
		}
		gp.stackscan.grown = true
		stackscanAdd(stackscanIsGrowth, gp.startpc, hi-gp.stack.lo, newsize, hi-gp.sched.sp, 0, n)
	}
	unlock(&stackscan.lock)
}

// stackscanCopy is called by copystack with the new stack, before the old one is copied to it.
//
//go:noinline
func stackscanCopy(gp *g, to stack) {
	if to.hi-to.lo < gp.stack.hi-gp.stack.lo {
		gp.stackscan.high = max(gp.stackscan.high, stackscanHigh(gp.stack))
	}
	stackscanPaintStack(to.lo, to.hi)
}

// stackscanEnd is called on g0 when gp has ended.
//
//go:noinline
func stackscanEnd(gp *g) {
	if gp.startpc == 0 || gp.stackscan.start == 0 {
		return
	}
	high := max(gp.stackscan.high, stackscanHigh(gp.stack))
	how := uintptr(0)
	if gp.stackscan.grown {
		how |= 1
	}
	if gp.stackscan.goexit {
		how |= 2
	}
	lock(&stackscan.lock)
	if stackscanStart() {
		stackscanAdd(stackscanIsEnd, gp.startpc, uintptr(gp.stackscan.start), uintptr(high), how, 0, 0)
	}
	unlock(&stackscan.lock)
}

// stackscanDump writes everything. Called once, when the process ends; with locked, by whoever may hold the lock.
//
//go:noinline
func stackscanDump(locked bool) {
	systemstack(func() {
		s := &stackscan
		if !locked {
			lock(&s.lock)
		}
		if s.ready && !s.off && !s.dumped && s.slots != 0 {
			s.dumped = true
			stackscanWriteAll()
		}
		if !locked {
			unlock(&s.lock)
		}
	})
}

func stackscanWriteAll() {
	s := &stackscan
	n := copy(s.name[:4000], gogetenv("STACKSCAN_RECORD"))
	s.name[n] = '/'
	n++
	n += stackscanDigits(s.name[n:], uintptr(getg().m.procid))
	s.name[n] = '.'
	n++
	n += stackscanDigits(s.name[n:], uintptr(nanotime()))
	s.name[n] = 0
	s.fd = open(&s.name[0], _O_CREAT|_O_WRONLY|_O_TRUNC, 0o644)
	if s.fd < 0 {
		return
	}
	stackscanText("stackscan-record 1\t")
	stackscanText(buildVersion)
	stackscanText("\t" + GOOS + "\t" + GOARCH + "\t")
	if raceenabled {
		stackscanText("race")
	}
	stackscanText("\t")
	stackscanNumber(s.dropped)
	stackscanText("\n")
	slots := (*[stackscanSlots]uintptr)(unsafe.Pointer(s.slots))
	for i := range slots {
		if slots[i] == 0 {
			continue
		}
		r := (*stackscanRecord)(unsafe.Pointer(slots[i]))
		switch r.kind {
		case stackscanIsSpawn:
			stackscanText("S\t")
		case stackscanIsEnd:
			stackscanText("E\t")
		case stackscanIsGrowth:
			stackscanText("G\t")
		}
		stackscanName(r.entry)
		for _, v := range r.numbers[:3] {
			stackscanText("\t")
			stackscanNumber(v)
		}
		stackscanText("\t")
		stackscanNumber(r.count)
		for k := 0; k < r.steps; k++ {
			step := (*stackscanStep)(unsafe.Pointer(r.chain + uintptr(k)*unsafe.Sizeof(stackscanStep{})))
			stackscanText("\t")
			stackscanName(step.pc)
			stackscanText("\t")
			stackscanNumber(step.depth)
		}
		stackscanText("\n")
	}
	stackscanText("end\n")
	stackscanFlush()
	closefd(s.fd)
}

func stackscanFlush() {
	s := &stackscan
	for from := 0; from < s.n; {
		wrote := write1(uintptr(s.fd), unsafe.Pointer(&s.out[from]), int32(s.n-from))
		if wrote <= 0 {
			break
		}
		from += int(wrote)
	}
	s.n = 0
}

func stackscanText(text string) {
	s := &stackscan
	for i := 0; i < len(text); i++ {
		if s.n == len(s.out) {
			stackscanFlush()
		}
		s.out[s.n] = text[i]
		s.n++
	}
}

func stackscanName(pc uintptr) {
	f := findfunc(pc)
	if !f.valid() {
		stackscanText("?")
		return
	}
	stackscanText(funcname(f))
}

func stackscanNumber(v uintptr) {
	var buf [24]byte
	n := stackscanDigits(buf[:], v)
	for i := 0; i < n; i++ {
		if stackscan.n == len(stackscan.out) {
			stackscanFlush()
		}
		stackscan.out[stackscan.n] = buf[i]
		stackscan.n++
	}
}

func stackscanDigits(to []byte, v uintptr) int {
	var buf [24]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			break
		}
	}
	return copy(to, buf[i:])
}
`;
