/** Types that only dead code converts come to no interface call; what can run by any way still counts. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { describeWithGo } from "../support/go.js";
import { withProgram } from "../support/program.js";
import { scanText } from "../support/scan.js";

/** By type: where a value of it comes to `call`; the dead ones in functions and data that nothing refers to. */
const SOURCE = `package main

import "reflect"

type face interface{ M() int }

${["Plain", "Table", "Method", "Data", "Chain", "Closure", "DeadFunc", "DeadData", "DeadMethod"]
	.map(
		(name) =>
			`type ${name} struct{ n, m int }\n\n//go:noinline\nfunc (x *${name}) M() int { println("${name}"); return x.n }\n`,
	)
	.join("\n")}
var sink any
var index = 0

//go:noinline
func call(x any) { x.(face).M() }

func byTable() { call(&Table{}) }

var table = []func(){byTable}

type caller struct{ n int }

func (caller) ByName() { call(&Method{}) }

var held any = &Data{1, 2}
var chained = []*any{&link}
var link any = &Chain{1, 2}

func deadFunc() { sink = &DeadFunc{} }

var deadData any = &DeadData{1, 2}

func deadReader() { sink = deadData }

type never struct{ n int }

//go:noinline
func (never) byNobody() { sink = &DeadMethod{} }

func main() {
	call(&Plain{})
	table[index]()
	reflect.ValueOf(caller{}).MethodByName("ByName").Call(nil)
	call(held)
	call(*chained[index])
	f := func() { call(&Closure{}) }
	sink = f
	sink.(func())()
}
`;

describeWithGo("code that can run", () => {
	it("decides which types come to interface calls", { timeout: 120_000 }, () =>
		withProgram(SOURCE, async ({ program, listing }) => {
			const ran = spawnSync(program, { encoding: "utf8" }).stderr.trim().split("\n");
			const analysis = await scanText(listing);
			const callees = [...analysis.edges()]
				.filter(({ caller, kind }) => caller === "main.call" && kind === "interface")
				.map(({ callee }) => /\*?(\w+)\)\.M$/.exec(callee)?.[1]);
			expect(ran).toHaveLength(6);
			expect(callees.sort()).toStrictEqual(ran.sort());
		}),
	);

	it("is not known where a relocation has another name: a newer Go's", { timeout: 240_000 }, () =>
		withProgram(SOURCE, async ({ program, listing }) => {
			const ran = spawnSync(program, { encoding: "utf8" }).stderr.trim().split("\n");
			for (const type of ["R_ADDR", "R_ADDROFF", "R_METHODOFF", "R_USEIFACE"]) {
				const renamed = listing.replaceAll(`t=${type} `, `t=${type.replace("R_", "R_NEW_")} `);
				expect(renamed).not.toBe(listing);
				const callees = [...(await scanText(renamed)).edges()]
					.filter(({ caller }) => caller === "main.call")
					.map(({ callee }) => /\*?(\w+)\)\.M$/.exec(callee)?.[1] ?? callee);
				// Nothing that ran may be missing, unless the call is said to be unresolved.
				expect(callees.includes("?") ? ran : callees, type).toStrictEqual(expect.arrayContaining(ran));
			}
		}),
	);
});
