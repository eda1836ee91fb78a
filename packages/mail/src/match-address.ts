import { compilePattern, coversHost } from '@cookiewarden/core';
import type { MailAddressPattern } from './sender.js';

/** An address as rules and patterns look at it. */
export interface AddressParts {
  /** As `URL` reads it. */
  readonly host: string;
  /** Starts with `/`. */
  readonly path: string;
  /** Without the `?`. */
  readonly query: string;
}

/** Whether an address fits a pattern; compiled once, asked for every address of every message. */
export type AddressMatcher = (address: AddressParts) => boolean;

/** Compiles a pattern of addresses. */
export function compileAddress(pattern: MailAddressPattern): AddressMatcher {
  const { minimumLength = 0 } = pattern;
  const matchesHost = pattern.host === undefined ? undefined : compileHost(pattern.host);
  const path = pattern.path === undefined ? undefined : compilePattern(pattern.path);
  const parameters = pattern.query?.split('&').map(compilePattern) ?? [];
  return function matchesAddress(address) {
    if (address.path.length < minimumLength) return false;
    if (path !== undefined && !path.matches(address.path)) return false;
    if (matchesHost !== undefined && !matchesHost(address.host)) return false;
    if (parameters.length === 0) return true;
    const pairs = address.query.split('&');
    return parameters.every((parameter) => pairs.some((pair) => parameter.matches(pair)));
  };
}

function compileHost(host: string): (seen: string) => boolean {
  if (!host.includes('*')) return (seen) => coversHost(host, seen);
  const pattern = compilePattern(host);
  return (seen) => {
    for (let at = 0; ; ) {
      if (pattern.matches(seen.slice(at))) return true;
      const dot = seen.indexOf('.', at);
      if (dot < 0) return false;
      at = dot + 1;
    }
  };
}

/** Finds, of many patterns, those that an address fits, in the order given, looking at few of them. */
export class AddressIndex<Entry extends MailAddressPattern> {
  private readonly byKey = new Map<string, IndexedEntry<Entry>[]>();
  private readonly others: IndexedEntry<Entry>[] = [];

  constructor(entries: readonly Entry[]) {
    for (const [order, entry] of entries.entries()) {
      const indexed = { entry, order, matches: compileAddress(entry) };
      const key = keyOf(entry);
      if (key === undefined) this.others.push(indexed);
      else this.byKey.set(key, [...(this.byKey.get(key) ?? []), indexed]);
    }
  }

  find(address: AddressParts): readonly Entry[] {
    const { host, path } = address;
    const found: IndexedEntry<Entry>[] = [];
    const collect = (key: string): void => {
      const entries = this.byKey.get(key);
      if (entries === undefined) return;
      for (const indexed of entries) if (indexed.matches(address)) found.push(indexed);
    };
    for (let at = 0; at >= 0; at = nextLabel(host, at)) collect(host.slice(at));
    const second = path.indexOf('/', 1);
    collect(path.slice(0, second < 0 ? undefined : second));
    collect(`*${path.slice(path.lastIndexOf('/'))}`);
    for (const indexed of this.others) if (indexed.matches(address)) found.push(indexed);
    if (found.length > 1) found.sort((a, b) => a.order - b.order);
    return found.map(({ entry }) => entry);
  }
}

interface IndexedEntry<Entry> {
  readonly entry: Entry;
  readonly order: number;
  readonly matches: AddressMatcher;
}

// What every address that fits has: its host or a domain above, the first segment of its path, or the last.
function keyOf({ host, path = '' }: MailAddressPattern): string | undefined {
  if (host !== undefined) return host.includes('*') ? undefined : host;
  return (
    /^\/[^/*]+(?=\/|$)/.exec(path)?.[0] ??
    /^\*\/[^/*]+$/.exec(path)?.[0] ??
    /(?<=^\*.*)\/[^/*]+$/.exec(path)?.[0]?.replace(/^/, '*')
  );
}

// The index after the next ".", or -1.
function nextLabel(host: string, at: number): number {
  const dot = host.indexOf('.', at);
  return dot < 0 ? -1 : dot + 1;
}

/** The parts of a URL. */
export function partsOf(url: URL): AddressParts {
  return { host: url.hostname.replace(/\.$/, ''), path: url.pathname, query: url.search.slice(1) };
}

// What the URL parser would write otherwise: then it is asked.
const unusual = /[^\x21-\x7e]|["<>\\^`{|}@]|\/\.|%2e|xn--/i;
const start = /^https?:\/\/((?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*)(?=[/?#]|$)/i;

/** Reads a link's parts as mail clients do: absolute, or with the scheme left out; `undefined` for anything else. */
export function readRemoteAddress(text: string): AddressParts | undefined {
  const found = start.exec(text);
  if (found === null || unusual.test(text)) {
    const url = readRemoteUrl(text);
    return url && partsOf(url);
  }
  const [{ length }, host = ''] = found;
  const hash = text.indexOf('#', length);
  const end = hash < 0 ? text.length : hash;
  const mark = text.indexOf('?', length);
  const pathEnd = mark < 0 || mark > end ? end : mark;
  return {
    host: host.toLowerCase(),
    path: pathEnd === length ? '/' : text.slice(length, pathEnd),
    query: text.slice(pathEnd + 1, end),
  };
}

/** Reads a link as mail clients do; `undefined` for what is not of the web. */
export function readRemoteUrl(text: string): URL | undefined {
  if (!/^\s*(https?:)?[\\/]{2}/i.test(text)) return undefined;
  try {
    return new URL(text, 'https://mail.invalid/');
  } catch {
    return undefined;
  }
}

/** An absolute address of the web. */
export function isWebAddress(text: string): boolean {
  // Not by `URL.canParse`: once Node 20 has optimised it, letters such as "é" make it say no.
  return /^https?:\/\/[^\s/]/i.test(text) && readRemoteUrl(text) !== undefined;
}
