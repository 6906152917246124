/** How numbers are written: the same everywhere, whatever the locale of the machine. */

/** `1,120`. */
export function count(value: number): string {
	return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A stack size: `2 KB`, `1 MB`; sizes that are no whole KB stay in bytes (`1,120 B`). */
export function size(bytes: number): string {
	if (bytes < 1024 || bytes % 1024 !== 0) return `${count(bytes)} B`;
	if (bytes >= 1 << 30 && bytes % (1 << 30) === 0) return `${count(bytes / (1 << 30))} GB`;
	if (bytes >= 1 << 20 && bytes % (1 << 20) === 0) return `${count(bytes / (1 << 20))} MB`;
	return `${count(bytes / 1024)} KB`;
}

/** `1 copy`, `2 copies`. */
export function plural(value: number, one: string, many = `${one}s`): string {
	return `${count(value)} ${value === 1 ? one : many}`;
}

/** `est. 72 %`. An estimate is never written as 0 % or 100 %: those are the words never and always. */
export function estimate(probability: number): string {
	return `est. ${Math.min(99, Math.max(1, Math.round(probability * 100)))} %`;
}
