import type { Service } from '@cookiewarden/core';

/** fluct: advertising. */
export const fluct: Service = {
  id: 'fluct',
  name: 'fluct',
  operator: 'fluct',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adingo.jp' }],
  hosts: [{ host: 'adingo.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
