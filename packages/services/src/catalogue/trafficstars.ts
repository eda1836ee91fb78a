import type { Service } from '@cookiewarden/core';

/** TrafficStars: advertising. */
export const trafficstars: Service = {
  id: 'trafficstars',
  name: 'TrafficStars',
  operator: 'TrafficStars',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'tsyndicate.com' }],
  hosts: [{ host: 'trafficstars.com' }, { host: 'tsyndicate.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
