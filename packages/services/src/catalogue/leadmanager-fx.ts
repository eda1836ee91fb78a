import type { Service } from '@cookiewarden/core';

/** LeadManagerFX, by WebpageFX: advertising. */
export const leadmanagerFx: Service = {
  id: 'leadmanager-fx',
  name: 'LeadManagerFX',
  operator: 'WebpageFX',
  category: 'advertising',
  hosts: [{ host: 'leadmanagerfx.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
