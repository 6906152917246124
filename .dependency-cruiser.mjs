// Data flows one way (docs/ARCHITECTURE.md), and this file makes the folders say so:
//   util <- model <- {store <- input, parser, arch} <- analysis <- rules <- pipeline <- cli;  report knows model and util only.

/** A folder of src may import only the folders listed (itself included). */
function only(folder, allowed, comment) {
	return {
		name: `${folder}-knows-only`,
		severity: "error",
		comment,
		from: { path: `^src/${folder}/` },
		to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
	};
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		{
			name: "no-cycles",
			severity: "error",
			comment: "A cycle has no first file to read, and no part of it can be tested or loaded alone.",
			from: {},
			to: { circular: true },
		},
		{
			name: "no-orphans",
			severity: "error",
			comment: "A file that nobody imports is dead, or its author forgot to register it.",
			from: { orphan: true, path: "^src/", pathNot: "^src/(index|cli/(launch|main|reading|solver))\\.ts$" },
			to: {},
		},
		{
			name: "resolvable",
			severity: "error",
			comment: "What cannot be resolved fails at the user's first run.",
			from: {},
			to: { couldNotResolve: true },
		},
		only("util", [], "util is the ground: helpers of the language, with no idea of the field."),
		only("model", ["util"], "Types shared by all can depend on nobody who uses them."),
		only("store", ["model", "util"], "Summaries as bytes and back: who reads files, and which, is the input's."),
		only(
			"input",
			["store", "model", "util"],
			"Input makes bytes, or unpacks what was read before; what bytes mean is the parser's.",
		),
		only("parser", ["model", "util"], "The language of listings is the same whoever asks and on whichever machine."),
		only("arch", ["model", "util"], "An architecture is data: it may not know who interprets it."),
		only(
			"analysis",
			["parser", "arch", "model", "util"],
			"Analysis reads summaries of listings; where they came from and where results go is not its business.",
		),
		only("record", ["model", "util"], "A recording is data; running commands and files are the command line's."),
		only("calibrate", ["model", "util"], "Measuring is a Go program and a fit; running it is the command line's."),
		only("profile", ["model", "util"], "A profile is read as bytes; whose they are is not its business."),
		only("pool", ["profile", "model", "util"], "Advice is a pure function of a report and a cost model."),
		only("verify", ["model", "util"], "Scoring is a pure function of a report and a recording."),
		only("rules", ["model", "util"], "A rule is a pure function of the finished report."),
		only("config", ["model", "util"], "A configuration is settings: which rules there are is given to its reader."),
		only(
			"lint",
			["model", "util"],
			"Baselines, comparisons and ignores are functions of findings and texts that somebody else reads.",
		),
		only(
			"report",
			["model", "util"],
			"A reporter is a pure function of the result: it can be given a result from anywhere, also from a JSON file.",
		),
		{
			name: "arch-by-registry",
			severity: "error",
			comment: "A new GOARCH must be one file and a registry line: analysis names no single architecture.",
			from: { path: "^src/analysis/" },
			to: { path: "^src/arch/", pathNot: "^src/arch/(registry|types)\\.ts$" },
		},
		{
			name: "pipeline-below-cli",
			severity: "error",
			comment: "The pipeline is a library: command line, threads and terminal are given to it.",
			from: { path: "^src/(pipeline|reporting|index)\\.ts$" },
			to: { path: "^src/cli/" },
		},
		{
			name: "pipeline-is-above",
			severity: "error",
			comment: "Stages do not call the whole they are parts of.",
			from: {
				path: "^src/(util|model|input|parser|arch|analysis|rules|config|lint|report|record|verify|calibrate|pool|profile)/",
			},
			to: { path: "^src/(pipeline|reporting|index)\\.ts$" },
		},
		{
			name: "node-at-the-edge",
			severity: "error",
			comment: "The core runs in a browser and in tests without files: Node's built-ins live in src/cli and src/input.",
			from: { path: "^src/", pathNot: "^src/(cli|input)/" },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "commander-in-cli",
			severity: "error",
			comment: "Only the command line knows how options are spelled.",
			from: { pathNot: "^src/cli/" },
			to: { path: "node_modules/commander" },
		},
		{
			name: "yaml-in-config",
			severity: "error",
			comment: "Only the reader of configurations knows how they are spelled.",
			from: { pathNot: "^src/config/" },
			to: { path: "node_modules/yaml" },
		},
		{
			name: "fast-glob-in-input",
			severity: "error",
			comment: "Only the input stage looks for files.",
			from: { pathNot: "^src/input/" },
			to: { path: "node_modules/fast-glob" },
		},
		{
			name: "core-in-parser",
			severity: "error",
			comment: "The compiled core is the parser's: everybody else asks its object.",
			from: { pathNot: "^src/parser/core\\.ts$" },
			to: { path: "^src/parser/core\\.generated\\.ts$" },
		},
		{
			name: "chevrotain-in-parser",
			severity: "error",
			comment: "One grammar defines the language, in one place.",
			from: { pathNot: "^src/parser/" },
			to: { path: "node_modules/chevrotain" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "node", "default"],
			extensions: [".ts", ".js", ".json", ".d.ts"],
		},
	},
};
