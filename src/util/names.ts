/** Go symbol names. */

/** Package path of a symbol name: `net/http.(*conn).serve` → `net/http`. Empty where there is none. */
export function packageOfName(name: string): string {
	return rawPackageOfName(name).replaceAll("%2e", ".");
}

/**
 * The same as the symbol spells it: dots in the last path element are escaped (`%2e`) by the compiler, so the first dot
 * behind the last slash ends the path.
 */
export function rawPackageOfName(name: string): string {
	let end = name.length;
	for (let i = 0; i < name.length; i++) {
		const c = name.charCodeAt(i);
		// [ ( { and blank begin type arguments, receivers and literals: slashes in there are not the path's.
		if (c === 91 || c === 40 || c === 123 || c === 32) {
			end = i;
			break;
		}
	}
	const slash = name.lastIndexOf("/", end - 1);
	const dot = name.indexOf(".", slash + 1);
	if (dot < 0 || dot > end) return "";
	return name.slice(0, dot);
}

/** Package path as symbol names have it: `a.b/c.v2` → `a.b/c%2ev2` (cmd/internal/objabi/path.go, PathToPrefix). */
export function pathToPrefix(path: string): string {
	const bytes = new TextEncoder().encode(path);
	const slash = bytes.lastIndexOf(47);
	let prefix = "";
	for (const [i, byte] of bytes.entries()) {
		const plain = byte > 32 && byte < 127 && byte !== 34 && byte !== 37 && (byte !== 46 || i < slash);
		prefix += plain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, "0")}`;
	}
	return prefix;
}

/** `p [p.test]` → `p`: the package a test variant is compiled from. */
export function plainPackage(header: string): string {
	const blank = header.indexOf(" [");
	return blank < 0 ? header : header.slice(0, blank);
}

const ofC = /\b_C2?(?:type|func|var|macro)_\B/g;

/**
 * `p._Cfunc_f` → `p.C.f`: what cgo makes of names of C, as the go command prints it in all that the compiler says of such a package,
 * listings included (cmd/go/internal/work/shell.go, cgoTypeSigRe). `go tool compile` prints the names that the program has.
 */
export function asGoCommandPrints(name: string): string {
	return name.includes("_C") ? name.replace(ofC, "C.") : name;
}

/** The star of a receiver, `(*conn)`: it stands for itself. `(*)` is any receiver in parentheses. */
const receiver = /\(\*(?!\))/g;

/** True for a pattern that may fit more than one name. */
export function isPattern(text: string): boolean {
	return text.replace(receiver, "(").includes("*");
}

/** A pattern with `*` for anything, as a test on whole names. */
export function namePattern(pattern: string): (name: string) => boolean {
	if (!isPattern(pattern)) return (name) => name === pattern;
	const parts = pattern
		.replace(receiver, "(\0")
		.split("*")
		.map((part) => part.replaceAll("\0", "*"));
	return (name) => {
		if (!name.startsWith(parts[0] as string)) return false;
		let at = (parts[0] as string).length;
		for (const part of parts.slice(1, -1)) {
			const found = name.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		const last = parts[parts.length - 1] as string;
		return name.length - at >= last.length && name.endsWith(last);
	};
}

/** Functions that run once a request, where nobody says otherwise. */
export const requestHandlers: readonly string[] = ["*.ServeHTTP"];

/** Without the numbers of function literals: `p.(*s).ServeHTTP.func1` → `p.(*s).ServeHTTP`. */
function declared(name: string): string {
	return name.replace(/(?:\.func\d+(?:\.\d+)*|\.gowrap\d+|-range\d+)+$/, "");
}

/** A test on names of functions: literals in one that is meant are a part of it. */
export function declaredPattern(patterns: readonly string[]): (name: string) => boolean {
	const tests = patterns.map(namePattern);
	return (name) => tests.some((test) => test(declared(name)));
}

/** Last element of a path with slashes of either kind. */
export function baseName(path: string): string {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** The linker's tables leave type arguments out in some versions: `F[...]`. */
export function withoutArguments(name: string): string {
	let depth = 0;
	let text = "";
	for (const c of name) {
		if (c === "[" && depth++ === 0) text += "[...]";
		if (depth === 0) text += c;
		if (c === "]") depth--;
	}
	return text;
}
