import type { Service } from '@cookiewarden/core';

/** Adalyser, by OneSoon: measurement. */
export const adalyser: Service = {
  id: 'adalyser',
  name: 'Adalyser',
  operator: 'OneSoon',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'adalyser.com' }],
  hosts: [{ host: 'adalyser.com' }],
  inline: ['adalyserModules'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['adalyserModules'] },
  ],
};
