import type { Service } from '@cookiewarden/core';

/** PubNation: advertising. */
export const pubnation: Service = {
  id: 'pubnation',
  name: 'PubNation',
  operator: 'PubNation',
  category: 'advertising',
  hosts: [{ host: 'pubnation.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
