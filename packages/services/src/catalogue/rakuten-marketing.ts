import type { Service } from '@cookiewarden/core';

/** Rakuten Marketing: advertising. */
export const rakutenMarketing: Service = {
  id: 'rakuten-marketing',
  name: 'Rakuten Marketing',
  operator: 'Rakuten',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'rmtag.com' }],
  hosts: [{ host: 'rmtag.com' }, { host: 'tag.rmp.rakuten.com' }, { host: 'mediaforge.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['tag.rmp.rakuten.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mediaforge.com'] },
  ],
};
