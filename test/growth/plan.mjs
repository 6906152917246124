// Draws the cases: what each goroutine's chain looks like and at which boundary it is aimed. A plan speaks
// of wanted frames (bytes); calibrate.mjs finds the buffer sizes with which the compiler makes them.
//
// A case's tree: node = {position, shape, nosplit, want, bytes, calls: [{node, other?, how}], turns?, defers?}
// position: slot in the program's record; a recursive node owns `turns + 1` of them.

const EDGES = [112, 120, 128, 136, 144]; // both sides of StackSmall
const BIG_EDGES = [4080, 4088, 4096, 4104, 4112]; // both sides of StackBig
const SHAPES = { none: 4, stack: 4, regs: 3, many: 1, pointer: 2, value: 1, generic: 2 };
const ENTRY_SHAPES = { none: 6, closure: 3, regs: 2, stack: 2, many: 1, pointer: 2, value: 1, generic: 1 };
const CLASSES = { straight: 74, recursive: 6, branch: 8, sequence: 4, dynamic: 4, defer: 4 };

/** Classes whose growth and bounds a sound tool can decide to the byte from the listing alone. */
const DECIDED = new Set(["straight", "branch", "sequence"]);

/**
 * @param {ReturnType<import('./random.mjs').makeRandom>} random
 * @returns {object[]} `count` cases; aimed cases come in threes: a step below, at, and above the boundary.
 */
export function planCases(random, count, target) {
	const cases = [];
	while (cases.length < count) {
		const klass = random.weighted(CLASSES);
		const make = drawCase(random, klass, target);
		const deltas = make.aimed ? [-1, 0, 1] : [0];
		for (const delta of deltas) {
			if (cases.length === count) break;
			const testCase = make(delta);
			testCase.id = cases.length;
			testCase.klass = decoratedClass(testCase, klass);
			testCase.decided = DECIDED.has(testCase.klass);
			numberPositions(testCase);
			cases.push(testCase);
		}
	}
	return cases;
}

/** One drawing, as a function of the delta, so that the three cases of a sweep differ in nothing else. */
function drawCase(random, klass, target) {
	const length = random.int(1, 8);
	const frames = drawFrames(random, length, target);
	const shapes = frames.sizes.map((_, i) => random.weighted(i === 0 ? entryShapes(target) : withoutGenerics(target)));
	if (!target.generics && shapes[0] === "generic") shapes[0] = "none";
	const nosplit = frames.sizes.map(
		(size, i) => i !== frames.goal?.at && i !== frames.goal?.tuned && size <= 240 && random.chance(0.12),
	);
	for (let i = 1; i < length; i++) if (nosplit[i - 1]) nosplit[i] = false; // the linker allows 800 bytes in all
	const special = random.int(0, length - 1);
	if (klass === "dynamic" && special < length - 1) shapes[special + 1] = "none"; // called by its value
	const turns = random.int(1, 5);
	const otherFrame = random.pick([24, 200, 1000, 1300, 6000]);
	const loopDefers = random.chance(0.5);

	const make = (delta) => {
		let below = null;
		const nodes = [];
		for (let i = length - 1; i >= 0; i--) {
			const node = {
				shape: shapes[i],
				nosplit: nosplit[i],
				want: frames.sizes[i],
				calls: below ? [{ node: below, how: "static" }] : [],
			};
			if (i === 0) node.entry = true;
			decorate(node, i);
			nodes.unshift(node);
			below = node;
		}
		const goal = frames.goal && { ...frames.goal, delta };
		return { root: nodes[0], chain: nodes, goal };
	};
	const leaf = (want) => ({ shape: "none", nosplit: false, want, calls: [] });
	function decorate(node, i) {
		if (i !== special || node.nosplit) return;
		if (klass === "recursive" && i > 0) {
			node.turns = turns;
			node.shape = "turns";
		}
		if (klass === "branch" && node.calls[0]) node.calls[0].other = leaf(otherFrame);
		if (klass === "sequence") node.calls.push({ node: leaf(otherFrame), how: "static" });
		if (klass === "dynamic" && node.calls[0] && callableByValue(node.calls[0].node)) node.calls[0].how = "dynamic";
		if (klass === "defer") node.defers = loopDefers ? "loop" : "open";
	}
	make.aimed = frames.goal !== undefined;
	return make;
}

/** A class whose feature found no place in this chain (a branch below a leaf, say) leaves a straight chain. */
function decoratedClass(testCase, klass) {
	const has = {
		recursive: (node) => node.turns,
		branch: (node) => node.calls.some((call) => call.other),
		sequence: (node) => node.calls.length > 1,
		dynamic: (node) => node.calls.some((call) => call.how === "dynamic"),
		defer: (node) => node.defers,
	}[klass];
	return has && nodesOf(testCase).some(has) ? klass : "straight";
}

function entryShapes({ literals }) {
	const { closure: _, ...others } = ENTRY_SHAPES;
	return literals ? ENTRY_SHAPES : others;
}

