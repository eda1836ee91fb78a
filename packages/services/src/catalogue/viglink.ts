import type { Service } from '@cookiewarden/core';

/** Sovrn Commerce (VigLink): affiliate sales. */
export const viglink: Service = {
  id: 'viglink',
  name: 'Sovrn Commerce (VigLink)',
  operator: 'VigLink',
  category: 'advertising',
  cookies: [
    { name: 'vglnk.Agent.p', domain: 'viglink.com', maxAgeSeconds: 31_536_000 },
    { name: 'vglnk.Agent.p', maxAgeSeconds: 31_536_000 },
    { name: 'vglnk.PartnerRfsh.p', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'viglink.com' },
  ],
  hosts: [{ host: 'viglink.com' }],
  inline: ['viglink.com/api/vglnk.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'viglink.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['viglink.com/api/vglnk.js'] },
  ],
};
