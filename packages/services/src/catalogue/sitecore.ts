import type { Service } from '@cookiewarden/core';

/** Sitecore: site builder. */
export const sitecore: Service = {
  id: 'sitecore',
  name: 'Sitecore',
  operator: 'Sitecore',
  category: 'statistical',
  cookies: [
    { name: 'SC_ANALYTICS_GLOBAL_COOKIE' },
    { name: 'sc_expview' },
    { name: 'sxa_site' },
    { name: 'SC_OS_SessionId' },
  ],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
