/**
 * What V8 compiled of the bundle in an earlier run: beside it, where the build leaves it, else in the cache directory. V8 itself
 * refuses what another version of it made, or other flags, but not what is damaged, and that would crash it. So a file holds it
 * twice: to compare the two takes a tenth of the time in which Node loads what makes checksums.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory, keepFile } from "./directory.js";
import { buildVersion } from "./version.js";

interface CodeStore {
	find(): Uint8Array | undefined;
	/** Keeps code for the next run, or does nothing where that is not possible. */
	keep(make: () => Uint8Array): void;
}

export function codeStore(
	beside: string,
	{ env, execArgv, version, arch }: Pick<NodeJS.Process, "env" | "execArgv" | "version" | "arch">,
): CodeStore {
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
			if (own !== null && isPlain)
				keepFile(own, () => {
					const code = make();
					return Buffer.concat([code, code]);
				});
		},
	};
}

function load(path: string): Uint8Array | undefined {
	try {
		const bytes = readFileSync(path);
		const half = bytes.length >> 1;
		const code = bytes.subarray(0, half);
		return half > 0 && code.equals(bytes.subarray(half)) ? code : undefined;
	} catch {
		return undefined;
	}
}
