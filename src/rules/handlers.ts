/** Functions that run once a request, by name. */
import type { OptionInfo } from "../model/rule.js";
import { declaredPattern, requestHandlers } from "../util/names.js";
import type { Options } from "./rule.js";

export const handlersOption: OptionInfo = {
	name: "handlers",
	kind: "patterns",
	default: requestHandlers,
	description: "Functions that run once a request: a go statement in them is as hot as one in a loop",
};

/** A test on names of functions: literals in a handler are a part of it. */
export function handlersOf(options: Options): (name: string) => boolean {
	return declaredPattern(options.patterns(handlersOption.name));
}
