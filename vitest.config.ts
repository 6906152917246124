import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Tests run the sources, and the core and the page must be built.
		globalSetup: ["scripts/core.mjs", "scripts/page.mjs"],
		setupFiles: ["src/parser/eager.ts"],
		// Long enough for a busy machine: a test that hangs is found all the same.
		testTimeout: 120_000,
		// Some make their inputs first, on machines that may be busy.
		hookTimeout: 60_000,
		reporters: process.env["VITEST_JSON"] === undefined ? ["default"] : ["default", "json"],
		...(process.env["VITEST_JSON"] === undefined ? {} : { outputFile: { json: process.env["VITEST_JSON"] } }),
	},
});
