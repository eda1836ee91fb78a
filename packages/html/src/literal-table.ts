import {
  GRAM_BITS,
  LIST_BITS,
  LISTS_AT,
  LITERALS_BYTES,
  PLACE_BYTES,
  PLACES_AT,
  STRIDE_AT,
} from './skim-flags.js';

/** So many bytes are looked at together for a literal. */
export const GRAM = 4;
/** So many words hold a bit for the hash of each gram. */
export const GRAM_WORDS = 1 << (GRAM_BITS - 5);

/** Where four bytes stand in a literal, or its last three. */
export interface LiteralPlace {
  readonly index: number;
  readonly literal: Uint8Array;
  readonly offset: number;
}

/** Literals as the skimmer reads them: those that are met by looking at few places, and those at every place only. */
export interface LiteralTables {
  readonly sparse: Uint8Array | undefined;
  readonly dense: Uint8Array | undefined;
}

/** The bit of a gram. */
export function hashGram(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - GRAM_BITS);
}

/**
 * Writes the bits of grams, the distance at which a text is looked at for them, and with each gram, or the last three bytes of a literal, the places where it stands: what the
 * skimmer reads. `undefined` where all of it is too much for it.
 */
export function writeLiteralTable(
  bits: Int32Array,
  stride: number,
  byGram: readonly (readonly [number, readonly LiteralPlace[]])[],
): Uint8Array | undefined {
  const literals = new Set(byGram.flatMap(([, places]) => places.map(({ literal }) => literal)));
  const count = byGram.reduce((sum, [, places]) => sum + places.length, 0);
  const texts = PLACES_AT + count * PLACE_BYTES;
  const length = [...literals].reduce((sum, literal) => sum + literal.length, texts);
  if (length > LITERALS_BYTES) return undefined;
  const table = new Uint8Array(length);
  table.set(new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength));
  const view = new DataView(table.buffer);
  view.setUint32(STRIDE_AT, stride, true);
  const textOf = writeTexts(table, literals, texts);
  let at = PLACES_AT;
  for (const [gram, places] of byGram) {
    const list = LISTS_AT + ((Math.imul(gram, 0x85ebca6b) >>> (32 - LIST_BITS)) << 2);
    for (const { literal, offset } of places) {
      view.setUint32(at, view.getUint32(list, true), true);
      view.setUint16(at + 4, literal.length, true);
      view.setUint16(at + 6, offset, true);
      view.setUint32(at + 8, textOf.get(literal) ?? 0, true);
      view.setUint32(list, at, true);
      at += PLACE_BYTES;
    }
  }
  return table;
}

function writeTexts(
  table: Uint8Array,
  literals: ReadonlySet<Uint8Array>,
  from: number,
): ReadonlyMap<Uint8Array, number> {
  const places = new Map<Uint8Array, number>();
  let at = from;
  for (const literal of literals) {
    table.set(literal, at);
    places.set(literal, at);
    at += literal.length;
  }
  return places;
}
