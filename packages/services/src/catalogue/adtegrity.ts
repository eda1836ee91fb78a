import type { Service } from '@cookiewarden/core';

/** Adtegrity: advertising. */
export const adtegrity: Service = {
  id: 'adtegrity',
  name: 'Adtegrity',
  category: 'advertising',
  hosts: [{ host: 'adtpix.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
