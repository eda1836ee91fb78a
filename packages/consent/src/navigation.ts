import type { RequestFacts } from '@cookiewarden/core';

/** The visitor opens a page: not a part of one, not a frame, not a page fetched ahead of a click. */
export function isNavigation(facts: RequestFacts): boolean {
  if (isPrefetch(facts)) return false;
  const destination = facts.header('sec-fetch-dest');
  if (destination !== undefined) return destination === 'document';
  // Browsers before Fetch Metadata (Safari before 16.4) ask for HTML when they navigate.
  return facts.header('accept')?.includes('text/html') ?? false;
}

// `Sec-Purpose` (Fetch 3.7), and what browsers sent before it.
const prefetchHeaders = ['sec-purpose', 'purpose', 'x-moz'] as const;

function isPrefetch(facts: RequestFacts): boolean {
  for (const name of prefetchHeaders) if (facts.header(name)?.includes('prefetch')) return true;
  return false;
}
