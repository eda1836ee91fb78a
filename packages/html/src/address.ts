import type { RuleSet } from '@cookiewarden/core';
import { type AddressFilter, filterAddresses } from './address-filter.js';
import { fromText, isBlank, toText } from './byte-class.js';
import { readReferences } from './character-references.js';
import { EVERY, OWN, PATHS, ROOT } from './skim-flags.js';

/** An address as rules look at it. */
export interface Address {
  /** Lower case, punycode, no port, no trailing dot. */
  readonly host: string;
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
}

/** What the bytes of a URL tell before it is decoded. */
export type Glance = 'nothing' | 'elsewhere' | 'perhaps';

const noBases: readonly URL[] = [];
// So many `base` elements are heeded.
const BASES = 8;

/** Resolves the URLs of one page as the URL standard does, and most of them not at all. */
export class AddressReader {
  readonly filter: AddressFilter;
  readonly pageHost: string;
  // As text: an URL that is kept takes a kilobyte.
  private readonly page: string;
  private bases: readonly URL[] = noBases;
  private ownMayMatch: boolean;
  /** What a relative address begins with is the root of a host. */
  private atRoot: boolean;
  private readonly charset: string | undefined;
  private decoder: TextDecoder | undefined;

  constructor(rules: RuleSet, pageUrl: string, charset: string | undefined) {
    this.filter = filterAddresses(rules);
    const page = readPage(pageUrl);
    this.page = page.href;
    this.pageHost = page.hostname;
    this.ownMayMatch = this.mayMatchOwn(page);
    this.atRoot = liesAtRoot(page);
    this.charset = charset;
  }

  /**
   * A `base` element was met. Only the first one of the document counts (HTML 4.2.3), but in a template or a drawing it
   * is not one of the document: each may be the one.
   */
  setBase(href: string): void {
    if (this.bases.length >= BASES) return;
    const base = parse(href, this.page);
    // A base with such a scheme is ignored (HTML 4.2.3, set the frozen base URL).
    if (base === undefined || base.protocol === 'data:' || base.protocol === 'javascript:') return;
    this.bases = [...this.bases, base];
    this.atRoot &&= liesAtRoot(base);
    this.ownMayMatch ||= base.hostname !== this.pageHost || this.mayMatchOwn(base);
  }

  /** Takes over the bases of a page that another one, without an address of its own, stands in (HTML 4.2.3, fallback base URL). */
  inheritBases({ bases }: AddressReader): void {
    for (const base of bases) this.setBase(base.href);
  }

  /** What of the page's addresses is to be looked at, as flags for the skimmer. */
  get skimFlags(): number {
    if (this.filter.asksEvery) return EVERY;
    const own = this.ownMayMatch ? OWN : 0;
    const root = this.atRoot ? ROOT : 0;
    return own | root | (this.filter.hasPaths ? PATHS : 0);
  }

  /** A `base` was heeded: relative addresses may lead elsewhere. */
  get hasBase(): boolean {
    return this.bases.length > 0;
  }

  /**
   * Looks at the bytes of a URL: `nothing` fetches no http address that a rule could match, `elsewhere` is another host
   * that no rule names, of `perhaps` nothing can be said without resolving it.
   */
  glance(bytes: Uint8Array, start: number, end: number): Glance {
    let from = start;
    let to = end;
    while (from < to && isTrimmed(bytes[from] ?? 0)) from++;
    while (to > from && isTrimmed(bytes[to - 1] ?? 0)) to--;
    if (from === to) return 'nothing';
    const first = bytes[from] ?? 0;
    if (first === 0x23) return 'nothing';
    if (first === 0x2f && bytes[from + 1] === 0x2f) return this.glanceHost(bytes, from + 2, to);
    const scheme = schemeEnd(bytes, from, to);
    if (scheme > 0) {
      if (!isWebScheme(bytes, from, scheme)) return 'nothing';
      if (bytes[scheme + 1] !== 0x2f || bytes[scheme + 2] !== 0x2f) return 'perhaps';
      return this.glanceHost(bytes, scheme + 3, to);
    }
    return this.glanceRelative(bytes, from, to);
  }

