import type { Service } from '@cookiewarden/core';

/** Bloomreach Discovery: content and comfort. */
export const bloomreach: Service = {
  id: 'bloomreach',
  name: 'Bloomreach Discovery',
  operator: 'BloomReach',
  category: 'personalization',
  hosts: [{ host: 'brcdn.com' }, { host: 'brsrvr.com' }, { host: 'brsvr.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
