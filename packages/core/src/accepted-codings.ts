import { mayBePage } from './conditional-request.js';
import type { Exchange } from './exchange.js';

/**
 * What is left of `Accept-Encoding` for an application that may answer with a page: who is not asked for a coding that
 * cannot be undone does not use it, and the page is read. `undefined` where the field may stay as it is.
 */
export function limitCodings(exchange: Exchange, isUndone: (coding: string) => boolean): string | undefined {
  const written = exchange.facts.header('accept-encoding');
  if (written === undefined) return undefined;
  const parts = written.split(',');
  const kept = parts.filter((part) => mayStay(part, isUndone));
  if (kept.length === parts.length || !mayBePage(exchange.facts)) return undefined;
  // RFC 9110 12.5.3: without the field any coding will do.
  return kept.map((part) => part.trim()).join(', ') || 'identity';
}

// What is refused may be said; and `*` is for what the field does not name.
function mayStay(part: string, isUndone: (coding: string) => boolean): boolean {
  const [coding = '', weight = ''] = part.split(';').map((piece) => piece.trim().toLowerCase());
  return (
    coding === '' || coding === '*' || coding === 'identity' || isRefused.test(weight) || isUndone(coding)
  );
}

const isRefused = /^q=0(?:\.0*)?$/;
