/**
 * Listing text out of `go build -json` (`go help buildjson`; cmd/go/internal/load/printer.go writes it). A whole
 * package's listing is one JSON string in one line, tens of megabytes long: so a state machine on bytes that holds
 * nothing back, not JSON.parse of lines. What is not JSON (other output mixed in by `2>&1`) passes through as it is.
 */

import { BuildEvents, type BuildFailure, isField } from "./buildevents.js";

enum In {
	/** At the start of a line. */
	lineStart,
	/** In a line that is no event: passed through. */
	foreign,
	/** Before a key or the closing brace. */
	beforeKey,
	key,
	keyEscape,
	colon,
	value,
	/** In the string whose text is wanted. */
	output,
	outputEscape,
	outputHex,
	/** After a high surrogate: only its low half may follow. */
	outputHigh,
	outputHighEscape,
	/** In a short string that is kept. */
	kept,
	keptEscape,
	/** In a string that nobody needs. */
	string,
	stringEscape,
	/** In a number, a word, an array or an object that nobody needs. */
	other,
	otherString,
	otherEscape,
	/** After the event, until the line ends. */
	after,
	/** Malformed: until the line ends. */
	bad,
}

const LF = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Byte that `\x` stands for; 0 where it needs more than a table. */
const simple = new Uint8Array(256);
for (const [letter, byte] of Object.entries({ n: 10, t: 9, '"': 34, "\\": 92, "/": 47, r: 13, b: 8, f: 12 })) {
	simple[letter.charCodeAt(0)] = byte;
}

