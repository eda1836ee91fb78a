import type { Service } from '@cookiewarden/core';

/** Shopify analytics: shop. */
export const shopifyAnalytics: Service = {
  id: 'shopify-analytics',
  name: 'Shopify analytics',
  operator: 'Shopify',
  category: 'statistical',
  cookies: [
    { name: '_shopify_y' },
    { name: '_shopify_s' },
    { name: '_shopify_sa_p', maxAgeSeconds: 1_800 },
    { name: '_shopify_sa_t' },
    { name: '_shopify_fs', maxAgeSeconds: 63_072_000 },
    { name: '_shopify_uniq', maxAgeSeconds: 63_072_000 },
    { name: '_shopify_visit' },
    { name: '_shopify_ga', maxAgeSeconds: 'session' },
    { name: '_shopify_d', maxAgeSeconds: 'session' },
  ],
  hosts: [
    { host: 'cdn.shopify.com', path: '/*/trekkie.*.js' },
    { host: '*', path: '*/trekkie.storefront*.js' },
    { host: 'monorail-edge.shopifysvc.com' },
    { host: '*', path: '/cdn/wpm/*' },
    { host: 'otlp-http-production.shopifysvc.com' },
    { host: 'error-analytics-sessions-production.shopifysvc.com' },
    { host: 'error-analytics-production.shopifysvc.com' },
  ],
  inline: ['trekkie.load'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: [
        'cdn.shopify.com/*/trekkie.*.js',
        '*/trekkie.storefront*.js',
        'monorail-edge.shopifysvc.com',
        'trekkie.load',
      ],
    },
    { source: 'observed-pages', date: '2026-11-26', facts: ['/cdn/wpm/*'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: [
        'otlp-http-production.shopifysvc.com',
        'error-analytics-sessions-production.shopifysvc.com',
        'error-analytics-production.shopifysvc.com',
      ],
    },
  ],
};
