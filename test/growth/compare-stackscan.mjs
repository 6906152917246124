// The tool's JSON against the machine and, where the listing decides everything, against the reference to the
// byte. A false `always` or `never` is called what it is: a broken promise.
import { spawnSync } from "node:child_process";
import { plainName } from "./compare-reference.mjs";
import { nodesOf } from "./plan.mjs";
import { checkClass, limitOf, need, simulate, startDepth, verdictOf } from "./reference.mjs";
import { visibleSize } from "./target.mjs";

/** Runs the command line under test on a listing of that target. @returns the parsed report */
export function runStackscan(command, listing, { goos, goarch, version, race }) {
	const known = `--goos ${goos} --goarch ${goarch} --go-version ${version}${race ? " --race" : ""}`;
	const done = spawnSync(`${command} scan "${listing}" ${known} --format json`, {
		shell: true,
		encoding: "utf8",
		maxBuffer: 1 << 30,
	});
	if (done.status !== 0 && done.status !== 1)
		throw new Error(`${command} ended with ${done.status}\n${done.stderr.slice(-2000)}`);
	try {
		return JSON.parse(done.stdout);
	} catch (error) {
		throw new Error(`${command} printed no JSON (${error.message}): ${done.stdout.slice(0, 200)}`);
	}
}

/** @returns {string[]} one sentence a deviation */
export function compareStackscan(cases, seen, target, report) {
	const complaints = compareTarget(report.target, target);
	const roots = rootsByStarter(report.roots);
	const functions = new Map(report.functions.map((f) => [f.name, f]));
	for (const testCase of cases) {
		const complain = (text) => complaints.push(`case ${testCase.id} (${testCase.klass}): ${text}`);
		const observed = seen.get(testCase.id);
		if (!observed?.end) {
			complain("the program printed nothing for it");
			continue;
		}
		compareFunctions(testCase, functions, target, complain);
		const found = roots.get(testCase.starter) ?? [];
		if (found.length !== 1) {
			complain(`${found.length} roots for the go statement in main.${testCase.starter}`);
			continue;
		}
		comparePromise(observed, found[0], target, complain);
		if (testCase.decided) compareDecided(testCase, found[0], target, complain);
		else compareBracket(testCase, found[0], target, complain);
		compareChain(testCase, found[0], target, complain);
		if (testCase.klass === "straight") compareGrowth(testCase, observed, found[0], target, complain);
	}
	return complaints;
}

function compareTarget(said, target) {
	const wanted = {
		goarch: target.goarch,
		startStack: target.startStack,
		guard: target.guard,
		entryDepth: target.entryDepth,
	};
	return Object.entries(wanted)
		.filter(([key, value]) => said[key] !== value)
		.map(([key, value]) => `target.${key}: ${said[key]}, measured ${value}`);
}

/** Each case has one go statement, in a function of its own. */
function rootsByStarter(roots) {
	const index = new Map();
	for (const root of roots) {
		if (root.kind !== "go") continue;
		for (const site of root.sites) {
			const match = /^main\.(c\d+start)$/.exec(site.function);
			if (match) index.set(match[1], [...(index.get(match[1]) ?? []), root]);
		}
	}
	return index;
}

function compareFunctions(testCase, functions, target, complain) {
	for (const node of nodesOf(testCase)) {
		const said = functions.get(node.symbol);
		if (!said) {
			complain(`no function ${node.symbol}`);
			continue;
		}
		if (said.frame !== node.frame) complain(`${node.symbol}: frame ${said.frame}, TEXT says ${node.frame}`);
		const check = checkClass(node, target);
		if (said.check !== check) complain(`${node.symbol}: check ${said.check}, expected ${check}`);
	}
}

/** `always` and `never` are promises, whatever the class. */
function comparePromise(observed, root, target, complain) {
	const moved = observed.end.stack !== visibleSize(target, target.startStack);
	const observedText = moved ? `the stack moved (now ${observed.end.stack})` : "the stack stayed";
	if (root.verdict === "always" && !moved) complain(`BROKEN PROMISE: verdict always, but ${observedText}`);
	if (root.verdict === "never" && moved) complain(`BROKEN PROMISE: verdict never, but ${observedText}`);
}

