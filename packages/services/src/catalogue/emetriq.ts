import type { Service } from '@cookiewarden/core';

/** emetriq: advertising. */
export const emetriq: Service = {
  id: 'emetriq',
  name: 'emetriq',
  category: 'advertising',
  hosts: [{ host: 'emetriq.de' }, { host: 'xplosion.de' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
