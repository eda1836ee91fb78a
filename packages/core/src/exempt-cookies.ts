import type { Exchange } from './exchange.js';
import { readSetCookie } from './set-cookie.js';

/** After a fault: the Set-Cookie lines that need no answer, judged one by one; every other one is withheld. */
export function keepExemptCookies(lines: readonly string[], exchange: Exchange): readonly string[] {
  return lines.filter((line) => {
    try {
      return exchange.settle({ kind: 'store', cookie: readSetCookie(line) }).decision.reason === 'exempt';
    } catch {
      return false;
    }
  });
}
