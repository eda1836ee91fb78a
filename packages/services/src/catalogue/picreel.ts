import type { Service } from '@cookiewarden/core';

/** Picreel: measurement. */
export const picreel: Service = {
  id: 'picreel',
  name: 'Picreel',
  operator: 'Picreel',
  category: 'statistical',
  hosts: [{ host: 'picreel.com' }, { host: 'pcrl.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
