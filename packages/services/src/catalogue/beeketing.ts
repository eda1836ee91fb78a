import type { Service } from '@cookiewarden/core';

/** Beeketing: advertising. */
export const beeketing: Service = {
  id: 'beeketing',
  name: 'Beeketing',
  operator: 'Beeketing',
  category: 'advertising',
  hosts: [{ host: 'beeketing.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
