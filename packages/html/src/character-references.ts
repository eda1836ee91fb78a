import { decodeHTMLAttribute } from 'entities';

/** Resolves character references as the tokenizer does inside attribute values: `&sol=` and `&copyx` stay text. */
export function readReferences(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
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
