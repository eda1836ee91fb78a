import type { Service } from '@cookiewarden/core';

/** FreakOut: advertising. */
export const freakout: Service = {
  id: 'freakout',
  name: 'FreakOut',
  operator: 'FreakOut',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'fout.jp' }],
  hosts: [{ host: 'fout.jp' }],
  inline: ['_fout_queue'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_fout_queue'] },
  ],
};
