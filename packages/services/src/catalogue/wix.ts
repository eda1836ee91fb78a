import type { Service } from '@cookiewarden/core';

/** Wix: site builder. */
export const wix: Service = {
  id: 'wix',
  name: 'Wix',
  operator: 'Wix',
  category: 'technical',
  cookies: [
    { name: 'svSession', maxAgeSeconds: 63_072_000 },
    { name: 'SSR-caching' },
    { name: 'smSession' },
    { name: 'bSession', maxAgeSeconds: 1_800 },
    { name: 'fedops.logger.sessionId', maxAgeSeconds: 31_104_000 },
    { name: 'consent-policy', maxAgeSeconds: 31_104_000 },
    { name: '_wixCIDX', maxAgeSeconds: 7_776_000 },
    { name: '_wix_browser_sess', maxAgeSeconds: 'session' },
    { name: 'client-session-bind', maxAgeSeconds: 'session' },
    { name: 'server-session-bind', maxAgeSeconds: 'session' },
    { name: 'wixLanguage', maxAgeSeconds: 31_104_000 },
  ],
  hosts: [
    { host: 'static.parastorage.com' },
    { host: 'static.wixstatic.com' },
    { host: 'frog.wix.com', category: 'statistical' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['static.parastorage.com', 'static.wixstatic.com', 'frog.wix.com'],
    },
  ],
};
