import type { RuleSet } from '@cookiewarden/core';
import { toBytes } from './byte-class.js';
import { LiteralSearch } from './literal-search.js';

/** Finds the policy's markers in the text of scripts. */
export interface MarkerSearch {
  readonly isEmpty: boolean;
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
  // The search tells one literal of a place; those that begin alike may be there too.
  const alike = groupByStart(markers);
  return {
    isEmpty: markers.length === 0,
    visit(bytes, from, to, visit) {
      const seen = new Set<number>();
      for (
        let at = from, index = search.find(bytes, at, to);
        index >= 0;
        index = search.find(bytes, at, to)
      ) {
        const start = search.foundAt;
        at = start + 1;
        for (const other of alike[index] ?? []) {
          const end = start + (literals[other]?.length ?? 0);
          if (seen.has(other) || !isAt(bytes, start, to, literals[other])) continue;
          if (!standsAlone(bytes, start, end, from, to)) continue;
          seen.add(other);
          if (visit(markers[other] ?? '', start)) return;
        }
      }
    },
  };
}

function groupByStart(markers: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const shortest = Math.min(...markers.map(({ length }) => length));
  return markers.map((marker, index) => {
    const start = marker.slice(0, shortest);
    const group = groups.get(start) ?? [];
    groups.set(start, group);
    group.push(index);
    return group;
  });
}

function isAt(bytes: Uint8Array, start: number, to: number, literal: Uint8Array | undefined): boolean {
  if (literal === undefined || start + literal.length > to) return false;
  for (let at = 0; at < literal.length; at++) if (bytes[start + at] !== literal[at]) return false;
  return true;
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
