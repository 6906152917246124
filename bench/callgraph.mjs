// The call graph beside those of golang.org/x/tools for the same program: npm run bench:callgraph [-- DIRECTORY]
// DIRECTORY holds a main package (default: a small net/http server). Its listing is read by stackscan, its source by CHA, RTA
// and VTA of golang.org/x/tools, fetched by version into a temporary module. Counted are distinct pairs of caller and
// callee whose caller can be reached from main and the initialisers. The two differ in what a function is: a listing
// has inlined calls away, and holds the wrappers and the runtime's calls that the compiler adds.
import { join, resolve } from "node:path";
import {
	goEnvironment,
	LIST_ALL,
	list,
	main,
	run,
	stackscanCommand,
	table,
	withDirectory,
	writeModule,
} from "../scripts/lib/proof.mjs";

const TOOLS = "v0.52.0";

const server = `package main

import (
	"fmt"
	"net/http"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, r.URL) })
	fmt.Println(http.ListenAndServe("localhost:8080", nil))
}
`;

const analyser = `package main

import (
	"fmt"
	"os"
	"time"

	"golang.org/x/tools/go/callgraph"
	"golang.org/x/tools/go/callgraph/cha"
	"golang.org/x/tools/go/callgraph/rta"
	"golang.org/x/tools/go/callgraph/vta"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"
)

func main() {
	start := time.Now()
	loaded, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax, Dir: os.Args[1]}, ".")
	if err != nil {
		panic(err)
	}
	program, all := ssautil.AllPackages(loaded, ssa.InstantiateGenerics)
	program.Build()
	var roots []*ssa.Function
	for _, m := range ssautil.MainPackages(all) {
		roots = append(roots, m.Func("init"), m.Func("main"))
	}
	reached := map[*ssa.Function]bool{}
	fromRTA := rta.Analyze(roots, true)
	for f := range fromRTA.Reachable {
		reached[f] = true
	}
	fromCHA := cha.CallGraph(program)
	count := func(name string, g *callgraph.Graph) {
		pairs := map[[2]*ssa.Function]bool{}
		seen := map[*callgraph.Node]bool{}
		var visit func(n *callgraph.Node)
		visit = func(n *callgraph.Node) {
			if n == nil || seen[n] {
				return
			}
			seen[n] = true
			for _, e := range n.Out {
				pairs[[2]*ssa.Function{n.Func, e.Callee.Func}] = true
				visit(e.Callee)
			}
		}
		for _, root := range roots {
			visit(g.Nodes[root])
		}
		fmt.Println(name, len(seen), len(pairs), time.Since(start).Milliseconds())
	}
	count("CHA", fromCHA)
	count("RTA", fromRTA.CallGraph)
	count("VTA", vta.CallGraph(reached, fromCHA))
}
`;

/** Functions that are reached from the roots, and the distinct pairs that leave them. */
function reachedPairs(edges, roots) {
	const seen = new Set(roots);
	let pairs = 0;
	for (const caller of seen)
		for (const callee of edges.get(caller) ?? []) {
			pairs++;
			seen.add(callee);
		}
	return [seen.size, pairs];
}

/** Callees by caller; with those that are no more than possible, or without. */
function edgesOf(text, withPossible) {
	const edges = new Map();
	for (const line of text.split("\n")) {
		const [caller, callee, , , mark] = line.split("\t");
		if (callee === undefined || callee === "?" || (mark !== undefined && !withPossible)) continue;
		if (!edges.has(caller)) edges.set(caller, new Set());
		edges.get(caller).add(callee);
	}
	return edges;
}

main(() =>
	withDirectory(undefined, (directory) => {
		const { env, version, goos, goarch } = goEnvironment();
		const given = process.argv[2];
		const source = given === undefined ? writeModule(join(directory, "server"), { "main.go": server }) : resolve(given);
		const args = ["build", ...LIST_ALL, "-o", join(directory, "program.exe"), "."];
		const listing = list(source, env, join(directory, "listing.txt"), args);
		const tools = writeModule(join(directory, "tools"), { "main.go": analyser });
		run("go", ["get", `golang.org/x/tools@${TOOLS}`], { cwd: tools, env });
		run("go", ["mod", "tidy"], { cwd: tools, env });
		const theirs = run("go", ["run", ".", source], { cwd: tools, env }).stdout.trim().split("\n");
		const [command, ...first] = stackscanCommand();
		const begin = performance.now();
		const text = run(command, [...first, "graph", "--possible", "--format", "tsv", listing]).stdout;
		const time = Math.round(performance.now() - begin);
		const rows = theirs.map((line) => line.split(" "));
		for (const [name, withPossible] of [
			["stackscan", false],
			["with possible", true],
		]) {
			const edges = edgesOf(text, withPossible);
			const roots = [...edges.keys()].filter((caller) => caller === "main.main" || /\.init(?:\.\d+)?$/.test(caller));
			rows.push([name, ...reachedPairs(edges, roots), time]);
		}
		console.log(
			`${version} ${goos}/${goarch}, golang.org/x/tools ${TOOLS}; ms since loading began, or of stackscan graph`,
		);
		console.log(table([["graph", "functions", "pairs", "ms"], ...rows.map((row) => row.map(String))]));
		return true;
	}),
);