  /** Whether one of the candidates of a `srcset`, parted by commas, may be an address that a rule names. */
  mayMatchCandidate(bytes: Uint8Array, start: number, end: number): boolean {
    let from = start;
    // After a comma a URL begins, in doubt one with a comma in it goes on; after a blank a descriptor does.
    let isUrl = true;
    for (let at = start; at <= end; at++) {
      const byte = at < end ? (bytes[at] ?? 0) : 0x2c;
      if (byte !== 0x2c && !isBlank(byte)) continue;
      if (at > from) {
        if (isUrl && this.glance(bytes, from, at) === 'perhaps') return true;
        isUrl = false;
      }
      if (byte === 0x2c) isUrl = true;
      from = at + 1;
    }
    return this.mayMatchPath(bytes, start, end);
  }

  /** Whether text holds, with its host and perhaps with escaped slashes, an address that a rule may name. */
  mayMatchWithin(bytes: Uint8Array, start: number, end: number): boolean {
    // In a view: a search in all the bytes would run on beyond the text.
    const text = bytes.subarray(start, end);
    for (let slash = text.indexOf(0x2f); slash >= 0; slash = text.indexOf(0x2f, slash + 1)) {
      const at = start + slash;
      const second = bytes[at + 1] === 0x5c ? at + 2 : at + 1;
      if (bytes[second] !== 0x2f) continue;
      let host = second + 1;
      while (host < end && (bytes[host] === 0x2e || isHostByte(bytes[host] ?? 0))) host++;
      if (host === second + 1) continue;
      if (
        this.filter.mayNameHost(bytes, second + 1, host) ||
        this.mayMatchPath(bytes, host, urlEnd(bytes, host, end))
      )
        return true;
    }
    return false;
  }

  /** The addresses that a URL may stand for: several where a `base` makes it doubtful. `text` has its references resolved. */
  resolve(text: string): readonly Address[] {
    const quick = readPlain(text);
    if (quick !== undefined) return [quick];
    // HTML 13.2.5.36 to 38: the tokenizer has made another character of it.
    if (text.includes('\0')) return this.resolve(text.replaceAll('\0', '\ufffd'));
    const onPage = toAddress(parse(text, this.page));
    const addresses = onPage === undefined ? [] : [onPage];
    for (const base of this.bases) {
      const onBase = toAddress(parse(text, base));
      const isNew = !addresses.some(({ host, path }) => host === onBase?.host && path === onBase.path);
      if (onBase !== undefined && isNew) addresses.push(onBase);
    }
    return addresses;
  }

  /** The text of an attribute value, with its references resolved. */
  readText(bytes: Uint8Array, start: number, end: number): string {
    return readReferences(this.decode(toText(bytes, start, end)));
  }

  /** Reads text of one character a byte in the page's charset. */
  decode(text: string): string {
    if (!/[\x80-\xff]/.test(text) || /[^\x00-\xff]/.test(text)) return text;
    this.decoder ??= createDecoder(this.charset);
    return this.decoder.decode(fromText(text));
  }

