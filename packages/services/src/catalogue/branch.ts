import type { Service } from '@cookiewarden/core';

/** Branch, by Branch Metrics: attribution of sales. */
export const branch: Service = {
  id: 'branch',
  name: 'Branch',
  operator: 'Branch Metrics',
  category: 'advertising',
  cookies: [{ name: 'branch_session' }, { name: 'branch_session_first' }],
  hosts: [{ host: 'cdn.branch.io' }, { host: 'api2.branch.io' }, { host: 'app.link' }],
  inline: ['branch.io/branch-latest.min.js'],
  storage: [{ key: 'branch_session_first', area: 'local' }],
  sources: [
    { source: 'npm:branch-sdk', date: '2026-11-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['branch.io/branch-latest.min.js', 'cdn.branch.io'] },
  ],
};
