// The pieces that generated functions are made of. Each returns lines of Go that read and write the uint64 `s`, use names
// with `id` in them only, and compile with every Go since 1.7. What they are there for: the calls, frames and
// generated functions (closures, wrappers, equality functions) that the compiler makes of them.

/** Array sizes near the bounds between small, big and huge checks, and some in between. */
const SIZES = [
	1, 8, 24, 72, 88, 96, 104, 112, 120, 128, 136, 144, 200, 512, 1000, 2048, 4000, 4064, 4080, 4096, 4112, 6000,
];

const array = (random, id) => {
	const n = random.pick(SIZES);
	return [`var a${id} [${n}]byte`, `a${id}[s%${n}] = byte(s)`, `s += uint64(a${id}[(s+1)%${n}])`];
};
const escapeFree = (random, id) => {
	const n = random.pick(SIZES);
	return [`var e${id} [${n}]byte`, `fill(e${id}[:], s)`, `s += uint64(e${id}[${n - 1}])`];
};
const call = (random, _id, names) => [`s += ${random.pick(names)}(s)`];
const guardedCall = (random, id, names) => [`if s&${random.between(1, 15)} == 3 {`, ...call(random, id, names), "}"];
const iface = (random, id) => [
	`var w${id} worker = pickWorker(s)`,
	`s += w${id}.${random.pick(["Alpha", "Beta", "Gamma"])}(s)`,
];
const deferCall = (random) => [random.pick(["defer note(s)", "defer tick()", "defer func() { sink += s }()"])];
const deferLoop = (random, id) => [
	`for i${id} := uint64(0); i${id} < s%${random.between(2, 9)}; i${id}++ {`,
	random.pick(["defer note(s)", "defer tick()", `defer func(n uint64) { sink += n + s }(i${id})`]),
	"}",
];
const recovered = (_random, id) => [
	`func() { defer func() { if r := recover(); r != nil { sink++ } }(); if s == ${id.length} { panic("p${id}") } }()`,
];
const closure = (random, id) => {
	const n = random.pick(SIZES);
	return [
		`c${id} := func(x uint64) uint64 { var b [${n}]byte; fill(b[:], x); s += uint64(b[x%${n}]); return s + x }`,
		`s += apply(c${id}, s)`,
	];
};
const keptClosure = (_random, id) => [`v${id} := s`, `hooks = append(hooks, func() { v${id}++; note(v${id}) })`];
const goStatement = (random, id) => [
	random.pick([
		"go tick()",
		"go note(s)",
		"go note4(s, 1, s, 3)",
		"go func() { sink += s }()",
		`go func(a, b, c, d, e uint64) { sink += a + b + c + d + e }(s, 1, 2, 3, ${id.length})`,
		"go pickWorker(s).Alpha(s)",
		"go theSmall.Beta(s)",
	]),
];
const methodValue = (random, id) => [
	`m${id} := ${random.pick(["theSmall.Gamma", "pickWorker(s).Beta", "theOuter.Alpha"])}`,
	`s += apply(m${id}, s)`,
];
const methodExpression = (random, id) => [
	`x${id} := ${random.pick(["(*small).Alpha", "(*wide).Beta"])}`,
	`_ = x${id}`,
	"s += (*wide).Beta(&theWide, s)",
];
const bigArgument = (random, id) => [
	`b${id} := makeBig(s)`,
	`s += ${random.pick(["useBig", "passBig"])}(b${id}, s)`,
	...(random.between(0, 1) ? [`huge${id} := makeHuge(s)`, `s += useHuge(huge${id})`] : []),
];
const selects = (random, id) => [
	"select {",
	`case v${id} := <-feed:`,
	`s += v${id}`,
	"case drain <- s:",
	...(random.between(0, 1) ? ["default:"] : []),
	"}",
];
const jumpTable = (random, id, names) => [
	"switch s {",
	...Array.from({ length: random.between(8, 24) }, (_, i) => [
		`case ${i}:`,
		i % 4 === 3 ? `s += ${random.pick(names)}(s)` : `s ^= ${i * 7919 + id.length}`,
	]).flat(),
	"}",
];
const stringSwitch = (_random, id) => [
	`t${id} := text(s)`,
	`switch t${id} {`,
	...["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota"].flatMap((word, i) => [
		`case "${word}":`,
		`s += ${i}`,
	]),
	"}",
	`t${id} += "x"`,
	`s += uint64(len(t${id}))`,
];
const typeSwitch = (_random, id) => [
	`switch y${id} := anything(s).(type) {`,
	"case uint64:",
	`s += y${id}`,
	"case string:",
	`s += uint64(len(y${id}))`,
	"case worker:",
	`s += y${id}.Alpha(s)`,
	"case error:",
	`s += uint64(len(y${id}.Error()))`,
	"}",
];
const assertion = (_random, id) => [`if z${id}, ok := anything(s).(worker); ok {`, `s += z${id}.Gamma(s)`, "}"];
const container = (random, id) =>
	random.pick([
		[`p${id} := map[uint64]string{s: "a"}`, `p${id}[s+1] = text(s)`, `for k := range p${id} {`, "s += k", "}"],
		[`q${id} := make([]uint64, s%64, 128)`, `q${id} = append(q${id}, s, s+1)`, `s += q${id}[len(q${id})-1]`],
		[`r${id} := []byte(text(s))`, `copy(r${id}, "xyz")`, `s += uint64(len(string(r${id})))`],
		[`n${id} := new(wide)`, `n${id}.pad[0] = s`, `last = n${id}`],
		[`for _, u${id} := range text(s) {`, `s += uint64(u${id})`, "}"],
	]);
