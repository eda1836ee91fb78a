import { siteOf } from './site.js';

/**
 * The addresses that an inline script may load itself, in the order written: those that stand in its strings with their
 * host, where the script does something that loads, or calls anything at all and the address is a script's.
 * `text` has one character a byte.
 */
export function findLoadedUrls(text: string): readonly string[] {
  const urls: string[] = [];
  let mayLoad: boolean | undefined;
  for (const url of findQuotedUrls(text.includes('\\/') ? text.replaceAll('\\/', '/') : text)) {
    mayLoad ??= loads.test(text);
    if (isScript.test(url) ? mayLoad || text.includes('(') : mayLoad && !isOwnName(url)) urls.push(url);
  }
  return urls;
}

// What begins a string and has a host. A search for `//` first: most of a script holds none.
function findQuotedUrls(text: string): readonly string[] {
  const urls: string[] = [];
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    const [scheme = ''] =
      text[at - 1] === ':' ? (/https?:$/i.exec(text.slice(Math.max(0, at - 6), at)) ?? []) : [];
    const start = at - scheme.length;
    if (!quotes.includes(text[start - 1] ?? ' ')) continue;
    restOfUrl.lastIndex = start;
    const [url = ''] = restOfUrl.exec(text) ?? [];
    if (hasHost.test(url)) urls.push(url);
  }
  return urls;
}

const quotes = `"'\``;
const restOfUrl = /[^"'`\s<>\\]*/y;
const hasHost = /^[a-z:]*\/\/[\w.-]+\.[a-z]{2,}(?![\w.-])/i;
const isScript = /^[^?#]*\.m?js(?:[?#]|$)/i;

// Ways for a script to load something. What only puts an address into a variable leaves the loading to another.
const loads =
  /createElement|document\.write|\.src\s*=|new Image|sendBeacon|XMLHttpRequest|fetch\s*\(|import\s*\(|getScript|<\/?(?:script|img|iframe)/i;

// A service's own name is what links lead to: `facebook.com/shop` beside `connect.facebook.net`.
function isOwnName(url: string): boolean {
  const [, host = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(url.toLowerCase()) ?? [];
  return host === siteOf(host);
}
