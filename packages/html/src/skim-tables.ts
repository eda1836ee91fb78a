import { rawTextElements, structuralElements } from './element-roles.js';
import { type LoadingAttribute, loadingAttributes } from './loading-elements.js';
import { hashName } from './name-table.js';
import { type AttributeName, type ElementName, elementNames } from './names.js';
import {
  ADDRESS_AT,
  ADDRESSES_AT,
  ALWAYS,
  CAPTION,
  CLOSES,
  DRAWING,
  DRAWN,
  ENTRY_BYTES,
  HIDDEN,
  IMAGE,
  INDEX_AT,
  INNER,
  INTEREST_AT,
  LENGTH_AT,
  LINK,
  MARKS_AT,
  NAME_AT,
  NAME_SLOTS,
  OTHER,
  RAW,
  SCRIPT,
  SHEET,
  SIZE,
  SOURCE,
  STYLE,
  TYPE,
  WANTED_AT,
} from './skim-flags.js';

// What the skimmer knows of names.

// Of interest by themselves, with whatever attributes. Of those that are rare no more need be known.
const always = new Set<ElementName>([
  ...structuralElements.filter((name) => name !== 'svg'),
  'noscript',
  'amp-analytics',
  'amp-pixel',
  'base',
  'html',
  'image',
]);
const marksByElement: readonly (readonly [number, readonly ElementName[]])[] = [
  [LINK, ['a', 'area', 'button', 'form', 'input', 'v:image', 'v:oval', 'v:rect', 'v:roundrect', 'v:shape']],
  [INNER, ['embed', 'frame', 'iframe', 'link', 'object', 'script']],
  [IMAGE, ['img']],
  [CLOSES, ['body', 'select', 'template']],
  [RAW, rawTextElements],
  [SCRIPT, ['script']],
  [SHEET, ['style']],
  [DRAWING, ['svg']],
  [DRAWN, ['use']],
  [CAPTION, ['title', 'desc']],
];
// Of these nothing is known to the tokenizer.
const drawn =
  'circle clippath defs ellipse g line lineargradient mask path polygon polyline radialgradient rect stop symbol text tspan'.split(
    ' ',
  );
const marksByAttribute: ReadonlyMap<AttributeName, number> = new Map([
  ['style', STYLE],
  ['width', SIZE],
  ['height', SIZE],
  ['hidden', HIDDEN],
  ['src', SOURCE],
  ['type', TYPE],
  ['srcset', OTHER],
  ['data-src', OTHER],
  ['data-srcset', OTHER],
  ['data-lazy-src', OTHER],
]);

// Attributes that tell something else than what is loaded.
const marked: Partial<Record<ElementName, readonly AttributeName[]>> = {
  img: ['width', 'height', 'hidden'],
  script: ['src', 'type'],
};

type Interest = 'address' | 'addresses' | 'always';

// By their index, the first of which stands for all other elements.
const ordinary = elementNames.filter((name) => name === '' || !always.has(name));

/** The tables of elements and of attributes. */
export function writeNameTables(): { readonly elements: Uint8Array; readonly attributes: Uint8Array } {
  const interests = ordinary.map(interestsOf);
  return { elements: writeElements(interests), attributes: writeAttributes(interests) };
}

// Which attributes of an element are looked at, outside of SVG and MathML.
function interestsOf(element: ElementName | ''): ReadonlyMap<AttributeName, Interest | undefined> {
  const found = new Map<AttributeName, Interest | undefined>([['style', undefined]]);
  if (element === '') return found;
  for (const name of marked[element] ?? []) found.set(name, undefined);
  // Of its `content` no other says anything to a browser that counts here.
  if (element === 'meta') return found.set('http-equiv', 'always').set('charset', 'always');
  for (const row of loadingAttributes) {
    if (row.element === element && isAtHome(row)) found.set(row.attribute, interestOf(row));
  }
  return found;
}

function isAtHome({ when }: LoadingAttribute): boolean {
  return when !== 'foreign' && when !== 'animates-address';
}

function interestOf({ value }: LoadingAttribute): Interest {
  if (value === 'url') return 'address';
  return value === 'candidates' ? 'addresses' : 'always';
}

function writeElements(interests: readonly ReadonlyMap<AttributeName, unknown>[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(NAME_SLOTS * ENTRY_BYTES));
  for (const name of drawn) {
    const entry = writeName(view, name, DRAWN);
    view.setUint32(entry + WANTED_AT, firstLetters(['style']), true);
  }
  for (const name of elementNames) {
    if (name === '') continue;
    const index = Math.max(0, ordinary.indexOf(name));
    const entry = writeName(view, name, marksOf(name));
    view.setUint32(entry + WANTED_AT, firstLetters([...(interests[index]?.keys() ?? [])]), true);
    view.setUint32(entry + INDEX_AT, index, true);
  }
  return new Uint8Array(view.buffer);
}

function marksOf(name: ElementName): number {
  const marks = marksByElement.reduce((sum, [mark, names]) => (names.includes(name) ? sum | mark : sum), 0);
  return always.has(name) ? marks | ALWAYS : marks;
}

function firstLetters(names: readonly string[]): number {
  return names.reduce((bits, name) => bits | (1 << (name.charCodeAt(0) & 31)), 0);
}

function writeAttributes(interests: readonly ReadonlyMap<AttributeName, Interest | undefined>[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(NAME_SLOTS * ENTRY_BYTES));
  for (const name of new Set(interests.flatMap((attributes) => [...attributes.keys()]))) {
    const entry = writeName(view, name, marksByAttribute.get(name) ?? 0);
    for (const [offset, interest] of offsets) {
      const bits = interests.reduce(
        (sum, attributes, index) => (attributes.get(name) === interest ? sum | (1n << BigInt(index)) : sum),
        0n,
      );
      view.setBigUint64(entry + offset, bits, true);
    }
  }
  return new Uint8Array(view.buffer);
}

const offsets: readonly (readonly [number, Interest])[] = [
  [ADDRESS_AT, 'address'],
  [ADDRESSES_AT, 'addresses'],
  [INTEREST_AT, 'always'],
];

// Takes the first free slot from the hash's own on.
function writeName(view: DataView, name: string, marks: number): number {
  const hash = hashName(name);
  let slot = Math.imul(hash, 0x9e3779b1) >>> 24;
  while (view.getUint32(slot * ENTRY_BYTES, true) !== 0) slot = (slot + 1) % NAME_SLOTS;
  const entry = slot * ENTRY_BYTES;
  view.setUint32(entry, hash, true);
  view.setUint32(entry + LENGTH_AT, name.length, true);
  view.setUint32(entry + MARKS_AT, marks, true);
  for (let at = 0; at < name.length; at++) view.setUint8(entry + NAME_AT + at, name.charCodeAt(at));
  return entry;
}
