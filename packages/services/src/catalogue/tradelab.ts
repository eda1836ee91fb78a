import type { Service } from '@cookiewarden/core';

/** Tradelab: advertising. */
export const tradelab: Service = {
  id: 'tradelab',
  name: 'Tradelab',
  category: 'advertising',
  hosts: [{ host: 'tradelab.fr' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
