/** Where one is: kept in the address behind the #, so that every view can be linked. */

export type View = "entries" | "functions";

export interface Route {
	readonly view: View;
	/** Key of the entry or name of the function that is shown; null for none. */
	readonly open: string | null;
	readonly query: string;
	/** Verdict names; none means all. */
	readonly verdicts: readonly string[];
	readonly package: string;
	/** Percent. */
	readonly least: number;
	/** Column, with a minus in front for falling; empty for the order given. */
	readonly sort: string;
}

export const start: Route = { view: "entries", open: null, query: "", verdicts: [], package: "", least: 0, sort: "" };

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** `#/entry/NAME?q=…`; what is not understood is left out. */
export function readRoute(hash: string): Route {
	const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
	const slash = path.indexOf("/");
	const kind = slash < 0 ? path : path.slice(0, slash);
	const open = slash < 0 ? null : decoded(path.slice(slash + 1));
	const values = new URLSearchParams(query);
	return {
		view: kind.startsWith("function") ? "functions" : "entries",
		open,
		query: values.get("q") ?? "",
		verdicts: (values.get("verdict") ?? "").split(",").filter((word) => word !== ""),
		package: values.get("package") ?? "",
		least: Number(values.get("least") ?? 0) || 0,
		sort: values.get("sort") ?? "",
	};
}

export function writeRoute(route: Route): string {
	const kind = route.view === "entries" ? "entry" : "function";
	const path = route.open === null ? route.view : `${kind}/${encodeURIComponent(route.open)}`;
	const values = new URLSearchParams();
	if (route.query !== "") values.set("q", route.query);
	if (route.verdicts.length > 0) values.set("verdict", route.verdicts.join(","));
	if (route.package !== "") values.set("package", route.package);
	if (route.least > 0) values.set("least", String(route.least));
	if (route.sort !== "") values.set("sort", route.sort);
	const query = values.toString();
	return `#/${path}${query === "" ? "" : `?${query}`}`;
}

export function functionHash(name: string): string {
	return writeRoute({ ...start, view: "functions", open: name });
}

export function entryHash(key: string): string {
	return writeRoute({ ...start, open: key });
}
