import type { Service } from '@cookiewarden/core';

/** Salesforce Commerce Cloud: shop. */
export const salesforceCommerce: Service = {
  id: 'salesforce-commerce',
  name: 'Salesforce Commerce Cloud',
  operator: 'Salesforce Commerce Cloud',
  category: 'technical',
  cookies: [
    { name: 'dwsid' },
    { name: 'dw_dnt' },
    { name: 'sid', maxAgeSeconds: 63_072_000 },
    { name: 'cqcid', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'demandware.net' }, { host: 'demandware.edgesuite.net' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['dwsid', 'dw_dnt'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['demandware.net', 'demandware.edgesuite.net'] },
  ],
};
