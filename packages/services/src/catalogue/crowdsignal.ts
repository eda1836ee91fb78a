import type { Service } from '@cookiewarden/core';

/** Crowdsignal (Polldaddy), by Automattic: measurement. */
export const crowdsignal: Service = {
  id: 'crowdsignal',
  name: 'Crowdsignal (Polldaddy)',
  operator: 'Automattic',
  category: 'statistical',
  hosts: [{ host: 'polldaddy.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
