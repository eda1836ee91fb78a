import type { Service } from '@cookiewarden/core';

/** Smartlook: recordings of visits. */
export const smartlook: Service = {
  id: 'smartlook',
  name: 'Smartlook',
  operator: 'Smartlook',
  category: 'statistical',
  hosts: [{ host: 'smartlook.com' }],
  inline: [
    "smartlook('init'",
    'smartlook("init"',
    'web-sdk.smartlook.com/recorder.js',
    'rec.smartlook.com/recorder.js',
  ],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
