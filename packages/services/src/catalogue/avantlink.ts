import type { Service } from '@cookiewarden/core';

/** AvantLink: advertising. */
export const avantlink: Service = {
  id: 'avantlink',
  name: 'AvantLink',
  category: 'advertising',
  hosts: [{ host: 'avmws.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
