import type { Service } from '@cookiewarden/core';

/** Intent IQ: advertising. */
export const intentIq: Service = {
  id: 'intent-iq',
  name: 'Intent IQ',
  operator: 'Intent IQ',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'intentiq.com' }],
  hosts: [{ host: 'intentiq.com' }],
  tcfVendorId: 1323,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['1323'] },
  ],
};
