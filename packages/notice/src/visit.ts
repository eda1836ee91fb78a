import type { RequestFacts } from '@cookiewarden/core';

/** The visitor asked for a page to look at: not a part of one, not a frame. */
export function isPageVisit(facts: RequestFacts): boolean {
  if (facts.method !== 'GET' && facts.method !== 'POST') return false;
  const destination = facts.header('sec-fetch-dest');
  if (destination !== undefined) return destination === 'document';
  // Browsers without Fetch Metadata, and plain HTTP, ask for HTML when they navigate.
  return facts.header('accept')?.includes('text/html') ?? false;
}

/** The page is fetched ahead of a click that may never come: nobody has seen it yet. */
export function isPrefetch(facts: RequestFacts): boolean {
  // Fetch 3.7 `Sec-Purpose`, and what browsers sent before it.
  return ['sec-purpose', 'purpose', 'x-moz'].some((name) => facts.header(name)?.includes('prefetch'));
}
