import type { Service } from '@cookiewarden/core';

/** Counters that a site runs itself, by the names of their files: visits. */
export const ownCounters: Service = {
  id: 'own-counters',
  name: 'A site’s own counters',
  category: 'statistical',
  hosts: [
    { host: '*', path: '/_/stat', query: 'event=*' },
    { host: '*', path: '*/beacon.gif', query: '*=*' },
    { host: '*', path: '*/counter.php' },
    { host: '*', path: '*/counter_*.php' },
    { host: '*', path: '*/EventTracker.js' },
    { host: '*', path: '*/hit.gif', query: '*=*' },
    { host: '*', path: '*/hm.gif', query: '*=*' },
    { host: '*', path: '*/linktracker.js' },
    { host: '*', path: '*/log.gif', query: '*=*' },
    { host: '*', path: '*/pagetracker.js' },
    { host: '*', path: '*/pageview.gif', query: '*=*' },
    { host: '*', path: '*/ping.gif', query: '*=*' },
    { host: '*', path: '*/pix.gif', query: '*=*' },
    { host: '*', path: '*/pv.gif', query: '*=*' },
    { host: '*', path: '*/stat.gif', query: '*=*' },
    { host: '*', path: '*/track.gif', query: '*=*' },
  ],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
