import type { Service } from '@cookiewarden/core';

/** AppDynamics: speed as visitors meet it. */
export const appdynamics: Service = {
  id: 'appdynamics',
  name: 'AppDynamics',
  operator: 'Cisco',
  category: 'statistical',
  hosts: [{ host: 'appdynamics.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
