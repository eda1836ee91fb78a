import { compilePattern, coversHost } from '@cookiewarden/core';
import type { MailAddressPattern } from './sender.js';

/** Whether a URL fits a pattern; compiled once, asked for every address of every message. */
export type AddressMatcher = (url: URL) => boolean;

export function compileAddress({ host, path, query }: MailAddressPattern): AddressMatcher {
  const pathPattern = path === undefined ? undefined : compilePattern(path);
  const queryPattern = query === undefined ? undefined : compilePattern(query);
  return (url) => {
    if (host !== undefined && !coversHost(host, url.hostname)) return false;
    if (pathPattern !== undefined && !pathPattern.matches(url.pathname)) return false;
    return (
      queryPattern === undefined ||
      url.search
        .slice(1)
        .split('&')
        .some((pair) => queryPattern.matches(pair))
    );
  };
}

/** Reads an absolute http(s) URL; `undefined` for anything else. */
export function readRemoteUrl(text: string): URL | undefined {
  if (!/^\s*(https?:)?[\\/]{2}/i.test(text)) return undefined;
  try {
    const url = new URL(text, 'https://mail.invalid/');
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}
