import type { Service } from '@cookiewarden/core';

/** Dailymotion embed: embedded content. */
export const dailymotion: Service = {
  id: 'dailymotion',
  name: 'Dailymotion embed',
  operator: 'Dailymotion',
  category: 'advertising',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'v1st', domain: 'dailymotion.com' },
    { name: 'ts', domain: 'dailymotion.com' },
    { name: 'dmvk', domain: 'dailymotion.com' },
    { name: 'hist', domain: 'dailymotion.com' },
  ],
  hosts: [
    { host: 'www.dailymotion.com' },
    { host: 'geo.dailymotion.com' },
    { host: 'dmcdn.net' },
    { host: 'dmxleo.com' },
    { host: 'pxlad.io' },
  ],
  tcfVendorId: 573,
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['geo.dailymotion.com', 'dmcdn.net', 'dmxleo.com', 'pxlad.io'],
    },
    { source: 'prebid', date: '2026-09-29', facts: ['573'] },
  ],
};
