/** The program's columns in the solver's memory, as its host has handed them over. */
import {
	BLOCK_SITES,
	BLOCK_STRIDE,
	BLOCKS,
	FN_BLOCKS,
	FN_SITES,
	FN_STRIDE,
	FUNCTIONS,
	SITE_STRIDE,
	SITES,
} from "../../src/analysis/solverlayout";
import { allocate } from "../memory";

export { allocate };

/** Addresses of columns, 4 bytes each. */
const COLUMNS: usize = memory.data(256, 16);

/** Numbers of functions, sites and blocks. */
export let functions: i32 = 0;
export let sites: i32 = 0;
export let blocks: i32 = 0;

/** Says where a column is. */
export function give(column: i32, at: usize): void {
	store<u32>(COLUMNS + ((<usize>column) << 2), <u32>at);
}

/** Makes a column of so many bytes, all 0. */
export function make(column: i32, size: usize): usize {
	const place = allocate(size);
	give(column, place);
	return place;
}

export function count(ofFunctions: i32, ofSites: i32, ofBlocks: i32): void {
	functions = ofFunctions;
	sites = ofSites;
	blocks = ofBlocks;
}

/** Address of a column, for the host. */
export function where(column: i32): usize {
	return at(column);
}

/** Address of a column. */
export function at(column: i32): usize {
	return <usize>load<u32>(COLUMNS + ((<usize>column) << 2));
}

export function word(base: usize, i: i32): i32 {
	return load<i32>(base + ((<usize>i) << 2));
}

export function put(base: usize, i: i32, value: i32): void {
	store<i32>(base + ((<usize>i) << 2), value);
}

export function byte(base: usize, i: i32): i32 {
	return load<u8>(base + <usize>i);
}

export function fn(f: i32, column: i32): i32 {
	return word(at(FUNCTIONS), f * FN_STRIDE + column);
}

export function site(s: i32, column: i32): i32 {
	return word(at(SITES), s * SITE_STRIDE + column);
}

export function block(b: i32, column: i32): i32 {
	return word(at(BLOCKS), b * BLOCK_STRIDE + column);
}

/** First block behind function f's own. */
export function blocksEnd(f: i32): i32 {
	return f + 1 < functions ? fn(f + 1, FN_BLOCKS) : blocks;
}

/** First site behind function f's own. */
export function sitesEnd(f: i32): i32 {
	return f + 1 < functions ? fn(f + 1, FN_SITES) : sites;
}

/** First site behind block b, whose function has blocks up to `lastBlock` and sites up to `lastSite`. */
export function blockSitesEnd(b: i32, lastBlock: i32, lastSite: i32): i32 {
	return b + 1 < lastBlock ? block(b + 1, BLOCK_SITES) : lastSite;
}
