import type { Service } from '@cookiewarden/core';

/** rewardStyle, by rewardStyle.com: advertising. */
export const rewardstyle: Service = {
  id: 'rewardstyle',
  name: 'rewardStyle',
  operator: 'rewardStyle.com',
  category: 'advertising',
  hosts: [{ host: 'rewardstyle.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