const arithmetic = (random, id) =>
	random.pick([
		[`s = s/(s%7+${id.length}) + s%(s|1)`],
		[`f${id} := float64(s) * 1.5`, `f${id} /= float64(s%3) + 0.5`, `s += uint64(f${id})`],
		[`s += uint64(int64(s) / (int64(s%5) + 1))`, "s <<= s % 70"],
		[`k${id} := complex(float64(s), 1)`, `k${id} /= complex(2, float64(s))`, `s += uint64(real(k${id}))`],
	]);
const equality = (_random, id) => [
	`if (mixed{text(s), anything(s), s, 1.5}) == (mixed{text(s + 1), nil, ${id.length}, 2}) {`,
	"s++",
	"}",
	`if l${id} := anything(s); l${id} == anything(s+1) {`,
	"s--",
	"}",
];
const structCopy = (_random, id) => [`o${id} := theBig`, `o${id}.words[s%20] = s`, `theBig = o${id}`];
const variadic = (_random, id) => [`s += sum(s, 2, 3, ${id.length})`, "s += sum()"];
const early = (random) => [`if s == ${random.between(1, 1000)} {`, "return s", "}"];
const self = () => ["if s > 1 {", "s += SELF(s / 2)", "}"];

/** Statements that a loop must not repeat without bound; the others may stand in one. */
const PLAIN = [array, call, guardedCall, iface, container, arithmetic, structCopy, variadic, bigArgument, early];
export const STATEMENTS = [
	...PLAIN,
	escapeFree,
	deferCall,
	deferLoop,
	recovered,
	closure,
	keptClosure,
	goStatement,
	methodValue,
	methodExpression,
	selects,
	jumpTable,
	stringSwitch,
	typeSwitch,
	assertion,
	equality,
	self,
];

/** A few statements, one in five within a loop. */
export function statements(random, id, names, count) {
	const lines = [];
	for (let i = 0; i < count; i++) {
		const own = `${id}_${i}`;
		if (random.between(1, 5) > 1) {
			lines.push(...random.pick(STATEMENTS)(random, own, names));
			continue;
		}
		lines.push(`for j${own} := uint64(0); j${own} < s%${random.between(2, 40)}; j${own}++ {`);
		lines.push(...random.pick(PLAIN)(random, own, names), "}");
	}
	return lines;
}
