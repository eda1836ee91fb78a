import type { Service } from '@cookiewarden/core';

/** mParticle: customer events. */
export const mparticle: Service = {
  id: 'mparticle',
  name: 'mParticle',
  operator: 'mParticle',
  category: 'statistical',
  hosts: [{ host: 'mparticle.com' }],
  inline: ['mParticle.config', 'mparticle.com/js/v2/'],
  sources: [
    { source: 'npm:@mparticle/web-sdk', date: '2026-11-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['mparticle.com/js/v2/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mparticle.com'] },
  ],
};
