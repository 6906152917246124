// The cases on which the advice of `stackscan pool` is put to the test: the program as it is, and as each advice would have it.
import { chain, reserve, steps } from "./source.mjs";

/** Variants of a task that is a go statement today. */
function started({ id, frames, heap, final }) {
	const largest = frames.indexOf(Math.max(...frames));
	const name = `${id}task`;
	return {
		entry: `main.${name}`,
		source: `${chain(`${id}c`, frames)}

${chain(`${id}h`, frames, heap ?? largest)}

${reserve(`${id}room`, final / 2)}

func ${name}() { ${id}c0(1); group.Done() }
func ${id}cut() { ${id}h0(1); group.Done() }
func ${id}grown() { ${id}room(); ${id}c0(1); group.Done() }

func ${id}() []variant {
	return []variant{
		{"now", each(func() { go ${name}() })},
		{"pool", each(func() { workers.Go(${id}pooled) })},
		{"cut-frame", each(func() { go ${id}cut() })},
		{"pre-grow", each(func() { go ${id}grown() })},
	}
}

func ${id}pooled() { ${id}c0(1); group.Done() }
`,
	};
}

/** Variants of a task that a pool runs today. */
function submitted({ id, frames, submit, pool }) {
	return {
		entry: `main.${id}task`,
		source: `${chain(`${id}c`, frames)}

${pool}

func ${id}task() { ${id}c0(1); group.Done() }
func ${id}plain() { ${id}c0(1); group.Done() }

func ${id}() []variant {
	return []variant{
		{"now", each(func() { ${submit(`${id}task`)} })},
		{"plain-go", each(func() { go ${id}plain() })},
	}
}
`,
	};
}

/** A task whose first call grows the stack beforehand; judged is what \`preGrow\` says of the helper. */
function pregrown({ id, frames, has, better }) {
	return {
		entry: `main.${id}task`,
		helper: `main.${id}growStack`,
		source: `${chain(`${id}c`, frames)}

${reserve(`${id}growStack`, has)}
${better === 0 ? "" : reserve(`${id}better`, better)}

func ${id}task() { ${id}growStack(); ${id}c0(1); group.Done() }
func ${id}mended() { ${better === 0 ? "" : `${id}better(); `}${id}c0(1); group.Done() }

func ${id}() []variant {
	return []variant{
		{"now", each(func() { go ${id}task() })},
		{"mended", each(func() { go ${id}mended() })},
	}
}
`,
	};
}

const shallow = [80, 64];
const ants = (id) => `var ${id}ants = func() *ants.Pool { p, _ := ants.NewPool(1000); return p }()`;
const gopools = (id) => `var ${id}gopool = gopool.NewPool("${id}", 1000, gopool.NewConfig())`;

export const cases = [
	{ id: "small", what: "two small frames", make: started, frames: shallow, final: 4096 },
	{ id: "fits", what: "1 KB of frames, just fits", make: started, frames: steps(7, 120), final: 4096 },
	{
		id: "buffer",
		what: "a buffer of 1.2 KB, just too many (grpc serveStreams)",
		make: started,
		frames: [96, 1200, 64],
		final: 4096,
	},
	{ id: "large", what: "a buffer of 4 KB", make: started, frames: [96, 4096, 64], final: 8192 },
	{ id: "stairs", what: "14 frames, one copy", make: started, frames: steps(14, 120), final: 4096 },
	{ id: "tower", what: "40 frames, 5 KB (client-go 1535, 8 KB)", make: started, frames: steps(40, 120), final: 8192 },
	{
		id: "cliff",
		what: "100 frames, 20 KB (cockroach 11616, 32 KB)",
		make: started,
		frames: steps(100, 200),
		final: 32768,
	},
	{
		id: "once",
		what: "16 KB below few frames (loopyWriter.processData)",
		make: started,
		frames: [88, 200, 16536],
		final: 32768,
	},
	{
		id: "antsShallow",
		what: "ants for what never grows (tidb 7564: the pool lost)",
		make: submitted,
		frames: shallow,
		pool: ants("antsShallow"),
		submit: (task) => `antsShallowants.Submit(${task})`,
	},
	{
		id: "antsDeep",
		what: "ants for 5 KB of frames",
		make: submitted,
		frames: steps(40, 120),
		pool: ants("antsDeep"),
		submit: (task) => `antsDeepants.Submit(${task})`,
	},
	{
		id: "gopoolDeep",
		what: "gopool for 20 KB of frames (mimir 6776)",
		make: submitted,
		frames: steps(100, 200),
		pool: gopools("gopoolDeep"),
		submit: (task) => `gopoolDeepgopool.Go(${task})`,
	},
	{
		id: "errgroups",
		what: "errgroup, a goroutine each, 20 KB of frames (cortex 6406)",
		make: ({ id, frames }) => ({
			entry: `main.${id}task`,
			source: `${chain(`${id}c`, frames)}

var ${id}group errgroup.Group

func ${id}task() error { ${id}c0(1); group.Done(); return nil }
func ${id}pooled() { ${id}c0(1); group.Done() }
func ${id}grown() { ${id}room(); ${id}c0(1); group.Done() }

${reserve(`${id}room`, 16384)}

func ${id}() []variant {
	return []variant{
		{"now", each(func() { ${id}group.Go(${id}task) })},
		{"pool", each(func() { workers.Go(${id}pooled) })},
		{"pre-grow", each(func() { go ${id}grown() })},
	}
}
`,
		}),
		frames: steps(100, 200),
	},
	{
		id: "outlived",
		what: "a pre-grow call that outlived its reason (cockroach 156987)",
		make: pregrown,
		frames: shallow,
		has: 8000,
		better: 0,
		judged: "not-needed",
	},
	{
		id: "tooSmall",
		what: "a pre-grow call that is too small",
		make: pregrown,
		frames: steps(100, 200),
		has: 3000,
		better: 16384,
		judged: "too-small",
	},
];
