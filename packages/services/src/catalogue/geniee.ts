import type { Service } from '@cookiewarden/core';

/** Geniee: advertising. */
export const geniee: Service = {
  id: 'geniee',
  name: 'Geniee',
  operator: 'Geniee',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'gssprt.jp' }],
  hosts: [
    { host: 'genieessp.jp' },
    { host: 'gssprt.jp' },
    { host: 'genieesspv.jp' },
    { host: 'href.asia' },
    { host: 'gsspcln.jp' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['gsspcln.jp'] },
  ],
};
