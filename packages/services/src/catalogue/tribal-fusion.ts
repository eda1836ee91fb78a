import type { Service } from '@cookiewarden/core';

/** Exponential (Tribal Fusion), by Exponential Interactive: advertising. */
export const tribalFusion: Service = {
  id: 'tribal-fusion',
  name: 'Exponential (Tribal Fusion)',
  operator: 'Exponential Interactive',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'tribalfusion.com' }],
  hosts: [{ host: 'tribalfusion.com' }, { host: 'exponential.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