function hexDigit(c: number): number {
	if (c >= 0x30 && c <= 0x39) return c - 0x30;
	const lower = c | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function isSpace(c: number): boolean {
	return c === 0x20 || c === 0x09 || c === 0x0d;
}

const longestKept = 4096;

export class BuildJsonDecoder {
	/** Lines that begin like an event and are none. */
	malformed = 0;

	private state: In = In.lineStart;
	private key = "";
	private kept: number[] = [];
	private depth = 0;
	private hex = 0;
	private hexLeft = 0;
	private high = 0;
	private readonly events = new BuildEvents();
	private readonly text = new TextDecoder();

	/** Packages that failed so far, in the order of the events. */
	failures(): BuildFailure[] {
		return this.events.failures();
	}

	/** Listing text that `chunk` adds. The bytes are the caller's own. */
	push(chunk: Uint8Array): Uint8Array {
		// Never longer than what comes in, but for a surrogate or an escape that the last chunk left open.
		const out = new Uint8Array(chunk.length + 16);
		const end = chunk.length;
		let o = 0;
		let outputStart = 0;
		let state = this.state;
		let i = 0;
		while (i < end) {
			if (state === In.output) {
				// The loop that nearly all bytes go through.
				while (i < end) {
					const c = chunk[i++]!;
					if (c === BACKSLASH) {
						const byte = i < end ? simple[chunk[i]!]! : 0;
						if (byte === 0) {
							state = In.outputEscape;
							break;
						}
						out[o++] = byte;
						i++;
					} else if (c === QUOTE) {
						this.events.endOutput(out.subarray(outputStart, o));
						state = In.beforeKey;
						break;
					} else if (c === LF) {
						// The line was cut: no JSON string holds a raw newline.
						this.malformed++;
						out[o++] = LF;
						this.events.endOutput(out.subarray(outputStart, o));
						this.events.end();
						state = In.lineStart;
						break;
					} else out[o++] = c;
				}
				continue;
			}
			const c = chunk[i++]!;
			if (c === LF && state !== In.foreign) {
				if (state >= In.output && state <= In.outputHighEscape) {
					out[o++] = LF;
					this.events.endOutput(out.subarray(outputStart, o));
				}
				if (state === In.after) this.events.end();
				else if (state === In.lineStart) out[o++] = LF;
				else {
					if (state !== In.bad) this.malformed++;
					this.events.end();
				}
				state = In.lineStart;
				continue;
			}
			switch (state) {
				case In.lineStart:
					if (c === OPEN) {
						state = In.beforeKey;
					} else if (!isSpace(c) || c === 0x09) {
						out[o++] = c;
						state = In.foreign;
					}
					break;
				case In.foreign:
					out[o++] = c;
					if (c === LF) state = In.lineStart;
					break;
				case In.beforeKey:
					if (c === QUOTE) {
						this.key = "";
						state = In.key;
					} else if (c === CLOSE) state = In.after;
					else if (!isSpace(c) && c !== 0x2c) {
						this.malformed++;
						state = In.bad;
					}
					break;
				case In.key:
					if (c === QUOTE) state = In.colon;
					else if (c === BACKSLASH) state = In.keyEscape;
					else if (this.key.length < 64) this.key += String.fromCharCode(c);
					break;
				case In.keyEscape:
					// No key that is wanted is written with an escape.
					this.key += "\\";
					state = In.key;
					break;
				case In.colon:
					if (c === 0x3a) state = In.value;
					else if (!isSpace(c)) {
						this.malformed++;
						state = In.bad;
					}
					break;
				case In.value:
					if (isSpace(c)) break;
					if (c === QUOTE) {
						state = this.stringState();
						outputStart = o;
					} else {
						this.depth = 0;
						state = In.other;
						i--;
					}
					break;
				case In.outputEscape:
					if (c === 0x75) {
						this.hex = 0;
						this.hexLeft = 4;
						state = In.outputHex;
					} else {
						const byte = simple[c]!;
						out[o++] = byte === 0 ? c : byte;
						state = In.output;
					}
					break;
				case In.outputHex: {
					const digit = hexDigit(c);
					if (digit < 0) {
						// Not U+FFFD: three bytes could be more than what came in.
						out[o++] = 0x3f;
						this.high = 0;
						state = In.output;
						i--;
						break;
					}
					this.hex = this.hex * 16 + digit;
					if (--this.hexLeft > 0) break;
					const unit = this.hex;
					state = In.output;
					if (this.high !== 0) {
						const high = this.high;
						this.high = 0;
						if (unit >= 0xdc00 && unit <= 0xdfff) {
							o = putCharacter(out, o, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
							break;
						}
						o = putCharacter(out, o, 0xfffd);
					}
					if (unit >= 0xd800 && unit <= 0xdbff) {
						this.high = unit;
						state = In.outputHigh;
					} else o = putCharacter(out, o, unit >= 0xdc00 && unit <= 0xdfff ? 0xfffd : unit);
					break;
				}
				case In.outputHigh:
					if (c === BACKSLASH) state = In.outputHighEscape;
					else {
						o = putCharacter(out, o, 0xfffd);
						this.high = 0;
						state = In.output;
						i--;
					}
					break;
				case In.outputHighEscape:
					if (c === 0x75) {
						this.hex = 0;
						this.hexLeft = 4;
						state = In.outputHex;
					} else {
						o = putCharacter(out, o, 0xfffd);
						this.high = 0;
						state = In.outputEscape;
						i--;
					}
					break;
				case In.kept:
					if (c === QUOTE) {
						this.endKept();
						state = In.beforeKey;
					} else {
						if (c === BACKSLASH) state = In.keptEscape;
						if (this.kept.length < longestKept) this.kept.push(c);
					}
					break;
				case In.keptEscape:
					if (this.kept.length < longestKept) this.kept.push(c);
					state = In.kept;
					break;
				case In.string:
					if (c === QUOTE) state = In.beforeKey;
					else if (c === BACKSLASH) state = In.stringEscape;
					break;
				case In.stringEscape:
					state = In.string;
					break;
				case In.other:
					if (c === QUOTE) state = In.otherString;
					else if (c === OPEN || c === 0x5b) this.depth++;
					else if (c === CLOSE || c === 0x5d) {
						if (this.depth > 0) this.depth--;
						else {
							state = In.beforeKey;
							i--;
						}
					} else if (c === 0x2c && this.depth === 0) state = In.beforeKey;
					break;
				case In.otherString:
					if (c === QUOTE) state = In.other;
					else if (c === BACKSLASH) state = In.otherEscape;
					break;
				case In.otherEscape:
					state = In.otherString;
					break;
				case In.after:
					if (c === OPEN) {
						// Two events in one line.
						this.events.end();
						state = In.beforeKey;
					} else if (!isSpace(c)) {
						this.malformed++;
						state = In.bad;
					}
					break;
				case In.bad:
					break;
			}
		}
		if (state >= In.output && state <= In.outputHighEscape) this.events.output(out.subarray(outputStart, o));
		this.state = state;
		return out.subarray(0, o);
	}

	/** To be called when the stream has ended: what it left open. */
	end(): Uint8Array {
		const { state } = this;
		this.state = In.lineStart;
		if (state === In.lineStart || state === In.foreign) return new Uint8Array(0);
		if (state !== In.after && state !== In.bad) this.malformed++;
		const inOutput = state >= In.output && state <= In.outputHighEscape;
		if (inOutput) this.events.endOutput(new Uint8Array(0));
		this.events.end();
		return inOutput ? Uint8Array.of(LF) : new Uint8Array(0);
	}

	/** What to do with the string value that begins. */
	private stringState(): In {
		if (this.key === "Output") return this.events.beginOutput() ? In.output : In.string;
		if (!isField(this.key)) return In.string;
		this.kept = [];
		return In.kept;
	}

	private endKept(): void {
		let value: string;
		try {
			value = String(JSON.parse(`"${this.text.decode(Uint8Array.from(this.kept))}"`));
		} catch {
			this.malformed++;
			return;
		}
		if (isField(this.key)) this.events.set(this.key, value);
	}
}

/** Writes one code point as UTF-8; gives the place behind it. */
function putCharacter(out: Uint8Array, at: number, code: number): number {
	let o = at;
	if (code < 0x80) out[o++] = code;
	else if (code < 0x800) {
		out[o++] = 0xc0 | (code >> 6);
		out[o++] = 0x80 | (code & 0x3f);
	} else if (code < 0x10000) {
		out[o++] = 0xe0 | (code >> 12);
		out[o++] = 0x80 | ((code >> 6) & 0x3f);
		out[o++] = 0x80 | (code & 0x3f);
	} else {
		out[o++] = 0xf0 | (code >> 18);
		out[o++] = 0x80 | ((code >> 12) & 0x3f);
		out[o++] = 0x80 | ((code >> 6) & 0x3f);
		out[o++] = 0x80 | (code & 0x3f);
	}
	return o;
}
