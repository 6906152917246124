/** Calls that block a goroutine, by name. */

/** What it waits for: another goroutine over a channel, one of several, time, a condition, others' end or a lock, the network. */
export type Waiting = "receive" | "send" | "select" | "sleep" | "signal" | "wait" | "network";

/**
 * What compiled code blocks with (runtime/chan.go, select.go), and what the standard library does: sync.Cond.Wait, sync.WaitGroup.Wait and
 * time.Sleep also by their linknames, where they are inlined; a Mutex blocks in a slow path of its own and is left out.
 */
export const waitingCalls: ReadonlyMap<string, Waiting> = new Map([
	["runtime.chanrecv1", "receive"],
	["runtime.chanrecv2", "receive"],
	["runtime.chansend1", "send"],
	["runtime.selectgo", "select"],
	["runtime.block", "select"],
	["time.Sleep", "sleep"],
	["sync.(*Cond).Wait", "signal"],
	["sync.runtime_notifyListWait", "signal"],
	["sync.(*WaitGroup).Wait", "wait"],
	["sync.runtime_Semacquire", "wait"],
	["sync.runtime_SemacquireWaitGroup", "wait"],
	["internal/poll.runtime_pollWait", "network"],
]);
