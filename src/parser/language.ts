/**
 * The grammar, asked through what is known of it already. Building the grammar takes longer than reading a small listing, so
 * what it says of the commonest fragments is worked out when the program is built (scripts/known.mjs) and looked up; it is
 * loaded for the first fragment that is not among them. It stays the only definition of the language: a test asks it again.
 */
import type * as grammar from "./grammar.js";

/** The rules, as functions from text to value; null where the text is not of the language. */
export type Language = Pick<
	typeof grammar,
	"parseOperands" | "parseTemplate" | "parseHeaderWord" | "parseTextTail" | "parsePosition" | "parseRelocation"
>;
type Rule = keyof Language;

/** Answers of the grammar by rule, as JSON holds them. */
export type Answers = Partial<Record<Rule, readonly (readonly [text: string, value: unknown])[]>>;

let load: (() => Language) | null = null;
let language: Language | null = null;
const known = new Map<string, unknown>();
let listener: ((rule: Rule, text: string, value: unknown) => void) | null = null;

/** Says where the grammar comes from: it is loaded when it is needed. */
export function provideGrammar(loader: () => Language): void {
	load = loader;
}

/** Takes answers of the grammar for known. */
export function provideAnswers(answers: Answers): void {
	for (const [rule, list] of Object.entries(answers))
		for (const [text, value] of list) known.set(`${rule}\t${text}`, value);
}

/** Calls `work` and gives the answers that the grammar gave meanwhile, as JSON can hold them. */
export function answersOf(work: () => void): Answers {
	const answers: Partial<Record<Rule, [string, unknown][]>> = {};
	const seen = new Set<string>();
	listener = (rule, text, value) => {
		const key = `${rule}\t${text}`;
		if (seen.has(key) || JSON.stringify(value, withoutNaN) !== JSON.stringify(value)) return;
		seen.add(key);
		answers[rule] ??= [];
		answers[rule].push([text, JSON.parse(JSON.stringify(value, setAsList))]);
	};
	try {
		work();
	} finally {
		listener = null;
	}
	return answers;
}

/** Whether answers are being collected: then no question may be spared. */
export const isCollecting = (): boolean => listener !== null;

const withoutNaN = (_: string, value: unknown): unknown => (Number.isNaN(value) ? "NaN" : value);
const setAsList = (_: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

/** An answer as the grammar gives it: whoever asks may change it. */
function revived(rule: Rule, value: unknown): unknown {
	if (value === null) return value;
	if (rule === "parseOperands") return (value as readonly object[]).map((operand) => ({ ...operand }));
	if (rule !== "parseTextTail") return value;
	const tail = value as { readonly words: readonly string[] };
	return { ...tail, words: new Set(tail.words) };
}

function ask<R extends Rule>(rule: R): Language[R] {
	return ((text: string) => {
		const found = known.get(`${rule}\t${text}`);
		if (found !== undefined && listener === null) return revived(rule, found);
		if (language === null) {
			if (load === null) throw new Error("no grammar was provided");
			language = load();
		}
		const value = language[rule](text);
		listener?.(rule, text, value);
		return value;
	}) as Language[R];
}

export const parseOperands = ask("parseOperands");
/** Like parseOperands, with holes `{name}`: only for src/arch. */
export const parseTemplate = ask("parseTemplate");
export const parseHeaderWord = ask("parseHeaderWord");
export const parseTextTail = ask("parseTextTail");
export const parsePosition = ask("parsePosition");
export const parseRelocation = ask("parseRelocation");
