import { describe, expect, it } from "vitest";
import { nearest } from "../../src/util/nearest.js";

const names = ["main.render", "main.(*server).serve", "net/http.(*conn).serve", "net/http.serveFile", "main.main"];

describe("names that a mistyped one may have meant", () => {
	it.each([
		["serve", ["net/http.serveFile", "main.(*server).serve", "net/http.(*conn).serve"]],
		["http.(*Conn).serve", ["net/http.(*conn).serve", "main.(*server).serve", "net/http.serveFile"]],
		["main.rendr", ["main.render"]],
		["render", ["main.render"]],
		["other.render", ["main.render"]],
		["main.(*server).sevre", ["main.(*server).serve", "net/http.(*conn).serve"]],
		["main.quite.another", []],
		["", ["main.main", "main.render", "net/http.serveFile", "main.(*server).serve", "net/http.(*conn).serve"]],
	])("%s", (wanted, found) => {
		expect(nearest(wanted, names)).toEqual(found);
	});
});
