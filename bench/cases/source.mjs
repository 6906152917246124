// Go source of chains of calls with frames of given sizes: what the cases are made of.

/** Bytes of a frame beside its array: saved registers, arguments of calls. */
const around = 40;

/**
 * Functions `name0` to `nameN`, each with a frame of about so many bytes; `heap`: index of one whose array is taken from a
 * sync.Pool instead. What they do is the same whatever their size.
 */
export function chain(name, frames, heap = -1) {
	const body = (i) => {
		const size = Math.max(8, frames[i] - around);
		const next = i + 1 < frames.length ? `${name}${i + 1}(c+1)` : "c";
		if (i !== heap)
			return `//go:noinline
func ${name}${i}(c byte) byte {
	var a [${size}]byte
	a[int(c)%len(a)] = c
	sink(&a[0])
	return a[(int(c)*7)%len(a)] + ${next}
}`;
		return `var ${name}Heap = sync.Pool{New: func() any { return new([${size}]byte) }}

//go:noinline
func ${name}${i}(c byte) byte {
	a := ${name}Heap.Get().(*[${size}]byte)
	a[int(c)%len(a)] = c
	sink(&a[0])
	result := a[(int(c)*7)%len(a)] + ${next}
	${name}Heap.Put(a)
	return result
}`;
	};
	return frames.map((_, i) => body(i)).join("\n\n");
}

/** A function that reserves so many bytes. */
export function reserve(name, bytes) {
	return `//go:noinline
func ${name}() byte {
	var a [${bytes}]byte
	sink(&a[0])
	return a[7]
}`;
}

export const steps = (count, frame) => new Array(count).fill(frame);
