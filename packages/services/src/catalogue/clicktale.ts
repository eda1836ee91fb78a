import type { Service } from '@cookiewarden/core';

/** ClickTale: recordings of visits. */
export const clicktale: Service = {
  id: 'clicktale',
  name: 'ClickTale',
  operator: 'Clicktale',
  category: 'statistical',
  cookies: [
    { name: 'WRBlock', domain: 'clicktale.net', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'clicktale.net' },
  ],
  hosts: [{ host: 'clicktale.net' }, { host: 'cdngc.net' }, { host: 'clicktale.pantherssl.com' }],
  inline: ['ClickTale', 'ClickTaleGlobal'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['WRBlock'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cdngc.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ClickTale', 'ClickTaleGlobal'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['clicktale.pantherssl.com'] },
  ],
};
