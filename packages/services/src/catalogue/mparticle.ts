import type { Service } from '@cookiewarden/core';

/** mParticle: customer events. */
export const mparticle: Service = {
  id: 'mparticle',
  name: 'mParticle',
  operator: 'mParticle',
  category: 'statistical',
  hosts: [{ host: 'mparticle.com' }],
  inline: ['mParticle.config'],
  sources: [
    { source: 'npm:@mparticle/web-sdk', date: '2026-11-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mparticle.com'] },
  ],
};
