// Draws a program: functions as trees of statements, and the goroutines that start with them. A tree is plain JSON, so
// that shrinking can take pieces out of it. No recursion but through `recur`, so every program ends: a function calls
// only functions behind it in the list, and a call that would make it too dear is not drawn.
import { makeRandom } from "../growth/random.mjs";
import { statements } from "./statements.mjs";

/** What a program may use: bare calls, whose bounds are decided; the runtime; the standard library. */
const profiles = { bare: 0.4, runtime: 0.4, library: 0.2 };
const rank = { bare: 0, runtime: 1, library: 2 };
/** Most calls that one call of a function may lead to. */
const MOST = 1500;

/** Sizes of buffers: most are small, some near what is left of 2 KB, few are large. */
export function drawSize(random) {
	const kind = random.weighted({ small: 55, middle: 25, near: 15, large: 5 });
	if (kind === "small") return 8 * random.int(1, 20);
	if (kind === "middle") return 8 * random.int(20, 60);
	if (kind === "near") return 8 * random.int(60, 150);
	return 8 * random.int(150, 2500);
}

class Drawing {
	constructor(random, profile) {
		this.random = random;
		this.profile = profile;
		/** Behind the function that is being drawn; the program's in the end. */
		this.functions = [];
		this.ids = 0;
		/** Statements that may still be drawn for the function at hand. */
		this.left = 0;
	}

	id() {
		return this.ids++;
	}

	/** What of a call of f, from here, is allowed; null when nothing. */
	may(f, scope) {
		return (!f.panics || scope.panics) && (!f.exits || scope.exits) && scope.cost + scope.times * f.cost <= MOST;
	}

	/** A function to call, by its id, or null; pays for it. */
	callee(scope, wanted = () => true) {
		const found = this.functions.filter((f) => wanted(f) && this.may(f, scope));
		if (found.length === 0) return null;
		const f = this.random.pick(found);
		scope.spend(f.cost);
		return f.id;
	}

	/** A few statements. */
	list(scope, most = 3) {
		const wanted = this.random.int(1, most);
		const out = [];
		for (let tries = 0; out.length < wanted && tries < wanted * 3 && this.left > 0; tries++) {
			this.left--;
			const table = {};
			for (const [name, { weight, needs = "bare", allowed }] of Object.entries(statements))
				if (rank[needs] <= rank[this.profile] && (allowed === undefined || allowed(scope))) table[name] = weight;
			const kind = this.random.weighted(table);
			const drawn = statements[kind].draw(this, scope);
			if (drawn !== null) out.push({ kind, ...drawn });
		}
		return out;
	}
}

/** Where statements stand: what is allowed there, and how often it runs. */
class Scope {
	constructor(shared, { panics = false, exits = false, level = 0, times = 1, loop = false, closed = false }) {
		Object.assign(this, { shared, panics, exits, level, times, loop, closed });
	}
	get cost() {
		return this.shared.cost;
	}
	spend(cost) {
		this.shared.cost += cost * this.times;
	}
	/** One level in; `more` says what is different there. */
	inner(more = {}) {
		return new Scope(this.shared, { ...this, level: this.level + 1, ...more });
	}
}

function drawFunction(d, isLast) {
	const { random } = d;
	d.left = random.int(3, 16);
	const form = random.weighted({ func: 60, method: 25, generic: 15 });
	const panics = random.chance(0.15);
	const guarded = !panics && random.chance(0.12);
	const exits = random.chance(0.04);
	const shared = { cost: 1 };
	const scope = new Scope(shared, { panics: panics || guarded, exits });
	const f = {
		id: d.id(),
		form,
		// A method's receiver is a value or a pointer; the type has `size` bytes.
		pointer: random.chance(0.6),
		size: random.chance(0.7) ? 8 * random.int(1, 4) : Math.min(600, drawSize(random)),
		noinline: random.chance(0.6),
		panics,
		guarded,
		exits,
		buffer: random.chance(0.7) ? drawSize(random) : 0,
		// Bytes of an array argument, and of an array result.
		takes: random.chance(0.2) ? 8 * random.int(1, 40) : 0,
		gives: random.chance(0.15) ? 8 * random.int(1, 40) : 0,
		body: isLast && random.chance(0.5) ? [] : d.list(scope, 5),
	};
	f.cost = shared.cost;
	return f;
}

function drawEntry(d) {
	const { random } = d;
	d.left = random.int(2, 12);
	const shared = { cost: 1 };
	// Ends by a deferred call in some, and may then leave through runtime.Goexit.
	const deferred = random.chance(0.25);
	const scope = new Scope(shared, { exits: deferred });
	return {
		id: d.id(),
		form: random.weighted({ func: 35, closure: 25, value: 15, method: 10, bound: 5, generic: 10 }),
		deferred,
		noinline: random.chance(0.7),
		buffer: random.chance(0.5) ? drawSize(random) : 0,
		body: d.list(scope, 4),
	};
}

/** @param {number} seed of this program alone */
export function drawProgram(seed) {
	const random = makeRandom(seed);
	const d = new Drawing(random, random.weighted(profiles));
	const count = random.int(2, 9);
	for (let i = 0; i < count; i++) d.functions.unshift(drawFunction(d, i === 0));
	const entries = Array.from({ length: random.int(1, 4) }, () => drawEntry(d));
	return { seed, profile: d.profile, functions: d.functions, entries };
}
