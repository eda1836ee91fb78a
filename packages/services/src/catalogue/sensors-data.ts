import type { Service } from '@cookiewarden/core';

/** Sensors Data: visits. */
export const sensorsData: Service = {
  id: 'sensors-data',
  name: 'Sensors Data',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/sensorsdata*.js' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
