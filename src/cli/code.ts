/**
 * What V8 compiled of the bundle in an earlier run: beside it, where the build leaves it, else in the cache directory. V8 itself
 * refuses what another version of it made, or other flags, but not what is damaged, and that would crash it: a checksum stands behind it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { cacheDirectory, keepFile } from "./directory.js";
import { buildVersion } from "./version.js";

interface CodeStore {
	find(): Uint8Array | undefined;
	/** Keeps code for the next run, or does nothing where that is not possible. */
	keep(make: () => Uint8Array): void;
}

/** Bytes of the checksum at the end. */
const SUM = 4;

const none: CodeStore = { find: () => undefined, keep: () => undefined };

export function codeStore(
	beside: string,
	{ env, execArgv, version, arch }: Pick<NodeJS.Process, "env" | "execArgv" | "version" | "arch">,
): CodeStore {
	// Node before 20.15 has none.
	if ((crc32 as typeof crc32 | undefined) === undefined) return none;
	const name = join("code", `${buildVersion}-${version}-${arch}`);
	const cache = cacheDirectory(env);
	const own = cache === null ? null : join(cache, name);
	return {
		find() {
			for (const path of own === null ? [join(beside, name)] : [join(beside, name), own]) {
				const code = load(path);
				if (code !== undefined) return code;
			}
			return undefined;
		},
		keep(make) {
			// With options of Node's own the code is another, and would be refused by the runs without.
			const isPlain = execArgv.length === 0 && (env["NODE_OPTIONS"] ?? "") === "";
			if (own !== null && isPlain) keepFile(own, () => summed(make()));
		},
	};
}

function load(path: string): Uint8Array | undefined {
	try {
		const bytes = readFileSync(path);
		const code = bytes.subarray(0, -SUM);
		return crc32(code) === bytes.readUInt32LE(code.length) ? code : undefined;
	} catch {
		return undefined;
	}
}

function summed(code: Uint8Array): Uint8Array {
	const sum = Buffer.alloc(SUM);
	sum.writeUInt32LE(crc32(code));
	return Buffer.concat([code, sum]);
}
