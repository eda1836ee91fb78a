import type { Service } from '@cookiewarden/core';

/** MaxPoint, by MaxPoint Interactive: advertising. */
export const maxpoint: Service = {
  id: 'maxpoint',
  name: 'MaxPoint',
  operator: 'MaxPoint Interactive',
  category: 'advertising',
  hosts: [{ host: 'mxptint.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
