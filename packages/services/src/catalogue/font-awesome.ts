import type { Service } from '@cookiewarden/core';

/** Font Awesome, by FontAwesome CDN: fonts. */
export const fontAwesome: Service = {
  id: 'font-awesome',
  name: 'Font Awesome',
  operator: 'FontAwesome CDN',
  category: 'technical',
  disputed:
    'Stores nothing; the visitor’s address reaches another company, which a German court (LG München I, 3 O 17493/20) held to need consent.',
  hosts: [{ host: 'fontawesome.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
