/**
 * The command's first file: runs the bundle beside it (cli/main.ts). To compile the bundle takes longer than to scan a small
 * listing, so what V8 made of it in an earlier run is used again (cli/code.ts).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { codeStore } from "./code.js";

/** The bundle's own exports, and how it is called: as Node calls a CommonJS module. */
interface Bundle {
	exports: { run?: (keepCode: (() => void) | null) => void };
}
type Body = (exports: object, require: NodeJS.Require, module: Bundle, file: string, directory: string) => void;

const file = join(__dirname, "main.cjs");
const store = codeStore(__dirname, process);
const cachedData = store.find();
// The build writes ASCII: a character a byte, which is read and kept fastest.
const script = new Script(readFileSync(file, "latin1"), {
	filename: file,
	...(cachedData === undefined ? {} : { cachedData }),
});
const isNew = cachedData === undefined || script.cachedDataRejected === true;
const bundle: Bundle = { exports: {} };
(script.runInThisContext() as Body)(bundle.exports, require, bundle, file, __dirname);
bundle.exports.run?.(isNew ? () => store.keep(() => script.createCachedData()) : null);
