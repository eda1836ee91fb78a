import type { Service } from '@cookiewarden/core';

/** Movable Ink: advertising. */
export const movableInk: Service = {
  id: 'movable-ink',
  name: 'Movable Ink',
  operator: 'Movable Ink',
  category: 'advertising',
  hosts: [{ host: 'micpn.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
