import type { Service } from '@cookiewarden/core';

/** New Relic Browser: speed as visitors meet it. */
export const newRelic: Service = {
  id: 'new-relic',
  name: 'New Relic Browser',
  operator: 'New Relic',
  category: 'statistical',
  cookies: [{ name: 'NREUM' }, { name: 'JSESSIONID', domain: 'nr-data.net', maxAgeSeconds: 'session' }],
  hosts: [{ host: 'js-agent.newrelic.com' }, { host: 'nr-data.net' }, { host: '*', path: '*/newrelic.js' }],
  inline: ['NREUM', 'newrelic.com/nr-'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['NREUM'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['JSESSIONID'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['newrelic.com/nr-'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['*/newrelic.js'] },
  ],
};
