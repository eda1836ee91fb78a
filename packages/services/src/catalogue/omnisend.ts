import type { Service } from '@cookiewarden/core';

/** Omnisend: e-mail marketing. */
export const omnisend: Service = {
  id: 'omnisend',
  name: 'Omnisend',
  operator: 'Omnisend',
  category: 'advertising',
  cookies: [{ name: 'omnisendSessionID' }],
  hosts: [{ host: 'omnisrc.com' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
