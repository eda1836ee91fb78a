import type { RuleSet } from '@cookiewarden/core';
import { toBytes } from './byte-class.js';
import { LiteralSearch } from './literal-search.js';
import type { LiteralTables } from './literal-table.js';

/** Finds the policy's markers in the text of scripts. */
export interface MarkerSearch {
  readonly isEmpty: boolean;
  /** The markers for the skimmer; `undefined` where it cannot look for them. */
  readonly tables: LiteralTables | undefined;
  /** Length of the longest marker. */
  readonly longestBytes: number;
  /** Whether a marker may stand there: it may be the part of a longer name. */
  has(bytes: Uint8Array, from: number, to: number): boolean;
  /** Calls `visit` for each marker in the text, each once, until it returns true. */
  visit(bytes: Uint8Array, from: number, to: number, visit: (marker: string, at: number) => boolean): void;
}

const compiled = new WeakMap<RuleSet, MarkerSearch>();

/** The search for a policy's markers, built once for each policy. */
export function findMarkers(rules: RuleSet): MarkerSearch {
  let search = compiled.get(rules);
  if (search === undefined) {
    search = compileMarkers(rules.markers.filter((marker) => marker !== ''));
    compiled.set(rules, search);
  }
  return search;
}

function compileMarkers(markers: readonly string[]): MarkerSearch {
  const literals = markers.map(toBytes);
  const search = new LiteralSearch(literals);
  return {
    isEmpty: markers.length === 0,
    tables: search.tables,
    longestBytes: Math.max(0, ...literals.map(({ length }) => length)),
    has: (bytes, from, to) => search.has(bytes, from, to),
    visit(bytes, from, to, visit) {
      const firstPlaces = new Map<number, number>();
      search.visit(bytes, from, to, (index, start) => {
        const isEarlier = start < (firstPlaces.get(index) ?? to);
        if (isEarlier && standsAlone(bytes, start, start + search.lengthOf(index), from, to))
          firstPlaces.set(index, start);
        return false;
      });
      if (firstPlaces.size === 0) return;
      const inOrder = [...firstPlaces].sort(([a, at], [b, other]) => at - other || a - b);
      for (const [index, start] of inOrder) if (visit(markers[index] ?? '', start)) return;
    },
  };
}

// `ga(` is not in `mega(`, nor `fbq` in `fbqueue`: a marker ends where the identifier ends.
function standsAlone(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  if (start > from && isIdentifier(bytes[start - 1]) && isIdentifier(bytes[start])) return false;
  return !(end < to && isIdentifier(bytes[end]) && isIdentifier(bytes[end - 1]));
}

function isIdentifier(byte = 0): boolean {
  if (byte >= 0x80 || byte === 0x24 || byte === 0x5f) return true;
  const folded = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (folded >= 0x61 && folded <= 0x7a);
}