/** Everything is in the listing: verdict, must and may are known to the byte. */
function compareDecided(testCase, root, target, complain) {
	const verdict = verdictOf(testCase, target);
	const fits = verdict === "open" ? ["likely", "unlikely"].includes(root.verdict) : root.verdict === verdict;
	if (!fits) complain(`verdict ${root.verdict}, expected ${verdict}`);
	if (root.complete !== true) complain("complete is false, though every call is resolved");
	if (root.recursive !== false) complain("recursive, though there is no cycle");
	const bounds = need(testCase.start, target);
	for (const key of ["must", "may"]) {
		const wanted = bounds[key] === -Infinity ? 0 : bounds[key];
		if (root[key] !== wanted) complain(`${key} ${root[key]}, expected ${wanted}`);
	}
}

/** Dynamic calls, recursion, defers: must is a lower and may an upper bound of what this run needed. */
function compareBracket(testCase, root, target, complain) {
	const margins = simulate(testCase, target)
		.visits.filter((visit) => visit.margin !== null)
		.map((visit) => visit.margin + limitOf(target, visit.before) - startDepth(testCase, target));
	const ran = Math.max(0, ...margins);
	if (testCase.klass !== "defer" && root.must > ran) complain(`must ${root.must}, but a run needed ${ran}`);
	if (root.may !== null && root.may < ran) complain(`may ${root.may}, but a run needed ${ran}`);
	if (testCase.klass === "recursive" && root.recursive !== true) complain("not recursive, though there is a cycle");
}

/** Depths are those of the run, and the chain reaches from the entry to at least the last function that grew. */
function compareChain(testCase, root, target, complain) {
	const { visits, growths } = simulate(testCase, target);
	const depths = new Map();
	for (const visit of visits) depths.set(visit.symbol, [...(depths.get(visit.symbol) ?? []), visit]);
	for (const step of root.chain) {
		const known = depths.get(step.function);
		if (!known) continue; // the branch not taken, or a helper of the runtime
		// A chain takes each cycle once: behind one, a run that went round is deeper by its turns.
		const turns = testCase.klass === "recursive";
		const same = known.find(
			(visit) => visit.frame === step.frame && (turns ? visit.depth >= step.depth : visit.depth === step.depth),
		);
		if (!same)
			complain(
				`chain: ${step.function} at depth ${step.depth}, frame ${step.frame}; ran at ${known.map((v) => v.depth).join("/")}, frame ${known[0].frame}`,
			);
	}
	if (root.chain.length === 0) {
		complain("empty chain");
		return;
	}
	const names = root.chain.map((step) => step.function);
	if (![testCase.start.symbol, testCase.root.symbol].includes(names[0]))
		complain(`chain starts with ${names[0]}, not ${testCase.start.symbol}`);
	if (testCase.klass !== "straight") return;
	const order = visits.map((visit) => visit.symbol);
	const run = order.slice(order.indexOf(names[0])).slice(0, names.length);
	if (run.join() !== names.join()) complain(`chain ${names.join(" > ")}, ran ${order.join(" > ")}`);
	for (const growth of growths)
		if (!names.includes(growth.symbol)) complain(`chain ends before ${growth.symbol}, which grew the stack`);
}

/** The ladder of sizes. Sizes, copies and the first function are the machine's; bytes come from depths proved by the reference. */
function compareGrowth(testCase, observed, root, target, complain) {
	const predicted = simulate(testCase, target);
	const moves = observed.records.filter((record) => record.moved);
	const { finalStack, copies, bytesCopied, first } = root.growth;
	if (visibleSize(target, finalStack) !== observed.end.stack)
		complain(`growth.finalStack ${finalStack}, observed ${observed.end.stack}`);
	// Up to 1.14 a check that fails twice shows as one move; the runtime's own count, where there is one, shows both.
	const seen = observed.end.copies ?? (target.growth === "once" ? predicted.copies : moves.length);
	if (copies !== seen) complain(`growth.copies ${copies}, observed ${seen}`);
	if (observed.end.bytes !== null && bytesCopied !== observed.end.bytes)
		complain(`growth.bytesCopied ${bytesCopied}, observed ${observed.end.bytes}`);
	if (bytesCopied !== predicted.bytesCopied)
		complain(`growth.bytesCopied ${bytesCopied}, expected ${predicted.bytesCopied}`);
	const grower = moves[0]?.grower ?? null;
	const said = first === null || first === undefined ? null : plainName(first);
	if (said !== grower) complain(`growth.first ${first}, observed ${grower}`);
}
