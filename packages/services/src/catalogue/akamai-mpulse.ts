import type { Service } from '@cookiewarden/core';

/** Akamai mPulse (Boomerang): speed as visitors meet it. */
export const akamaiMpulse: Service = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse (Boomerang)',
  operator: 'mPulse',
  category: 'statistical',
  cookies: [{ name: 'RT' }, { name: 'akaas_AB-Testing' }],
  hosts: [
    { host: 'akstat.io' },
    { host: 'go-mpulse.net' },
    { host: 'mpulse.net' },
    { host: 'mpstat.us' },
    { host: 'lognormal.net' },
    { host: '*', path: '*/boomr.js' },
    { host: '*', path: '*/aksb.min.js' },
    { host: 'ds-aksb-a.akamaihd.net' },
  ],
  inline: ['BOOMR', 'go-mpulse.net/boomerang/'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['akaas_AB-Testing', 'BOOMR'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['RT'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['go-mpulse.net/boomerang/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['lognormal.net'] },
    {
      source: 'observed-responses',
      date: '2026-11-26',
      facts: ['*/boomr.js', '*/aksb.min.js', 'ds-aksb-a.akamaihd.net'],
    },
  ],
};
