import type { Service } from '@cookiewarden/core';

/** Trialfire: measurement. */
export const trialfire: Service = {
  id: 'trialfire',
  name: 'Trialfire',
  operator: 'Trialfire',
  category: 'statistical',
  hosts: [{ host: 'trialfire.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
