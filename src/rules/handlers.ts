/** Functions that run once a request, by name. */
import type { OptionInfo } from "../model/rule.js";
import { namePattern } from "../util/names.js";
import type { Options } from "./rule.js";

export const handlersOption: OptionInfo = {
	name: "handlers",
	kind: "patterns",
	default: ["*.ServeHTTP"],
	description: "Functions that run once a request: a go statement in them is as hot as one in a loop",
};

/** Without the numbers of function literals: `p.(*s).ServeHTTP.func1` → `p.(*s).ServeHTTP`. */
function declared(name: string): string {
	return name.replace(/(?:\.func\d+(?:\.\d+)*|\.gowrap\d+|-range\d+)+$/, "");
}

/** A test on names of functions: literals in a handler are a part of it. */
export function handlersOf(options: Options): (name: string) => boolean {
	const tests = options.patterns(handlersOption.name).map(namePattern);
	return (name) => tests.some((test) => test(declared(name)));
}
