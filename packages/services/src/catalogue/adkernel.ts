import type { Service } from '@cookiewarden/core';

/** AdKernel: advertising. */
export const adkernel: Service = {
  id: 'adkernel',
  name: 'AdKernel',
  operator: 'adKernel',
  category: 'advertising',
  cookies: [
    { name: 'SSPR_*', domain: 'adkernel.com', maxAgeSeconds: 'session' },
    { name: 'SSPZ', domain: 'adkernel.com', maxAgeSeconds: 'session' },
    { name: 'DSP2F_*', domain: 'adkernel.com', maxAgeSeconds: 'session' },
    { name: 'ADKUID', domain: 'adkernel.com', maxAgeSeconds: 2_592_000 },
    { name: '*', domain: 'adkernel.com' },
  ],
  hosts: [{ host: 'adkernel.com' }],
  tcfVendorId: 14,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'adkernel.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['14'] },
  ],
};
