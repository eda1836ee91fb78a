import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { toBytes, toText } from './byte-class.js';

/** Resolves character references as the tokenizer does inside attribute values: `&sol=` and `&copyx` stay text. */
export function readReferences(value: string): string {
  if (!value.includes('&')) return value;
  // Most addresses have no other.
  return /&(?!amp;)/.test(value) ? decodeHTMLAttribute(value) : value.replaceAll('&amp;', '&');
}

/** A value whose references are resolved, one character a byte. */
export interface ResolvedValue {
  readonly text: string;
  /** Where a character of `text` stands in the value as it was written. */
  offsetOf(index: number): number;
}

/**
 * Resolves the references of a value of one character a byte. What they stand for beyond ASCII comes as its bytes in
 * UTF-8, so that it cannot be taken for bytes of the page. In text other names count without their semicolon.
 */
export function resolveReferences(
  value: string,
  { inText = false }: { readonly inText?: boolean } = {},
): ResolvedValue {
  if (!value.includes('&')) return { text: value, offsetOf: (index) => index };
  let text = '';
  const offsets: number[] = [];
  const take = (piece: string, from: number, isWritten: boolean): void => {
    for (let at = 0; at < piece.length; at++) offsets.push(isWritten ? from + at : from);
    text += piece;
  };
  let at = 0;
  for (const { 0: reference, index } of value.matchAll(references)) {
    take(value.slice(at, index), at, true);
    at = index + reference.length;
    const resolved = resolveReference(reference, value.charAt(at), inText);
    take(resolved, index, resolved === reference);
  }
  take(value.slice(at), at, true);
  return { text, offsetOf: (index) => offsets[index] ?? value.length };
}

/** The text alone of such a value. */
export function resolveText(value: string, { inText = false }: { readonly inText?: boolean } = {}): string {
  if (!value.includes('&')) return value;
  return value.replace(references, (reference, at: number) =>
    resolveReference(reference, value.charAt(at + reference.length), inText),
  );
}

const references = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/gi;

function resolveReference(reference: string, next: string, inText: boolean): string {
  if (reference === '&amp;') return '&';
  // HTML 13.2.5.73: before "=" a name without its semicolon is text.
  const isKept = !inText && !reference.startsWith('&#') && !reference.endsWith(';') && next === '=';
  if (isKept) return reference;
  return asBytes(inText ? decodeHTML(reference) : decodeHTMLAttribute(reference));
}

function asBytes(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  const bytes = toBytes(text);
  return toText(bytes, 0, bytes.length);
}

/** Writes text, one character a byte, so that it can stand in an attribute value between quotes of either kind. */
export function writeReferences(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[^\x00-\xff]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** The same for a value between quotes of this kind, where only what must be is written as a reference. */
export function writeQuoted(text: string, quote: number): string {
  return text.replaceAll('&', '&amp;').replaceAll(String.fromCharCode(quote), `&#${quote};`);
}

/** The same for text of any characters, in ASCII: so the page's charset need not be known. */
export function writeAsciiReferences(text: string): string {
  if (!/[&"'<>]|[^\x00-\x7f]/.test(text)) return text;
  return writeReferences(text).replaceAll(/[\x80-\xff]/g, (character) => `&#${character.charCodeAt(0)};`);
}
