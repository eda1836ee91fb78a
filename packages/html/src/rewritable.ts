import { findUnreadable, readCharsetLabel } from './charset.js';
import { readMediaType } from './media-type.js';

/** A content coding that can be undone, by its registered name. Whether a runtime has zstd is for the adapter to ask. */
export type Coding = 'gzip' | 'deflate' | 'br' | 'zstd';

/** Whether a response's body may go through the stripper. */
export type Rewritability =
  | {
      readonly rewrite: true;
      /** The header's charset by the Encoding Standard's name; `undefined` where only the page itself can tell. */
      readonly charset: string | undefined;
      /** In the order they were applied: to be undone from the last to the first. */
      readonly codings: readonly Coding[];
    }
  | {
      readonly rewrite: false;
      /** Half a sentence for the report. */
      readonly why: string;
      /** A page that a browser would show: passing it is worth a line in the report. */
      readonly isHtml: boolean;
      /** A part of a page: the whole one might be rewritten. */
      readonly isPart: boolean;
    };

/**
 * Settles from the head alone whether a body is a page that can be rewritten. `headers` takes a lower-case name and
 * gives the value, several lines joined with `, `.
 */
export function mayRewrite(
  status: number,
  method: string,
  headers: (name: string) => string | undefined,
): Rewritability {
  const type = headers('content-type');
  if (type === undefined) return pass('no content type', false);
  const media = readMediaType(type);
  if (media === undefined) return pass('an unreadable content type', false);
  // XML rules: other entities, CDATA everywhere, self-closing scripts. Read as HTML it would come out wrong.
  if (media.essence === 'application/xhtml+xml') return pass('XHTML is read by the rules of XML', true);
  if (media.essence !== 'text/html') return pass(`content type ${media.essence}`, false);
  if (method.toUpperCase() === 'HEAD') return pass('an answer to HEAD has no body', false);
  if (status < 200 || status === 204 || status === 205 || status === 304) {
    return pass(`status ${status} has no body`, false);
  }
  // Offsets are the client's: a part may begin inside a tag, and would not fit the parts that are cached.
  if (status === 206 || headers('content-range') !== undefined) {
    return { ...pass('a part of a page (206)', true), isPart: true };
  }
  // RFC 6266 4.2: it is saved, not shown.
  if (/^\s*attachment\b/i.test(headers('content-disposition') ?? '')) return pass('a download', true);
  // RFC 9111 5.2.2.6.
  if (/(^|[\s,])no-transform\s*($|,)/i.test(headers('cache-control') ?? '')) {
    return pass('Cache-Control says no-transform', true);
  }
  const odd = media.charset === undefined ? undefined : findUnreadable(media.charset);
  if (odd !== undefined) return pass(`charset ${odd}`, true);
  const codings = readCodings(headers('content-encoding') ?? '');
  if (typeof codings === 'string') return pass(`content coding ${codings}`, true);
  return {
    rewrite: true,
    charset: media.charset === undefined ? undefined : readCharsetLabel(media.charset),
    codings,
  };
}

function pass(why: string, isHtml: boolean): Extract<Rewritability, { readonly rewrite: false }> {
  return { rewrite: false, why, isHtml, isPart: false };
}

/** The coding of a name in a header, in lower case; `undefined` for one that is not known. */
export function readCoding(name: string): Coding | undefined {
  return codingNames.get(name);
}

const codingNames: ReadonlyMap<string, Coding> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
  ['zstd', 'zstd'],
]);

// Registered with IANA, and not undone. Any other word is the server's own, and is not quoted in a report.
const otherCodings: ReadonlySet<string> = new Set([
  'aes128gcm',
  'compress',
  'x-compress',
  'dcb',
  'dcz',
  'exi',
  'pack200-gzip',
]);

// The codings, or the first one that cannot be undone. Words that name none (`utf-8`, as @tinyhttp/send writes) change
// nothing of a body, and browsers show it as it comes. Beside a real coding they are in doubt: Chromium undoes neither.
function readCodings(value: string): readonly Coding[] | string {
  const names = value.split(',').map((part) => part.trim().toLowerCase());
  if (!names.some((name) => codingNames.has(name) || otherCodings.has(name))) return [];
  const codings: Coding[] = [];
  for (const name of names) {
    if (name === '' || name === 'identity') continue;
    const coding = readCoding(name);
    if (coding === undefined) return otherCodings.has(name) ? name : 'unknown';
    codings.push(coding);
  }
  return codings;
}
