import type { Service } from '@cookiewarden/core';

/** Google Maps: embedded content. */
export const googleMaps: Service = {
  id: 'google-maps',
  name: 'Google Maps',
  operator: 'Google',
  category: 'personalization',
  disputed:
    'Maps set cookies of the platform; a map that the visitor opens is asked for, one that merely shows is disputed.',
  hosts: [
    { host: 'maps.googleapis.com' },
    { host: 'maps.google.com' },
    { host: 'maps.gstatic.com' },
    { host: 'www.google.com', path: '/maps' },
  ],
  inline: ['google.maps.Map'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['google.maps.Map'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['maps.gstatic.com'] },
  ],
};
