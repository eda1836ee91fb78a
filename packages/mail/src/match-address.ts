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
    if (matchesHost !== undefined && !matchesHost(address.host)) return false;
    if (address.path.length < minimumLength) return false;
    if (path !== undefined && !path.matches(address.path)) return false;
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

/** The parts of a URL. */
export function partsOf(url: URL): AddressParts {
  return { host: url.hostname.replace(/\.$/, ''), path: url.pathname, query: url.search.slice(1) };
}

/** Reads a link as mail clients do: absolute, or with the scheme left out; `undefined` for anything else. */
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
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}
