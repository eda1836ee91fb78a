import type { Service } from '@cookiewarden/core';

/** Cloudflare Zaraz: tag manager. */
export const cloudflareZaraz: Service = {
  id: 'cloudflare-zaraz',
  name: 'Cloudflare Zaraz',
  operator: 'Cloudflare',
  category: 'statistical',
  disputed:
    'It stores nothing itself, but loads whatever its container names; authorities and courts disagree whether it needs consent.',
  hosts: [{ host: '*', path: '/cdn-cgi/zaraz/*' }],
  sources: [
    { source: 'https://developers.cloudflare.com/zaraz/advanced/load-zaraz-manually/', date: '2026-11-26' },
  ],
};
