import type { Service } from '@cookiewarden/core';

/** TrackJS: error reports. */
export const trackjs: Service = {
  id: 'trackjs',
  name: 'TrackJS',
  operator: 'TrackJS',
  category: 'technical',
  disputed: 'Error reports serve the operation, yet carry data of the visitor to another company.',
  hosts: [{ host: 'trackjs.com' }, { host: 'd2zah9y47r7bi2.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d2zah9y47r7bi2.cloudfront.net'] },
  ],
};
