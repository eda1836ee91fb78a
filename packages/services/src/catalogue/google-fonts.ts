import type { Service } from '@cookiewarden/core';

/** Google Fonts: fonts. */
export const googleFonts: Service = {
  id: 'google-fonts',
  name: 'Google Fonts',
  operator: 'Google',
  category: 'technical',
  disputed:
    'Stores nothing; the visitor’s address reaches another company, which a German court (LG München I, 3 O 17493/20) held to need consent.',
  hosts: [{ host: 'fonts.googleapis.com' }, { host: 'fonts.gstatic.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
