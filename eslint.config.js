import tseslint from "typescript-eslint";

export default tseslint.config(
	{
		ignores: [
			"core/",
			"src/parser/core.generated.ts",
			"src/analysis/solver.generated.ts",
			"src/report/html/page.generated.ts",
			"dist/",
			"node_modules/",
			"fixtures/",
			"**/*.mjs",
			"*.config.js",
		],
	},
	...tseslint.configs.strictTypeChecked,
	{
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			"@typescript-eslint/switch-exhaustiveness-check": [
				"error",
				{ requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
			],
			// Typed arrays and tables are read in loops whose bounds are known; `!` says so without a cost.
			"@typescript-eslint/no-non-null-assertion": "off",
			"@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
			"@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
		},
	},
);
