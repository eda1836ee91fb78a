import type { Service } from '@cookiewarden/core';

/** LockerDome: advertising. */
export const lockerdome: Service = {
  id: 'lockerdome',
  name: 'LockerDome',
  operator: 'LockerDome',
  category: 'advertising',
  hosts: [{ host: 'lockerdome.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