  private glanceHost(bytes: Uint8Array, start: number, end: number): Glance {
    let at = start;
    let label = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x2e) label = at + 1;
      else if (!isHostByte(byte)) break;
    }
    // Numbers may be an IPv4 address in another notation, a last dot is dropped, and an empty host is not there.
    if (at === start || label === at || isDigit(bytes[label] ?? 0)) return 'perhaps';
    const host = at;
    if (at < end && bytes[at] === 0x3a) while (++at < end && isDigit(bytes[at] ?? 0));
    if (at < end && bytes[at] !== 0x2f && bytes[at] !== 0x3f && bytes[at] !== 0x23) return 'perhaps';
    if (this.filter.mayNameHost(bytes, start, host)) return 'perhaps';
    return this.mayMatchPath(bytes, at, end) ? 'perhaps' : 'elsewhere';
  }

  private glanceRelative(bytes: Uint8Array, start: number, end: number): Glance {
    if (this.ownMayMatch) return 'perhaps';
    // References, tabs and backslashes could still turn this into `//host`.
    const path = plainPathEnd(bytes, start, end);
    if (path < 0) return 'perhaps';
    if (!this.filter.hasPaths) return 'nothing';
    if (bytes[start] !== 0x2f) return 'perhaps';
    return this.mayMatchPlainPath(bytes, start, path) ? 'perhaps' : 'nothing';
  }

  private mayMatchPath(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.filter.hasPaths) return false;
    const path = plainPathEnd(bytes, start, end);
    return path < 0 || this.mayMatchPlainPath(bytes, start, path);
  }

  private mayMatchPlainPath(bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (bytes[at] === 0x2f && (bytes[at + 1] === 0x2e || bytes[at + 1] === 0x25)) return true;
    }
    return this.filter.mayMatchPath(bytes, start, end);
  }

  private mayMatchOwn({ hostname }: PageAddress): boolean {
    return this.filter.mayNameHost(fromText(hostname), 0, hostname.length);
  }
}

type PageAddress = Pick<URL, 'href' | 'hostname' | 'pathname'>;

function readPage(url: string): PageAddress {
  const plainly = /^https?:/.test(url) ? readPlain(url) : undefined;
  if (plainly !== undefined) return { href: url, hostname: plainly.host, pathname: plainly.path };
  return parse(url, undefined) ?? new URL('http://localhost/');
}

function liesAtRoot({ pathname }: PageAddress): boolean {
  return !pathname.includes('/', 1);
}

// The URL parser takes away controls and blanks, of which NUL is none when it gets there.
function isTrimmed(byte: number): boolean {
  return byte <= 0x20 && byte !== 0;
}

function createDecoder(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

function parse(text: string, base: URL | string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function toAddress(url: URL | undefined): Address | undefined {
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return {
    host: url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname,
    path: url.pathname,
    query: url.search.slice(1),
  };
}

// Addresses that the URL parser would leave as they are, but for the case of the host.
const plain =
  /^(?:https?:)?\/\/((?:[\w-]+\.)+[a-z][\w-]*)(?::\d{1,4})?(\/[\w/.~!$&()*+,;=:@-]*)?(?:\?([\w/.~!$&()*+,;=:@%?-]*))?$/i;

function readPlain(text: string): Address | undefined {
  const [, host, path = '/', query = ''] = plain.exec(text) ?? [];
  if (host === undefined || path.includes('/.') || /xn--/i.test(host)) return undefined;
  return { host: host.toLowerCase(), path, query };
}

// Where a URL in a script's string ends at the latest.
function urlEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && !endsString(bytes[at] ?? 0)) at++;
  return at;
}

function endsString(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e;
}

function isHostByte(byte: number): boolean {
  const folded = byte | 0x20;
  return (folded >= 0x61 && folded <= 0x7a) || isDigit(byte) || byte === 0x2d || byte === 0x5f;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

// Bytes that URL parsing or reference resolution may turn into something else.
function isTwisted(byte: number): boolean {
  return byte < 0x20 || byte === 0x26 || byte === 0x5c;
}

// Where the path of a URL ends, or -1 if a byte before is twisted.
function plainPathEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    // Most letters.
    if (byte > 0x5c) continue;
    if (byte === 0x3f || byte === 0x23) return at;
    if (isTwisted(byte)) return -1;
  }
  return end;
}

// The index of the ":" after a scheme, or -1.
function schemeEnd(bytes: Uint8Array, start: number, end: number): number {
  const first = (bytes[start] ?? 0) | 0x20;
  if (first < 0x61 || first > 0x7a) return -1;
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3a) return at;
    if (byte === 0x5f || !(isHostByte(byte) || byte === 0x2b || byte === 0x2e)) return -1;
  }
  return -1;
}

function isWebScheme(bytes: Uint8Array, start: number, end: number): boolean {
  const text = toText(bytes, start, Math.min(end, start + 6)).toLowerCase();
  return text === 'http' || text === 'https';
}
