import type { Service } from '@cookiewarden/core';

/** ZergNet: advertising. */
export const zergnet: Service = {
  id: 'zergnet',
  name: 'ZergNet',
  operator: 'ZergNet',
  category: 'advertising',
  hosts: [{ host: 'zergnet.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
