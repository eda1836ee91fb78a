import type { Service } from '@cookiewarden/core';

/** AppDynamics: speed as visitors meet it. */
export const appdynamics: Service = {
  id: 'appdynamics',
  name: 'AppDynamics',
  operator: 'Cisco',
  category: 'statistical',
  hosts: [{ host: 'appdynamics.com' }, { host: '*', path: '*/adrum*.js' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/adrum*.js'] },
  ],
};
