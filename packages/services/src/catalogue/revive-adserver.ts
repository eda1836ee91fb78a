import type { Service } from '@cookiewarden/core';

/** Revive Adserver (OpenX Source): ads on a server of the site. */
export const reviveAdserver: Service = {
  id: 'revive-adserver',
  name: 'Revive Adserver (OpenX Source)',
  category: 'advertising',
  hosts: [
    { host: '*', path: '*/delivery/ajs.php' },
    { host: '*', path: '*/delivery/asyncjs.php' },
    { host: '*', path: '*/delivery/spcjs.php' },
    { host: '*', path: '*/delivery/spc.php' },
    { host: '*', path: '*/delivery/asyncspc.php' },
    { host: '*', path: '*/delivery/afr.php' },
    { host: '*', path: '*/delivery/avw.php' },
    { host: '*', path: '*/delivery/lg.php' },
    { host: '*', path: '*/delivery/ck.php' },
    { host: '*', path: '*/delivery/al.php' },
    { host: '*', path: '*/delivery/apu.php' },
    { host: '*', path: '*/delivery/tjs.php' },
  ],
  sources: [{ source: 'https://github.com/revive-adserver/revive-adserver', date: '2026-11-26' }],
};
