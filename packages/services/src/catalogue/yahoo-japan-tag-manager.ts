import type { Service } from '@cookiewarden/core';

/** Yahoo! Tag Manager (Japan): visits. */
export const yahooJapanTagManager: Service = {
  id: 'yahoo-japan-tag-manager',
  name: 'Yahoo! Tag Manager (Japan)',
  category: 'statistical',
  hosts: [{ host: 'yjtag.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
