// Licences of the packages whose code is in the bundle: dist/LICENSES.txt, from esbuild's own list of what it put in.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Directory of the package that a bundled file is of; null for our own sources. */
function packageOf(input) {
	const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
	return match === null ? null : match[1];
}

/** @param metafiles esbuild's, one a bundle */
export function writeLicences(root, metafiles, to) {
	const dirs = new Set(
		metafiles
			.flatMap(({ inputs }) => Object.keys(inputs))
			.map(packageOf)
			.filter(Boolean),
	);
	const packages = [...dirs].map((dir) => {
		const { name, version, license } = JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8"));
		const file = readdirSync(join(root, dir)).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
		const text = file === undefined ? "" : readFileSync(join(root, dir, file), "utf8").trim();
		if (license === undefined && text === "") throw new Error(`${name}: no licence found`);
		return { name, head: `${name} ${version} (${license ?? "see below"})`, text };
	});
	packages.sort((a, b) => (a.name < b.name ? -1 : 1));
	const parts = packages.map(({ head, text }) => `${head}\n\n${text}\n`);
	const intro = "dist/ holds code of these packages, bundled. stackscan itself: see LICENSE.\n";
	writeFileSync(to, [intro, ...parts].join(`\n${"-".repeat(80)}\n`));
	if (!existsSync(to)) throw new Error("no licences written");
}
