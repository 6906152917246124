/** What to do about a build that failed: one sentence for each thing that the go command is known to say. */

interface Advice {
	readonly says: RegExp;
	readonly advice: string;
}

/** In order: the first that fits is the nearest to the cause. Messages as of Go 1.16 to 1.26 (cmd/go, cmd/compile). */
const known: readonly Advice[] = [
	{
		says: /inconsistent vendoring/,
		advice: "vendor/ is out of date: run go mod vendor, or scan past it with --go-flags=-mod=mod",
	},
	{
		says: /parsing \$GOFLAGS: unknown flag/,
		advice: "this Go does not know a flag in GOFLAGS: run with another value, or with a newer Go",
	},
	{
		says: /requires go >= |note: module requires Go|invalid go version|unknown directive: toolchain/,
		advice: "go.mod wants a newer Go: install it, or let the go command fetch it (GOTOOLCHAIN=auto, Go 1.21 or later)",
	},
	{
		says: /does not contain modules listed in go\.work|is not one of the workspace modules|cannot load module .* listed in go\.work/,
		advice: "name the workspace's modules, as in stackscan ./a/... ./b/..., or set GOWORK=off inside one of them",
	},
	{
		says: /missing go\.sum entry|no required module provides package|cannot find module providing package|updates to go\.mod needed|cannot find package|is not in (?:std|GOROOT)/,
		advice: "a package is missing: go mod tidy (or go mod download) says which and fetches it",
	},
	{
		says: /dial tcp|proxyconnect|i\/o timeout|no such host/,
		advice: "the go command could not fetch a module: run go mod download where there is a network, then scan again",
	},
	{
		says: /exec: "(?:gcc|clang|cc)[^"]*": executable file not found|C compiler .* not found/,
		advice: "a package needs a C compiler: install one, or build without C (CGO_ENABLED=0)",
	},
	{
		says: /build constraints exclude all Go files|matched no packages|no Go files in/,
		advice:
			'no file is left to build: name its build tags with -tags, its system with --goos; files that import "C" need CGO_ENABLED=1',
	},
	{
		says: /^[^\s:][^:\n]*\.go:\d+:\d+: /m,
		advice: "what does not compile has no frames: mend the errors above first (go build says the same)",
	},
];

/** Null for what is not known: the go command's own words must do. */
export function adviceFor(output: string): string | null {
	return known.find(({ says }) => says.test(output))?.advice ?? null;
}
