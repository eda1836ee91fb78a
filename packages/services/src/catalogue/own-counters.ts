import type { Service } from '@cookiewarden/core';

/** Counters that a site runs itself, by the names of their files: visits. */
export const ownCounters: Service = {
  id: 'own-counters',
  name: 'A site’s own counters',
  category: 'statistical',
  hosts: [
    { host: '*', path: '*/b.gif', query: '*=*' },
    { host: '*', path: '*/beacon.gif', query: '*=*' },
    { host: '*', path: '*/c.gif', query: '*=*' },
    { host: '*', path: '*/counter.php' },
    { host: '*', path: '*/counter_*.php' },
    { host: '*', path: '*/e.gif', query: '*=*' },
    { host: '*', path: '*/EventTracker.js' },
    { host: '*', path: '*/hit.gif', query: '*=*' },
    { host: '*', path: '*/hm.gif', query: '*=*' },
    { host: '*', path: '*/linktracker.js' },
    { host: '*', path: '*/log.gif', query: '*=*' },
    { host: '*', path: '*/p.gif', query: '*=*' },
    { host: '*', path: '*/pagetracker.js' },
    { host: '*', path: '*/pageview.gif', query: '*=*' },
    { host: '*', path: '*/ping.gif', query: '*=*' },
    { host: '*', path: '*/pix.gif', query: '*=*' },
    { host: '*', path: '*/pv.gif', query: '*=*' },
    { host: '*', path: '*/s.gif', query: '*=*' },
    { host: '*', path: '*/stat.gif', query: '*=*' },
    { host: '*', path: '*/t.gif', query: '*=*' },
    { host: '*', path: '*/track.gif', query: '*=*' },
    { host: '*', path: '*/u.gif', query: '*=*' },
    { host: '*', path: '*/v.gif', query: '*=*' },
  ],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
