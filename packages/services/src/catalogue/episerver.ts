import type { Service } from '@cookiewarden/core';

/** Optimizely CMS (Episerver): site builder. */
export const episerver: Service = {
  id: 'episerver',
  name: 'Optimizely CMS (Episerver)',
  operator: 'Optimizely',
  category: 'technical',
  cookies: [
    { name: 'EPi:StateMarker' },
    { name: 'EPiServer' },
    { name: 'EPiSessionId' },
    { name: 'EPiTrace' },
  ],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
