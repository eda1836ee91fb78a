import type { Service } from '@cookiewarden/core';

/** Vibrant Media: advertising. */
export const vibrantMedia: Service = {
  id: 'vibrant-media',
  name: 'Vibrant Media',
  category: 'advertising',
  hosts: [{ host: 'intellitxt.com' }, { host: 'picadmedia.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
