import type { Service } from '@cookiewarden/core';

/** Webtrends: measurement. */
export const webtrends: Service = {
  id: 'webtrends',
  name: 'Webtrends',
  operator: 'Webtrends',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'webtrendslive.com' }],
  hosts: [{ host: 'webtrends.com' }, { host: 'webtrendslive.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
