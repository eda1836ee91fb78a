import type { Exchange } from './exchange.js';
import { readSetCookie } from './set-cookie.js';

/**
 * What may go out of a value in which Set-Cookie lines were joined by commas, as Next.js hands on those of its
 * middleware; `undefined` if nothing is left.
 */
export function keepJoinedSetCookies(joined: string, exchange: Pick<Exchange, 'settle'>): string | undefined {
  const lines = splitSetCookies(joined);
  const kept = lines.filter(
    (line) => exchange.settle({ kind: 'store', cookie: readSetCookie(line) }).outcome !== 'withheld',
  );
  if (kept.length === lines.length) return joined;
  return kept.length === 0 ? undefined : kept.join(', ');
}

/**
 * The Set-Cookie lines in such a value. A comma parts two lines where a name and an equals sign follow it: the one in
 * an `Expires` date is followed by neither.
 */
export function splitSetCookies(joined: string): readonly string[] {
  return joined.split(/,[ \t]*(?=[^\s;,=]+=)/);
}
