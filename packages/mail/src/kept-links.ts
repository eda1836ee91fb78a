import { readRemoteAddress, readRemoteUrl } from './match-address.js';

/** Says of a link that it stays as it is. */
export type KeptLinks = (url: string) => boolean;

// A recipient must always be able to leave and to read (RFC 2369, RFC 8058): by the words that such addresses hold.
const serviceLink =
  /unsubscri|opt-?out|disable_email|desinscri|désinscri|desabonn|abmelde|abbestell|darse-de-baja|disiscri|afmelden|avmeld|afmeld|view-?(in|this|as|online|email)|webversion|browser-?view|mirror-?page|list-manage\.com\/profile/i;

/** Links that stay in every message: unsubscribe, view in browser, and those that contain one of `texts`. */
export function compileKeptLinks(texts: readonly string[]): KeptLinks {
  return function isKept(url) {
    return serviceLink.test(url) || texts.some((text) => url.includes(text));
  };
}

/** Links that stay in one message: the addresses of its own `List-*` headers. */
export function compileListLinks(addresses: readonly string[]): KeptLinks {
  if (addresses.length === 0) return () => false;
  const own = new Set(addresses.map(normalize));
  const hosts = new Set(addresses.map((address) => readRemoteAddress(address)?.host));
  // Most links lead to another host, which is told without parsing all of them.
  return (url) => own.has(url) || (hosts.has(readRemoteAddress(url)?.host) && own.has(normalize(url)));
}

/** The web addresses of a `List-Unsubscribe` header, or any other of RFC 2369: `<https://…>, <mailto:…>`. */
export function readListHeader(value: string): readonly string[] {
  const bracketed = [...value.matchAll(/<\s*(https?:[^<>]*)>/gi)].map((match) =>
    // RFC 2369, 2: blanks inside the brackets are folding, and are ignored.
    (match[1] ?? '').replace(/\s/g, ''),
  );
  if (bracketed.length > 0) return bracketed;
  return /^\s*https?:\/\/\S+\s*$/i.test(value) ? [value.trim()] : [];
}

function normalize(url: string): string {
  return readRemoteUrl(url)?.href ?? url;
}
