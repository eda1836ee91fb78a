import type { Service } from '@cookiewarden/core';

/** Salesforce DMP (Krux): audiences for advertising. */
export const salesforceDmp: Service = {
  id: 'salesforce-dmp',
  name: 'Salesforce DMP (Krux)',
  operator: 'Salesforce',
  category: 'advertising',
  cookies: [
    { name: '_kuid_', domain: 'krxd.net', maxAgeSeconds: 15_552_000 },
    { name: '*', domain: 'krxd.net' },
  ],
  hosts: [{ host: 'krxd.net' }],
  inline: [
    'window.Krux',
    "Krux('",
    'Krux("',
    'cdn.krxd.net/controltag',
    'krxd.net/controltag/',
    'krxd.net/pixel.gif',
    'krxd.net/event.gif',
    'krxd.net/usermatch.gif',
  ],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_kuid_'] },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['*'] },
  ],
};
