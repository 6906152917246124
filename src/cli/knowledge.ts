/** What was worked out when the program was built lies beside it: the grammar, and what is known of the architectures. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { provideKnowledge } from "../analysis/detect.js";
import { type Answers, type Knowledge, type Language, provideAnswers, provideGrammar } from "../parser/index.js";

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Loads it when it is needed. */
export function provideWhatIsBuilt(): void {
	provideGrammar(() => createRequire(import.meta.url)(beside("grammar.cjs")) as Language);
	provideKnowledge((goarch) => {
		const file = beside(`known/${goarch}`);
		if (!existsSync(`${file}.rows`)) return null;
		const { answers, ...texts } = JSON.parse(readFileSync(`${file}.json`, "utf8")) as Omit<Knowledge, "rows"> & {
			readonly answers: Answers;
		};
		provideAnswers(answers);
		const rows = readFileSync(`${file}.rows`);
		return { ...texts, rows: new Int16Array(rows.buffer, rows.byteOffset, rows.length >> 1) };
	});
}
