import type { Service } from '@cookiewarden/core';

/** Viant (Specific Media): advertising. */
export const specificMedia: Service = {
  id: 'specific-media',
  name: 'Viant (Specific Media)',
  operator: 'Specific Media',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'specificclick.net' }],
  hosts: [{ host: 'specificclick.net' }, { host: 'adviva.net' }, { host: 'specificmedia.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['adviva.net'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['specificmedia.com'] },
  ],
};
