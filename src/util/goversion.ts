/** Versions of Go as its tools print them. */

/** `go1.26.8`, `go1.27-devel_…`, `devel go1.27-…`: the minor version (26); null where it cannot be told. */
export function minorVersion(goVersion: string): number | null {
	const match = /\bgo1\.(\d+)/.exec(goVersion);
	return match === null ? null : Number(match[1]);
}
