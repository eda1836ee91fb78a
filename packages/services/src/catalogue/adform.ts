import type { Service } from '@cookiewarden/core';

/** Adform: advertising. */
export const adform: Service = {
  id: 'adform',
  name: 'Adform',
  operator: 'Adform',
  category: 'advertising',
  cookies: [
    { name: 'uid', domain: 'adform.net', maxAgeSeconds: 5_184_000 },
    { name: 'cid', domain: 'adform.net', maxAgeSeconds: 5_184_000 },
    { name: 'C', domain: 'adform.net', maxAgeSeconds: 2_592_000 },
    { name: 'TPC', domain: 'adform.net', maxAgeSeconds: 1_209_600 },
    { name: 'token', domain: 'adform.net', maxAgeSeconds: 'session' },
    { name: 'otsid', domain: 'adform.net', maxAgeSeconds: 31_536_000 },
    { name: 'adtrc', domain: 'adform.net', maxAgeSeconds: 604_800 },
    { name: 'DigiTrust.v1.identity', domain: 'adform.net', maxAgeSeconds: 604_800 },
    { name: 'adformfrpid', maxAgeSeconds: 2_592_000 },
    { name: '*', domain: 'adform.net' },
  ],
  hosts: [{ host: 'adform.net' }, { host: 'adformdsp.net' }],
  inline: ['_adftrack', 'adform.net/serving/scripts/trackpoint/async/', 'adform.net/Serving/TrackPoint/'],
  tcfVendorId: 50,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['_adftrack', '*', 'adform.net/serving/scripts/trackpoint/async/', 'adform.net'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['adform.net/Serving/TrackPoint/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['adformdsp.net'] },
    { source: 'prebid', date: '2026-09-29', facts: ['50'] },
  ],
};
