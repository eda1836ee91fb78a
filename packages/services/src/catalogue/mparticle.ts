import type { Service } from '@cookiewarden/core';

/** mParticle: customer events. */
export const mparticle: Service = {
  id: 'mparticle',
  name: 'mParticle',
  operator: 'mParticle',
  category: 'statistical',
  hosts: [{ host: 'jssdkcdns.mparticle.com' }, { host: 'pixels.mparticle.com' }],
  inline: ['mParticle.config'],
  sources: [
    {
      source: 'npm:@mparticle/web-sdk',
      date: '2026-11-01',
      facts: ['mParticle.config', 'jssdkcdns.mparticle.com'],
    },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['pixels.mparticle.com'] },
  ],
};
