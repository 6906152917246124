// Makes a failing program small: pieces are taken out for as long as it still fails in the same way. One build judges
// all the programs that are one piece smaller.

const copy = (program) => JSON.parse(JSON.stringify(program));

/** Every list of statements in a program, outermost first. */
function* listsOf(program) {
	const queue = [...program.functions, ...program.entries].map((f) => f.body);
	for (const list of queue) {
		yield list;
		for (const { lists = [] } of list) queue.push(...lists);
	}
}

/** Without the functions that nothing names. */
function pruned(program) {
	const used = new Set();
	for (const list of listsOf(program))
		for (const { callee, ids = [] } of list) for (const id of [callee, ...ids]) used.add(id);
	const functions = program.functions.filter((f) => used.has(f.id));
	const smaller = { ...program, functions };
	return functions.length === program.functions.length ? smaller : pruned(smaller);
}

/** Programs that are one piece smaller. Some do not compile. */
export function* reductions(program) {
	const lists = [...listsOf(program)].length;
	const change = (work) => {
		const next = copy(program);
		work(next);
		return pruned(next);
	};
	if (program.entries.length > 1) for (const i of program.entries.keys()) yield change((p) => p.entries.splice(i, 1));
	for (let l = 0; l < lists; l++) {
		const list = [...listsOf(program)][l];
		if (list.length > 1) yield change((p) => [...listsOf(p)][l].splice(0));
		for (const [i, { lists: inner = [], ids = [] }] of list.entries()) {
			yield change((p) => [...listsOf(p)][l].splice(i, 1));
			for (const k of inner.keys())
				yield change((p) => {
					const at = [...listsOf(p)][l];
					at.splice(i, 1, ...at[i].lists[k]);
				});
			if (ids.length > 1) for (const k of ids.keys()) yield change((p) => [...listsOf(p)][l][i].ids.splice(k, 1));
		}
	}
	for (const [kind, fields] of [
		["functions", ["buffer", "takes", "gives", "guarded", "panics", "exits"]],
		["entries", ["buffer", "deferred"]],
	])
		for (const i of program[kind].keys())
			for (const field of fields)
				if (program[kind][i][field])
					yield change((p) => {
						if (p[kind][i]) p[kind][i][field] = typeof p[kind][i][field] === "number" ? 0 : false;
					});
}

/** Size of a program: what shrinking makes smaller. */
const sizeOf = (program) => JSON.stringify(program).length;

/**
 * @param fails judges programs and gives those that fail in the same way
 * @returns the smallest program that still fails
 */
export async function shrink(program, fails, { rounds = 40, most = 150, say = () => {} } = {}) {
	let smallest = pruned(copy(program));
	for (let round = 0; round < rounds; round++) {
		const tries = [...reductions(smallest)].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, most);
		const left = (await fails(tries)).sort((a, b) => sizeOf(a) - sizeOf(b));
		if (left.length === 0) break;
		smallest = left[0];
		say(`  shrinking: ${left.length} of ${tries.length} still fail; ${sizeOf(smallest)} characters of program`);
	}
	return smallest;
}
