import type { Service } from '@cookiewarden/core';

/** PixelYourSite: pixels for WordPress. */
export const pixelyoursite: Service = {
  id: 'pixelyoursite',
  name: 'PixelYourSite',
  category: 'advertising',
  hosts: [{ host: '*', path: '*/wp-content/plugins/pixelyoursite/*' }],
  inline: ['pysOptions'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['pysOptions'] },
  ],
};
