import type { Service } from '@cookiewarden/core';

/** ip-label: speed as visitors meet it. */
export const ipLabel: Service = {
  id: 'ip-label',
  name: 'ip-label',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/clobs.js' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
