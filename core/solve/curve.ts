/** One curve: WIDTH numbers of 32 bits, that are computed with in 64. Points are a multiple of four, CLEAR is the one behind them. */
import { CLEAR, POINTS, WIDTH } from "../../src/analysis/solverlayout";

/** Bytes of a curve, and of its points. */
export const SIZE: usize = (<usize>WIDTH) << 2;
const POINT_BYTES: usize = (<usize>POINTS) << 2;

export function value(curve: usize, k: i32): f64 {
	return <f64>load<f32>(curve + ((<usize>k) << 2));
}

export function set(curve: usize, k: i32, chance: f64): void {
	store<f32>(curve + ((<usize>k) << 2), <f32>chance);
}

/** First point from which a curve is 1. */
export function fullFrom(curve: usize): i32 {
	let k = POINTS;
	while (k > 0 && load<f32>(curve + ((<usize>(k - 1)) << 2)) === 1) k--;
	return k;
}

export function fill(to: usize, chance: f32): void {
	for (let k: usize = 0; k < POINT_BYTES; k += 16) v128.store(to + k, f32x4.splat(chance));
	store<f32>(to + POINT_BYTES, chance);
}

export function copy(to: usize, from: usize): void {
	for (let k: usize = 0; k < POINT_BYTES; k += 16) v128.store(to + k, v128.load(from + k));
	store<f32>(to + POINT_BYTES, load<f32>(from + POINT_BYTES));
}

/** Adds, in 32 bits. */
export function add(to: usize, curve: usize): void {
	for (let k: usize = 0; k < POINT_BYTES; k += 16)
		v128.store(to + k, f32x4.add(v128.load(to + k), v128.load(curve + k)));
	store<f32>(to + POINT_BYTES, load<f32>(to + POINT_BYTES) + load<f32>(curve + POINT_BYTES));
}

/** Divides, in 32 bits. */
export function divide(to: usize, by: f32): void {
	for (let k: usize = 0; k < POINT_BYTES; k += 16) v128.store(to + k, f32x4.div(v128.load(to + k), f32x4.splat(by)));
	store<f32>(to + POINT_BYTES, load<f32>(to + POINT_BYTES) / by);
}

/** Adds a share of a curve. */
export function addShare(to: usize, curve: usize, share: f64): void {
	const shares = f64x2.splat(share);
	for (let k: usize = 0; k < POINT_BYTES; k += 8) {
		const more = f64x2.mul(shares, f64x2.promote_low_f32x4(v128.load64_zero(curve + k)));
		const sum = f64x2.add(f64x2.promote_low_f32x4(v128.load64_zero(to + k)), more);
		v128.store64_lane(to + k, f32x4.demote_f64x2_zero(sum), 0);
	}
	set(to, CLEAR, value(to, CLEAR) + share * value(curve, CLEAR));
}