function callableByValue(node) {
	return node.shape === "none";
}
function withoutGenerics(target) {
	return target.generics ? SHAPES : { ...SHAPES, generic: 0 };
}

/**
 * Frame sizes, and for most cases a goal: {kind, at, tuned, size?}. `at` is the function whose check (kind
 * "check") or whose new stack size (kind "size") shall lie at a boundary; `tuned` the one whose frame gives way.
 */
function drawFrames(random, length, target) {
	const limit = target.startStack - target.guard - target.entryDepth - length * 8;
	const round = (n) => Math.ceil(n / target.step) * target.step;
	const last = length - 1;
	const kind = random.weighted({ check: 52, second: 14, size: 14, free: 20 });
	const small = () => round(random.pick([16, 24, 40, 64, 96, ...EDGES, random.int(16, 200)]));
	const sizes = Array.from({ length }, small);
	if (kind === "free") {
		for (let i = 0; i < length; i++) {
			if (random.chance(0.25))
				sizes[i] = round(random.pick([random.int(200, 4000), random.pick(BIG_EDGES), random.int(16000, 100000)]));
		}
		if (random.chance(0.4)) sizes[last] = random.pick([0, ...EDGES]);
		return { sizes: sizes.map(round) };
	}
	// Below a checked function the next check lies 136 bytes lower, so a chain that must be able to *stay* ends with
	// the aimed function, or with it and a leaf too small to be checked.
	const ending = random.weighted({ last: 35, leaf: 35, inside: 30 });
	const at = ending === "last" || last === 0 ? last : ending === "leaf" ? last - 1 : random.int(0, last);
	if (ending === "leaf" && at < last) sizes[last] = round(random.pick([0, 16, 32, 64, 96, target.small - target.step]));
	// Frames above the aimed function share what the limit leaves after that function's own wish.
	const smallCheck = at < last && at > 0 && random.chance(0.5);
	const own = smallCheck ? random.int(16, 128) : random.int(200, limit);
	const rest = Math.max(0, limit - (smallCheck ? 0 : own - 128));
	if (kind === "check") {
		if (at > 0)
			random.split(rest, at, target.step).forEach((part, i) => {
				sizes[i] = round(part);
			});
		sizes[at] = round(own);
		if (at > 0 && !smallCheck && random.chance(0.2)) sizes[at] = round(random.pick(EDGES.slice(3)));
		const tuned = smallCheck ? random.int(0, at - 1) : random.int(0, at);
		if (random.chance(0.2))
			for (let i = at + 1; i < length; i++) sizes[i] = round(random.pick([...BIG_EDGES, random.int(1000, 30000)]));
		return { sizes, goal: { kind: "check", at, tuned } };
	}
	if (kind === "second" && length > 1) {
		// A jump first; the aim is the limit of the stack that the jump made.
		const jump = random.int(0, last - 1);
		sizes[jump] = round(random.pick([random.int(1300, 4000), random.pick(BIG_EDGES), random.int(5000, 60000)]));
		const second = random.int(jump + 1, last);
		if (second === last || random.chance(0.6)) {
			sizes[second] = round(random.int(200, 3000));
			return { sizes, goal: { kind: "check", at: second, tuned: second } };
		}
		return {
			sizes,
			goal: {
				kind: "check",
				at: second,
				tuned: random.int(jump + 1, second) === second ? jump : random.int(jump, second - 1),
			},
		};
	}
	// The new size is the smallest power of two with newsize − depth ≥ frame + guard: aim at that equality.
	const size = random.pick([4096, 4096, 8192, 16384, 32768, 65536]);
	sizes[at] = round(size - target.guard - 300);
	return { sizes, goal: { kind: "size", at, tuned: at, size } };
}

function numberPositions(testCase) {
	let position = 0;
	const visit = (node) => {
		node.position = position;
		position += 1 + (node.turns ?? 0);
		for (const call of node.calls) {
			visit(call.node);
			if (call.other) visit(call.other);
		}
	};
	visit(testCase.root);
	nameNodes(testCase);
}

/** Compiler names: `main.c7f2`, `main.(*T).c7f2`, `main.V.c7f2`, `main.c7f2[go.shape.int]`, `main.c7start.func1`. */
function nameNodes(testCase) {
	testCase.starter = `c${testCase.id}start`;
	const visit = (node) => {
		node.go = `c${testCase.id}f${node.position}`;
		node.symbol =
			{
				pointer: `main.(*T).${node.go}`,
				value: `main.V.${node.go}`,
				generic: `main.${node.go}[go.shape.int]`,
				closure: `main.${testCase.starter}.func1`,
			}[node.shape] ?? `main.${node.go}`;
		for (const call of node.calls) {
			visit(call.node);
			if (call.other) visit(call.other);
		}
	};
	visit(testCase.root);
}

/** Every node of a case once, in order of position. */
export function nodesOf(testCase) {
	const all = [];
	const visit = (node) => {
		all.push(node);
		for (const call of node.calls) {
			visit(call.node);
			if (call.other) visit(call.other);
		}
	};
	visit(testCase.root);
	return all;
}
