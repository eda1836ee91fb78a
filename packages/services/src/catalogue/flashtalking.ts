import type { Service } from '@cookiewarden/core';

/** Flashtalking, by Simplicity Marketing: advertising. */
export const flashtalking: Service = {
  id: 'flashtalking',
  name: 'Flashtalking',
  operator: 'Simplicity Marketing',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'flashtalking.com' }],
  hosts: [{ host: 'flashtalking.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
