import type { Service } from '@cookiewarden/core';

/** Mapbox: maps. */
export const mapbox: Service = {
  id: 'mapbox',
  name: 'Mapbox',
  category: 'personalization',
  disputed:
    'Maps set cookies of the platform; a map that the visitor opens is asked for, one that merely shows is disputed.',
  hosts: [{ host: 'mapbox.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
