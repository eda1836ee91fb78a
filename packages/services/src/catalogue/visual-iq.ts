import type { Service } from '@cookiewarden/core';

/** Nielsen Visual IQ: advertising. */
export const visualIq: Service = {
  id: 'visual-iq',
  name: 'Nielsen Visual IQ',
  operator: 'Visual IQ',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'myvisualiq.net' }],
  hosts: [{ host: 'myvisualiq.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
