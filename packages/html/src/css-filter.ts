import type { AddressReader } from './address.js';
import { isBlank, toBytes, toText } from './byte-class.js';
import { LONGEST_CSS_URL } from './skim-flags.js';
import { skimmer } from './skimmer.js';
import type { UrlJudge } from './url-judge.js';

/**
 * Whether style text may load something that a rule names, told from its bytes: hops from `(` to `(`. It may say so too
 * often, never too rarely; only then the text is read token by token.
 */
export function mayLoadStyle(bytes: Uint8Array, start: number, end: number, urls: UrlJudge): boolean {
  const { addresses } = urls;
  if (skimmer === undefined) return mayLoadSlowly(bytes, start, end, addresses);
  const { filter, skimFlags } = addresses;
  for (let at = start; at < end; at++) {
    at = skimmer.findInStyle(bytes, at, end, filter, skimFlags);
    if (at < end && !isUnruled(bytes, start, at, end, urls)) return true;
  }
  return false;
}

// Whether at a `(` or `@` that may matter there stands a plain `url(` or `@import` whose address no rule names.
function isUnruled(bytes: Uint8Array, start: number, at: number, end: number, urls: UrlJudge): boolean {
  if (bytes[at] === 0x40) {
    const [whole, , address] = plainImport.exec(toText(bytes, at, Math.min(end, at + LONGEST_CSS_URL))) ?? [];
    // The address of an `@import url(` is met by itself.
    return whole !== undefined && (address === undefined || !urls.isRuled(address, 'css'));
  }
  if (bytes[at] !== 0x28 || !endsWith(bytes, start, at, 0x75, 0x72, 0x6c)) return false;
  const url = findUrl(bytes, at + 1, end);
  if (!url.isWhole) return false;
  const text = toText(bytes, url.start, url.end);
  return isPlain.test(text) && !urls.isRuled(text, 'css');
}

// No escapes, no references.
const isPlain = /^[^\\&\x80-\xff]*$/;
// Of an address with a host: the style of a `data:` URL imports too.
const plainImport =
  /^@import[\t\n\f\r ]*(?:url\(["']?(?:https?:)?\/\/|(["'])((?:https?:)?\/\/[^"'\\&\n\x80-\xff]*)\1)/i;

function mayLoadSlowly(bytes: Uint8Array, start: number, end: number, addresses: AddressReader): boolean {
  // In a view: a search in all the bytes would run on beyond the style.
  const text = bytes.subarray(start, end);
  for (let at = text.indexOf(0x40); at >= 0; at = text.indexOf(0x40, at + 1)) {
    // `@import`, or an escape that may spell it.
    const next = text[at + 1] ?? 0;
    if (((next | 0x20) === 0x69 && ((text[at + 2] ?? 0) | 0x20) === 0x6d) || next === 0x5c) return true;
    if ((next | 0x20) === 0x69 && text[at + 2] === 0x5c) return true;
  }
  for (let offset = text.indexOf(0x28); offset >= 0; offset = text.indexOf(0x28, offset + 1)) {
    const at = start + offset;
    if (endsWith(bytes, start, at, 0x75, 0x72, 0x6c)) {
      if (mayMatter(bytes, at + 1, end, addresses)) return true;
    } else if (endsWith(bytes, start, at, 0x73, 0x65, 0x74) || endsWith(bytes, start, at, 0x73, 0x72, 0x63)) {
      // `image-set(` and `src(`.
      return true;
    } else if (isEscaped(bytes, start, at)) return true;
  }
  return false;
}

/**
 * The same for a `style` attribute, in which character references may stand for anything. Imports have no place there, so
 * without a parenthesis nothing loads.
 */
export function mayLoadDeclaration(bytes: Uint8Array, start: number, end: number, urls: UrlJudge): boolean {
  let holdsOpening = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x26 && !isHarmless(bytes, at, end)) return true;
    if (byte === 0x28) holdsOpening = true;
  }
  return holdsOpening && mayLoadStyle(bytes, start, end, urls);
}

// A reference to a quote or an ampersand: it stands for no part of a name, and is no parenthesis.
function isHarmless(bytes: Uint8Array, at: number, end: number): boolean {
  return harmless.some((word) => startsWith(bytes, at, end, word));
}

const references = ['&quot;', '&apos;', '&#34;', '&#39;'];
const harmless = [...references, '&amp;'].map(toBytes);

function startsWith(bytes: Uint8Array, at: number, end: number, word: Uint8Array): boolean {
  return at + word.length <= end && word.every((byte, offset) => bytes[at + offset] === byte);
}
function endsWith(bytes: Uint8Array, start: number, at: number, a: number, b: number, c: number): boolean {
  if (at - 3 < start || ((bytes[at - 1] ?? 0) | 0x20) !== c) return false;
  return ((bytes[at - 2] ?? 0) | 0x20) === b && ((bytes[at - 3] ?? 0) | 0x20) === a;
}

// The URL of a `url(` at its bytes. Escapes and references make its start unsure; what follows the host cannot matter.
function mayMatter(bytes: Uint8Array, from: number, end: number, addresses: AddressReader): boolean {
  const url = findUrl(bytes, from, end);
  if (addresses.glance(bytes, url.start, url.end) === 'perhaps') return true;
  return !url.isWhole && !isData(bytes, url.start);
}

/** Where the URL of a `url(` stands, as far as its bytes tell. */
interface UrlSpan {
  readonly start: number;
  readonly end: number;
  /** It ends as it began: with the same quote, or a parenthesis. */
  readonly isWhole: boolean;
}

function findUrl(bytes: Uint8Array, from: number, end: number): UrlSpan {
  let start = from;
  while (start < end && isBlank(bytes[start] ?? 0)) start++;
  const opening = readQuote(bytes, start, end);
  start += opening.length;
  for (let at = start; at < end && at - start <= LONGEST_CSS_URL; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x29) return { start, end: at, isWhole: opening === noQuote };
    if (byte !== 0x22 && byte !== 0x27 && byte !== 0x26) continue;
    const quote = readQuote(bytes, at, end);
    if (quote !== noQuote) return { start, end: at, isWhole: quote === opening };
  }
  return { start, end: Math.min(end, start + LONGEST_CSS_URL), isWhole: false };
}
function readQuote(bytes: Uint8Array, at: number, end: number): Uint8Array {
  return quotes.find((quote) => startsWith(bytes, at, end, quote)) ?? noQuote;
}

const quotes = ['"', "'", ...references].map(toBytes);
const noQuote = toBytes('');

function isData(bytes: Uint8Array, at: number): boolean {
  return toText(bytes, at, Math.min(bytes.length, at + 5)).toLowerCase() === 'data:';
}

// The function's name before "(" holds an escape or a reference, so that it may be any name.
function isEscaped(bytes: Uint8Array, start: number, from: number): boolean {
  for (let at = from - 1; at >= start; at--) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c || byte === 0x26 || byte === 0x3b) return true;
    const folded = byte | 0x20;
    const isName = (folded >= 0x61 && folded <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d;
    if (!isName && !isBlank(byte)) return false;
  }
  return false;
}
