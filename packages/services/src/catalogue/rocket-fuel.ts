import type { Service } from '@cookiewarden/core';

/** Rocket Fuel (Sizmek): advertising. */
export const rocketFuel: Service = {
  id: 'rocket-fuel',
  name: 'Rocket Fuel (Sizmek)',
  operator: 'Rocket Fuel',
  category: 'advertising',
  cookies: [
    { name: '*', domain: 'rfihub.com' },
    { name: '*', domain: 'rfihub.net' },
    { name: '*', domain: 'ru4.com' },
  ],
  hosts: [{ host: 'rfihub.com' }, { host: 'rfihub.net' }, { host: 'ru4.com' }, { host: 'ad1x.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
