import type { Service } from '@cookiewarden/core';

/** LiveRamp Privacy Manager: operation. */
export const privacyManager: Service = {
  id: 'privacy-manager',
  name: 'LiveRamp Privacy Manager',
  operator: 'LiveRamp',
  category: 'technical',
  hosts: [{ host: 'privacymanager.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
