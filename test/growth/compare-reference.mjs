// Model against machine, record by record: the size after every prologue, whether it moved there, which
// function called morestack, and the depth wherever an argument's address shows it.
import { simulate } from "./reference.mjs";
import { visibleSize } from "./target.mjs";

/** runtime.FuncForPC prints type arguments as `[...]`. */
export const plainName = (symbol) => symbol.replace(/\[.*\]/, "[...]");

/** @returns {string[]} one sentence a deviation; empty when all cases agree */
export function compareReference(cases, seen, target) {
	const complaints = [];
	for (const testCase of cases) {
		const observed = seen.get(testCase.id);
		const complain = (text) => complaints.push(`case ${testCase.id} (${testCase.klass}): ${text}`);
		if (!observed?.end) {
			complain("the program printed nothing for it");
			continue;
		}
		const predicted = simulate(testCase, target);
		if (testCase.klass === "defer") compareLowerBound(predicted, observed, target, complain);
		else {
			compareExactly(predicted, observed, target, complain);
			compareCounted(predicted, observed.end, complain);
		}
	}
	return complaints;
}

function compareExactly(predicted, observed, target, complain) {
	const records = [...observed.records];
	let growth = null; // by the last prologue that grew since the last record
	let moves = 0; // a move between two records may be several copies
	let predictedMoves = 0;
	for (const visit of predicted.visits) {
		if (visit.stack !== visit.before) growth = visit.symbol;
		if (visit.position === null) continue; // the go statement's wrapper keeps no record
		const record = records.shift();
		if (growth !== null) predictedMoves++;
		const where = `${visit.symbol} at depth ${visit.depth}, frame ${visit.frame}`;
		if (!record || record.position !== visit.position) {
			complain(`${where}: no record`);
			return;
		}
		const stack = visibleSize(target, visit.stack);
		if (record.stack !== stack) complain(`${where}: stack ${record.stack}, predicted ${stack}`);
		if (record.moved !== (growth !== null))
			complain(`${where}: ${record.moved ? "moved" : "stayed"}, predicted otherwise`);
		else if (record.moved && record.grower !== plainName(growth))
			complain(`${where}: grown by ${record.grower}, predicted ${growth}`);
		if (record.moved) moves++;
		compareDepth(record, visit, target, complain);
		growth = null;
	}
	if (records.length > 0) complain(`${records.length} records too many`);
	if (moves !== predictedMoves) complain(`${moves} moves, predicted ${predictedMoves}`);
	if (observed.end.moved) complain("the stack moved after the last record");
	const finalStack = visibleSize(target, predicted.finalStack);
	if (observed.end.stack !== finalStack) complain(`final stack ${observed.end.stack}, predicted ${finalStack}`);
}

/** Where the runtime counts its copies (runtimes.mjs), the count and the bytes. */
function compareCounted(predicted, end, complain) {
	if (end.copies === null) return;
	if (end.copies !== predicted.copies) complain(`copystack ran ${end.copies} times, predicted ${predicted.copies}`);
	if (end.bytes !== predicted.bytesCopied)
		complain(`copystack copied ${end.bytes} bytes, predicted ${predicted.bytesCopied}`);
}

/** An array argument's address is SP at entry plus a constant; a local lies inside the frame. */
function compareDepth(record, visit, target, complain) {
	if (record.arg !== 0 && record.arg + target.argOffset !== visit.depth) {
		complain(`${visit.symbol}: entered at depth ${record.arg + target.argOffset}, predicted ${visit.depth}`);
	}
	const bytes = visit.node.bytes;
	if (record.local !== 0 && (record.local < visit.depth + bytes || record.local > visit.depth + visit.frame)) {
		complain(
			`${visit.symbol}: its buffer starts at depth ${record.local}, outside its frame (${visit.depth}+${visit.frame})`,
		);
	}
}

/** Defers run runtime code that the main package's listing does not show: the prediction is a lower bound. */
function compareLowerBound(predicted, observed, target, complain) {
	const stackAt = new Map(observed.records.map((record) => [record.position, record.stack]));
	for (const visit of predicted.visits) {
		if (visit.position === null) continue;
		const stack = stackAt.get(visit.position);
		if (stack === undefined) complain(`${visit.symbol}: no record`);
		else if (stack < visibleSize(target, visit.stack))
			complain(`${visit.symbol}: stack ${stack}, predicted at least ${visit.stack}`);
	}
}
