import type { Service } from '@cookiewarden/core';

/** Adobe Fonts (Typekit): fonts. */
export const adobeFonts: Service = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts (Typekit)',
  operator: 'Adobe',
  category: 'technical',
  disputed:
    'Stores nothing; the visitor’s address reaches another company, which a German court (LG München I, 3 O 17493/20) held to need consent.',
  hosts: [{ host: 'typekit.net' }, { host: 'p.typekit.net', category: 'statistical' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14', facts: ['typekit.net'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['p.typekit.net'] },
  ],
};
