import type { Service } from '@cookiewarden/core';

/** Oracle Maxymiser: tests of variants. */
export const maxymiser: Service = {
  id: 'maxymiser',
  name: 'Oracle Maxymiser',
  operator: 'Maxymiser',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [{ name: '*', domain: 'maxymiser.net' }],
  hosts: [{ host: 'maxymiser.net' }, { host: 'maxymiser.hs.llnwd.net' }, { host: '*', path: '*/mmcore.js' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['maxymiser.hs.llnwd.net'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/mmcore.js'] },
  ],
};
