import type { Service } from '@cookiewarden/core';

/** Smartlook: recordings of visits. */
export const smartlook: Service = {
  id: 'smartlook',
  name: 'Smartlook',
  operator: 'Smartlook',
  category: 'statistical',
  hosts: [{ host: 'smartlook.com' }],
  inline: ["smartlook('init'", 'smartlook("init"', 'smartlook.com/recorder.js'],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
