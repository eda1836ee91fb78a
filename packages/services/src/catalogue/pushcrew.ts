import type { Service } from '@cookiewarden/core';

/** PushCrew: advertising. */
export const pushcrew: Service = {
  id: 'pushcrew',
  name: 'PushCrew',
  operator: 'PushCrew',
  category: 'advertising',
  hosts: [{ host: 'pushcrew.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
