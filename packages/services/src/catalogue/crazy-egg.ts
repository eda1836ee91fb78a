import type { Service } from '@cookiewarden/core';

/** Crazy Egg: heat maps. */
export const crazyEgg: Service = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  operator: 'Crazy Egg',
  category: 'statistical',
  cookies: [
    { name: '_ce.s', maxAgeSeconds: 31_536_000 },
    { name: '_ce.cch' },
    { name: '_ce.gtld' },
    { name: '_ce.clock_data', maxAgeSeconds: 86_400 },
    { name: '_ce.clock_event', maxAgeSeconds: 86_400 },
    { name: '_ce.irv', maxAgeSeconds: 'session' },
    { name: 'cebsp_*', maxAgeSeconds: 'session' },
    { name: '_CEFT', maxAgeSeconds: 31_536_000 },
    { name: '_ceir' },
    { name: '_crazyegg' },
    { name: '_cer.v' },
  ],
  hosts: [
    { host: 'crazyegg.com' },
    { host: 'cetrk.com' },
    { host: 'dnn506yrbagrg.cloudfront.net' },
    { host: 's3.amazonaws.com', path: '/new.cetrk.com/*' },
  ],
  inline: ['crazyegg.com/pages/scripts/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cetrk.com', 'dnn506yrbagrg.cloudfront.net'] },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['crazyegg.com/pages/scripts/'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['s3.amazonaws.com/new.cetrk.com/*'] },
  ],
};
