/**
 * 16 hexadecimal digits that stand for a text: the same on every machine. Two lanes of the FNV-1a scheme with different
 * multipliers; no protection against somebody who wants two texts to collide.
 */
export function fingerprint(text: string): string {
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x85ebca6b);
		b ^= b >>> 15;
	}
	const hex = (lane: number): string =>
		(Math.imul(lane ^ (lane >>> 16), 0xc2b2ae35) >>> 0).toString(16).padStart(8, "0");
	return hex(a) + hex(b);
}
