/** Profiles that are named: files, or a running server that has net/http/pprof, asked because its address was given. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Profiles } from "../model/profile.js";
import { readProfile, together } from "../profile/pprof.js";
import { InputError } from "../util/errors.js";
import type { Host } from "./host.js";

const hint = "go test -cpuprofile, /debug/pprof/profile or /debug/pprof/goroutine make one";
/** Seconds of a CPU profile where the address names none, and more before a server counts as silent. */
const seconds = 10;
const patience = 30;
/** A profile of any program is smaller, bytes. */
const most = 256 << 20;

const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

/** `http://host:6060` asks for both kinds; an address below /debug/pprof/ for what it names. */
export function addressesOf(word: string): string[] {
	let url: URL;
	try {
		url = new URL(word);
	} catch {
		throw new InputError(`${word} is no address`, hint);
	}
	if (/\/debug\/pprof\/[^/]+$/.test(url.pathname)) return [url.href];
	const base = `${url.origin}${url.pathname.replace(/(?:\/debug(?:\/pprof)?)?\/*$/, "")}/debug/pprof`;
	return [`${base}/profile?seconds=${seconds}`, `${base}/goroutine`];
}

async function fetched(address: string): Promise<Uint8Array> {
	const wait = Number(new URL(address).searchParams.get("seconds") ?? seconds) + patience;
	const fail = (why: string): InputError => new InputError(`cannot read ${address}: ${why}`, hint);
	let response: Response;
	try {
		response = await fetch(address, { signal: AbortSignal.timeout(wait * 1000) });
	} catch (error) {
		const { cause, message } = error as Error & { cause?: Error };
		throw fail(cause?.message ?? message);
	}
	if (!response.ok) throw fail(`${response.status} ${response.statusText}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (bytes.length > most) throw fail("too large");
	return bytes;
}

function parsed(bytes: Uint8Array, from: string): Profiles {
	try {
		return readProfile(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: most }) : bytes);
	} catch (error) {
		throw new InputError(`${from}: ${(error as Error).message}`, hint);
	}
}

async function fileAt(path: string, host: Host): Promise<Uint8Array> {
	return readFile(resolve(host.cwd, path)).catch((error: unknown) => {
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	});
}

/** CPU and goroutine profiles, packed with gzip or not; of two of a kind the last one counts. */
export async function profilesAt(words: readonly string[], host: Host): Promise<Profiles> {
	const found: Profiles[] = [];
	for (const word of words) {
		if (!isAddress(word)) found.push(parsed(await fileAt(word, host), word));
		else for (const address of addressesOf(word)) found.push(parsed(await fetched(address), address));
	}
	return together(found);
}
