import { isTime } from '@cookiewarden/core';

/** The properties of a JSON object; look names up in it with `entriesOf` when they come from the visitor. */
export type JsonObject = { readonly [key: string]: unknown };

/** A JSON object, or `undefined` for anything else, truncated text included. */
export function readJsonObject(text: string): JsonObject | undefined {
  // A look at both ends spares the cost of a throw for the usual strangers: encoded text and truncation.
  if (!text.endsWith('}') || !/^\{\s*["}]/.test(text)) return undefined;
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The value if it is an object and no array. */
export function objectOf(value: unknown): JsonObject | undefined {
  // The proof of this `as` is on its left; the values stay `unknown`.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** The object's own names and values; `__proto__` is a name like any other. Empty for anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  const object = objectOf(value);
  return object === undefined ? [] : Object.entries(object);
}

/** The texts of an array; empty for anything else. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The value if it is a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * Milliseconds since 1970 of an ISO date, or of a positive number of `unit` milliseconds; `undefined` for anything else,
 * and for what is no date any more.
 */
export function timeOf(value: unknown, unit = 1): number | undefined {
  const time =
    typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value * unit : Number.NaN;
  return time > 0 && isTime(time) ? time : undefined;
}
