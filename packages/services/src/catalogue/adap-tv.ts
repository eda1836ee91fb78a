import type { Service } from '@cookiewarden/core';

/** Adap.tv: advertising. */
export const adapTv: Service = {
  id: 'adap-tv',
  name: 'Adap.tv',
  operator: 'Adap.tv',
  category: 'advertising',
  hosts: [{ host: 'adap.tv' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
