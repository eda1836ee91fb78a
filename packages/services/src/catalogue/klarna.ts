import type { Service } from '@cookiewarden/core';

/** Klarna: payment. */
export const klarna: Service = {
  id: 'klarna',
  name: 'Klarna',
  operator: 'Klarna',
  category: 'technical',
  disputed: 'Fraud prevention is strictly necessary in a checkout, and disputed on all other pages.',
  cookies: [{ name: 'ku1-sid' }, { name: 'ku1-vid' }],
  hosts: [{ host: 'js.klarna.com' }, { host: 'x.klarnacdn.net' }],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['js.klarna.com'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['x.klarnacdn.net'] },
  ],
};
