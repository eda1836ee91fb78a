import { readCookieValues } from '../cookie-values.js';
import { readUnwrapped } from './cookie-text.js';
import { intersect, type Silence, unreadable, type VendorAnswer } from './vendor-answer.js';

/** Reads every copy of one cookie with `readCopy`, unwrapped, and settles what they say together. */
export function readEachCopy(
  header: string,
  cookie: string,
  readCopy: (text: string) => VendorAnswer | Silence | undefined,
): VendorAnswer | Silence | undefined {
  return readEachValue(readCookieValues(header, cookie), readCopy);
}

/** Reads every value with `readCopy`, unwrapped, and settles what they say together. */
export function readEachValue(
  values: readonly string[],
  readCopy: (text: string) => VendorAnswer | Silence | undefined,
): VendorAnswer | Silence | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  if (values.length === 1) return readUnwrapped(first, readCopy) ?? unread;
  // Nobody's browser keeps so many of one name: a longer list is somebody trying what it costs us.
  if (values.length > 8) return unreadable('more than eight copies of the cookie');
  return settleCopies(values.map((value) => readUnwrapped(value, readCopy) ?? unread));
}

const unread = unreadable('the cookie could not be read');

/**
 * What several copies or spellings of an answer say together. Which one an application would take differs from parser
 * to parser: what one of them denies is denied, and a grant must stand in all of them but those from before an answer.
 */
export function settleCopies(copies: readonly (VendorAnswer | Silence)[]): VendorAnswer | Silence {
  const answers = copies.filter((copy): copy is VendorAnswer => !('why' in copy));
  const damaged = copies.find((copy) => 'why' in copy && copy.isUnreadable);
  const [one, ...others] = answers;
  if (one === undefined) return damaged ?? copies[0] ?? unread;
  const agreed = damaged === undefined ? others.reduce(intersect, one) : answers.reduce(intersect, nothing);
  if (answers.length === copies.length && answers.every((answer) => isSame(answer, agreed))) return agreed;
  const note = `${copies.length} copies of the answer that differ: a refusal in any of them counts`;
  return { ...agreed, note, ...(damaged !== undefined && { isUnreadable: true }) };
}

function isSame(one: VendorAnswer, other: VendorAnswer): boolean {
  const { categories } = other;
  return (
    one.categories.size === categories.size &&
    [...one.categories].every(([id, answer]) => categories.get(id) === answer)
  );
}

const nothing: VendorAnswer = { categories: new Map() };
