import type { Service } from '@cookiewarden/core';

/** DoubleVerify: verification of advertising. */
export const doubleverify: Service = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  operator: 'DoubleVerify',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'doubleverify.com' }],
  hosts: [{ host: 'doubleverify.com' }, { host: 'dvtps.com' }, { host: 'iqfp1.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
