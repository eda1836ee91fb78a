import type { Service } from '@cookiewarden/core';

/** FreakOut: advertising. */
export const freakout: Service = {
  id: 'freakout',
  name: 'FreakOut',
  operator: 'FreakOut',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'fout.jp' }],
  hosts: [{ host: 'fout.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
