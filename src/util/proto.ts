/** Protocol buffers' wire format (protobuf.dev/programming-guides/encoding), as much of it as profiles need. */

/** A message as it is written: each character of the text is a byte. */
export class MessageWriter {
	private text = "";

	/** Variable-length integer, at least 0 and below 2^53. */
	private varint(value: number): void {
		let rest = value;
		while (rest >= 128) {
			this.text += String.fromCharCode((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		this.text += String.fromCharCode(rest);
	}

	/** An integer; 0 is the default, and left out. */
	int(field: number, value: number): this {
		if (value === 0) return this;
		this.varint(field * 8);
		this.varint(value);
		return this;
	}

	/** Integers of one field, packed. */
	ints(field: number, values: readonly number[]): this {
		const inner = new MessageWriter();
		for (const value of values) inner.varint(value);
		return this.bytes(field, inner.text);
	}

	/** Bytes, a character each: a string that is encoded already, or a message. */
	bytes(field: number, bytes: string): this {
		this.varint(field * 8 + 2);
		this.varint(bytes.length);
		this.text += bytes;
		return this;
	}

	message(field: number, message: MessageWriter): this {
		return this.bytes(field, message.text);
	}

	/** What was written; the writer is empty then. */
	take(): string {
		const { text } = this;
		this.text = "";
		return text;
	}
}

const encoder = new TextEncoder();

/** UTF-8, a character a byte. */
export function utf8(text: string): string {
	// Names are nearly always ASCII.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
	if (/^[\u0000-\u007f]*$/.test(text)) return text;
	let bytes = "";
	for (const byte of encoder.encode(text)) bytes += String.fromCharCode(byte);
	return bytes;
}
