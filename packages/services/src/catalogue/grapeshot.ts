import type { Service } from '@cookiewarden/core';

/** Grapeshot: advertising. */
export const grapeshot: Service = {
  id: 'grapeshot',
  name: 'Grapeshot',
  category: 'advertising',
  hosts: [{ host: 'gscontxt.net' }, { host: 'grapeshot.co.uk' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
