import type { Service } from '@cookiewarden/core';

/** Click Guardian: advertising. */
export const clickGuardian: Service = {
  id: 'click-guardian',
  name: 'Click Guardian',
  operator: 'Click Guardian',
  category: 'advertising',
  hosts: [{ host: 'clickguardian.app' }, { host: 'clickguardian.co.uk' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
