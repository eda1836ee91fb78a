import type { Service } from '@cookiewarden/core';

/** Prebid.js user-ID modules (SharedID/PubCommon, Unified ID), by Prebid.org: identity for advertising. */
export const prebidIds: Service = {
  id: 'prebid-ids',
  name: 'Prebid.js user-ID modules (SharedID/PubCommon, Unified ID)',
  operator: 'Prebid.org',
  category: 'advertising',
  cookies: [
    { name: '_pubcid' },
    { name: '_pbjs_userid_consent_data', maxAgeSeconds: 2_592_000 },
    { name: '_pubcid_optout', category: 'technical' },
  ],
  hosts: [{ host: '*', path: '*/prebid*.js' }],
  inline: ['pbjs.que', 'PREBID_TIMEOUT'],
  storage: [{ key: '_pubcid', area: 'local' }],
  sources: [
    { source: 'tcf-disclosures', date: '2026-09-29' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_pbjs_userid_consent_data'] },
    { source: 'prebid', date: '2026-09-29', facts: ['pbjs.que'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/prebid*.js'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['PREBID_TIMEOUT'] },
  ],
};
