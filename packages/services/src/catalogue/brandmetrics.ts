import type { Service } from '@cookiewarden/core';

/** Brand Metrics, by Brandmetrics: measurement. */
export const brandmetrics: Service = {
  id: 'brandmetrics',
  name: 'Brand Metrics',
  operator: 'Brandmetrics',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'brandmetrics.com' }],
  hosts: [{ host: 'brandmetrics.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
