// The call graph beside those of golang.org/x/tools for the same program: npm run bench:callgraph [-- DIRECTORY]
// DIRECTORY holds a main package (default: a small net/http server). Its listing is read by stackscan, its source by CHA, RTA
// and VTA of golang.org/x/tools, fetched by version into a temporary module. Counted are distinct pairs of caller and
// callee whose caller can be reached from main and the initialisers (callgraphs.mjs says how the parts are counted).
// The two differ in what a function is: a listing has inlined calls away, and holds the wrappers and the runtime's calls
// that the compiler adds.
import { readFileSync } from "node:fs";
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
import { byKind, inBoth, ourEdges, ourPairs, reached, resolved, sameLines, theirPairs } from "./callgraphs.mjs";

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
	"bufio"
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
	count := func(name string, g *callgraph.Graph, out string) {
		file, err := os.Create(out)
		if err != nil {
			panic(err)
		}
		lines := bufio.NewWriter(file)
		defer file.Close()
		defer lines.Flush()
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
				fmt.Fprintf(lines, "%s\\t%s\\t%s\\t%s\\n", n.Func, e.Callee.Func, kindOf(e.Site), placeOf(program, e.Site))
				visit(e.Callee)
			}
		}
		for _, root := range roots {
			visit(g.Nodes[root])
		}
		fmt.Println(name, len(seen), len(pairs), time.Since(start).Milliseconds())
	}
	count("CHA", fromCHA, os.DevNull)
	count("RTA", fromRTA.CallGraph, os.DevNull)
	count("VTA", vta.CallGraph(reached, fromCHA), os.Args[2])
}

func kindOf(site ssa.CallInstruction) string {
	if site == nil || site.Common().StaticCallee() != nil {
		return "static"
	}
	if site.Common().IsInvoke() {
		return "interface"
	}
	return "funcval"
}

func placeOf(program *ssa.Program, site ssa.CallInstruction) string {
	if site == nil || !site.Pos().IsValid() {
		return ""
	}
	p := program.Fset.Position(site.Pos())
	return fmt.Sprintf("%s:%d", p.Filename, p.Line)
}
`;

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
		const theirs = run("go", ["run", ".", source, join(directory, "vta.tsv")], { cwd: tools, env })
			.stdout.trim()
			.split("\n");
		const [command, ...first] = stackscanCommand();
		const begin = performance.now();
		const text = run(command, [...first, "graph", "--possible", "--format", "tsv", listing]).stdout;
		const time = Math.round(performance.now() - begin);
		const vta = theirPairs(readFileSync(join(directory, "vta.tsv"), "utf8"));
		const rows = theirs.map((line) => line.split(" "));
		const edges = ourEdges(text);
		for (const [name, withPossible] of [
			["stackscan", false],
			["with possible", true],
		]) {
			const functions = reached(edges, withPossible);
			rows.push([name, functions.size, ourPairs(edges, functions, withPossible).size, time]);
		}
		const bound = Number(rows.find(([name]) => name === "VTA")[2]);
		console.log(
			`${version} ${goos}/${goarch}, golang.org/x/tools ${TOOLS}; ms since loading began, or of stackscan graph`,
		);
		const withShare = rows.map((row) => [...row, (Number(row[2]) / bound).toFixed(2)]);
		console.log(table([["graph", "functions", "pairs", "ms", "of VTA"], ...withShare.map((row) => row.map(String))]));
		const functions = reached(edges, false);
		const pairs = ourPairs(edges, functions, false);
		for (const rows of [
			byKind(pairs, vta),
			inBoth(pairs, vta),
			sameLines(edges, functions, vta),
			resolved(edges, functions),
		])
			console.log(`\n${table(rows.map((row) => row.map(String)))}`);
		return true;
	}),
);
