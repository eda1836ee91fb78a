import type { Service } from '@cookiewarden/core';

/** Mautic: campaigns. */
export const mautic: Service = {
  id: 'mautic',
  name: 'Mautic',
  category: 'advertising',
  hosts: [{ host: '*', path: '*/mtc.js' }, { host: 'mautic.net' }],
  inline: ['MauticTrackingObject'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['MauticTrackingObject'] },
  ],
};
