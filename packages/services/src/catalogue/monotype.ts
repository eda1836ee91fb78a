import type { Service } from '@cookiewarden/core';

/** Monotype web fonts: fonts. */
export const monotype: Service = {
  id: 'monotype',
  name: 'Monotype web fonts',
  operator: 'Monotype',
  category: 'technical',
  disputed:
    'Stores nothing; the visitor’s address reaches another company, which a German court (LG München I, 3 O 17493/20) held to need consent.',
  hosts: [
    { host: 'fonts.net' },
    { host: 'fast.fonts.net', path: '/t/*', category: 'statistical' },
    { host: 'hello.myfonts.net', path: '/count', category: 'statistical' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14', facts: ['fonts.net'] },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: ['fast.fonts.net/t/*', 'hello.myfonts.net/count'],
    },
  ],
};
