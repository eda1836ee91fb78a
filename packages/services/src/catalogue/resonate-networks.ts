import type { Service } from '@cookiewarden/core';

/** Resonate Networks: visits. */
export const resonateNetworks: Service = {
  id: 'resonate-networks',
  name: 'Resonate Networks',
  category: 'statistical',
  hosts: [{ host: 'reson8.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
