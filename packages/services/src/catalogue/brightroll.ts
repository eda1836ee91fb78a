import type { Service } from '@cookiewarden/core';

/** BrightRoll: advertising. */
export const brightroll: Service = {
  id: 'brightroll',
  name: 'BrightRoll',
  category: 'advertising',
  hosts: [{ host: 'btrll.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
