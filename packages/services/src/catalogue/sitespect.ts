import type { Service } from '@cookiewarden/core';

/** SiteSpect: tests of variants. */
export const sitespect: Service = {
  id: 'sitespect',
  name: 'SiteSpect',
  operator: 'SiteSpect',
  category: 'technical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: 'SSID', maxAgeSeconds: 63_072_000 },
    { name: 'SSSC', maxAgeSeconds: 31_536_000 },
    { name: 'SSRT', maxAgeSeconds: 31_536_000 },
    { name: 'SSPV', maxAgeSeconds: 31_536_000 },
    { name: 'SSLB', maxAgeSeconds: 63_072_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
