import type { Service } from '@cookiewarden/core';

/** GeoEdge: advertising. */
export const geoedge: Service = {
  id: 'geoedge',
  name: 'GeoEdge',
  operator: 'GeoEdge',
  category: 'advertising',
  hosts: [{ host: 'geoedge.com' }, { host: 'geoedge.be' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
