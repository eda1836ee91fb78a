import type { RequestFacts } from '@cookiewarden/core';

/**
 * Where a visitor may be sent back to: a path of this site with its query, or `/`.
 * Whatever leads elsewhere, once a browser has read it, is not followed.
 */
export function readReturnAddress(written: string | undefined, facts: RequestFacts): string {
  if (written === undefined || written === '' || written.length > 2048) return '/';
  const origin = `${facts.isSecure ? 'https' : 'http'}://${facts.host || 'localhost'}`;
  try {
    // The parser of browsers decides, not a look at the first characters: `/\evil`, `/<tab>/evil` and `//evil` all lead away.
    const url = new URL(written, origin);
    // The origin of `blob:https://shop.example/1` is the shop's, too.
    if (url.protocol !== new URL(origin).protocol || url.origin !== new URL(origin).origin) return '/';
    if (url.username !== '') return '/';
    // `/.//evil.example` is of this origin, and yet its path is written `//evil.example`.
    return url.pathname.replace(/^\/{2,}/, '/') + url.search;
  } catch {
    return '/';
  }
}
