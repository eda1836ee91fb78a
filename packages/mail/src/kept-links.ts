import { readRemoteUrl } from './match-address.js';

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

/** The same, and the addresses of this message's own `List-*` headers. */
export function keepListLinks(isKept: KeptLinks, addresses: readonly string[]): KeptLinks {
  if (addresses.length === 0) return isKept;
  const own = new Set(addresses.map(normalize));
  return (url) => own.has(normalize(url)) || isKept(url);
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
