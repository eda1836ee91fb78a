import type { RequestFacts } from '@cookiewarden/core';

/**
 * The request was made by a page of this very site. One that does not say whence it comes was not: a grant that
 * another site's page could make would be nobody's consent.
 */
export function isFromOwnSite(facts: RequestFacts): boolean {
  // Fetch Metadata 2.3: written by the browser, out of reach of scripts, sent to HTTPS and localhost.
  const site = facts.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = facts.header('origin');
  if (origin === undefined) return false;
  try {
    const { protocol, hostname } = new URL(origin);
    // RFC 6265 8.5: cookies do not tell ports apart, so another port could write the answer anyway.
    return hostname === facts.host && (protocol === 'https:' || !facts.isSecure);
  } catch {
    // `null`, or nothing that a browser writes.
    return false;
  }
}
