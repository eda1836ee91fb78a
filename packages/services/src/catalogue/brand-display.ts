import type { Service } from '@cookiewarden/core';

/** XPO, by Knorex: advertising. */
export const brandDisplay: Service = {
  id: 'brand-display',
  name: 'XPO',
  operator: 'Knorex',
  category: 'advertising',
  hosts: [{ host: 'brand-display.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
