import { drawnAttributes, loadingAttributes } from './loading-elements.js';
import { attributeCount, attributeId, type ElementName, elementCount, elementId } from './names.js';

/** By the id of an element, a bit for the first letter of each attribute that is read. */
export type WantedAttributes = Readonly<Int32Array>;

// Of all others every attribute is read; of elements that nothing is known of, whose id is 0, only `style`.
const firstLetters: readonly (readonly [string, readonly ElementName[]])[] = [
  ['aps', ['a', 'area']],
  ['bs', ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'body', 'col', 'colgroup']],
  ['s', ['title', 'textarea', 'select', 'noscript', 'template']],
];

/** The attributes that may load something. */
export const wantedAttributes: WantedAttributes = writeTable(firstLetters);
/** The same where links are looked at too. */
export const wantedWithLinks: WantedAttributes = writeTable([...firstLetters, ['aphsx', ['a', 'area']]]);

function writeTable(rows: typeof firstLetters): WantedAttributes {
  const table = new Int32Array(elementCount).fill(-1);
  table[0] = bitsOf('s');
  for (const [letters, names] of rows) for (const name of names) table[elementId(name)] = bitsOf(letters);
  return table;
}

function bitsOf(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << (letter.charCodeAt(0) & 31);
  return bits;
}

const tellingIds = new Set(
  [
    ...loadingAttributes.map(({ attribute }) => attribute),
    ...drawnAttributes,
    'style' as const,
    'lang' as const,
    'charset' as const,
  ].map(attributeId),
);

/** By the id of an attribute, 1 where by itself it may load something, or tell of the page. */
export const tellingAttributes: Readonly<Uint8Array> = Uint8Array.from({ length: attributeCount }, (_, id) =>
  tellingIds.has(id) ? 1 : 0,
);
