/** What the rest of the program sees of the parser. */

export { type LineCounts, TextBlock } from "./block.js";
export { Core, type CoreHost, type CoreModule, coreModule, type Knowledge, shareCoreModule } from "./core.js";
export {
	anyVersion,
	bothSpans,
	callNumberIn,
	headerFields,
	headerFlags,
	namedHeader,
	ownPackagePrefixes,
	pseudoMnemonics,
	type RelocationKind,
	relocationKind,
	relocationNames,
	relocationNumbers,
	spanOf,
	textWords,
	type VersionSpan,
} from "./dialect.js";
export { Feeder } from "./feeder.js";
export { Fragments } from "./fragments.js";
export type { HeaderWord, Position, Relocation, TextTail } from "./grammar.js";
export type { Header } from "./header.js";
export {
	type Answers,
	answersOf,
	type Language,
	parseHeaderWord,
	parseOperands,
	parsePosition,
	parseRelocation,
	parseTemplate,
	parseTextTail,
	provideAnswers,
	provideGrammar,
} from "./language.js";
export { type MemoryOperand, type Operand, RETPOLINE, type RegisterOperand, type SymbolOperand } from "./operand.js";
export { readFile, readRelocation } from "./plain.js";
export { LAST_WITH_NUMBERS, relocationName } from "./relocations.js";
export { Scanner } from "./scanner.js";
export { cutName, fillGaps, type Linear, linear, readShape, readTail, type Shape, type TailShape } from "./shape.js";
export type { ScannerSink } from "./sink.js";
