import type { Service } from '@cookiewarden/core';

/** HUMAN (PerimeterX): load balancing and protection. */
export const perimeterx: Service = {
  id: 'perimeterx',
  name: 'HUMAN (PerimeterX)',
  operator: 'PerimeterX',
  category: 'technical',
  cookies: [{ name: '_px3' }, { name: '_pxvid' }, { name: '_pxhd' }, { name: '_pxff_*' }],
  hosts: [{ host: 'perimeterx.net' }],
  inline: ['_pxAppId'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['perimeterx.net'] },
  ],
};
