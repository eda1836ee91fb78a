import { ENTRY_BYTES, HOST_BITS, LITERALS_BYTES, NAME_SLOTS } from '../src/skim-flags';

// What the caller writes before it asks: the bytes at hand, the tables of its policy, and what the page wants.

const WINDOW_BYTES: i32 = 0x10000;
/** The bytes at hand, with room behind them for a read of thirty-two. */
export const windowStart: usize = memory.data(WINDOW_BYTES + 32, 16);
export const windowBytes: i32 = WINDOW_BYTES;

export const elements: usize = memory.data(NAME_SLOTS * ENTRY_BYTES, 16);
export const attributes: usize = memory.data(NAME_SLOTS * ENTRY_BYTES, 16);

/** A bit for the hash of each host that a rule names, and of each that one names without a path. */
export const hosts: usize = memory.data(1 << (HOST_BITS - 3), 16);
export const wholeHosts: usize = memory.data(1 << (HOST_BITS - 3), 16);

/** Paths: of rules for any host, and of rules for one. */
export const paths: usize = memory.data(LITERALS_BYTES, 16);
export const hostPaths: usize = memory.data(LITERALS_BYTES, 16);
/** Markers of scripts. */
export const markers: usize = memory.data(LITERALS_BYTES, 16);
export const shortMarkers: usize = memory.data(LITERALS_BYTES, 16);

let wants: i32 = 0;

/** Says what the page wants: a sum of flags. */
export function heed(flags: i32): void {
  wants = flags;
}

// @inline
export function isWanted(flag: i32): bool {
  return (wants & flag) !== 0;
}
