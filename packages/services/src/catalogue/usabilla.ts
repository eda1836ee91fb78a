import type { Service } from '@cookiewarden/core';

/** Usabilla (SurveyMonkey): surveys. */
export const usabilla: Service = {
  id: 'usabilla',
  name: 'Usabilla (SurveyMonkey)',
  operator: 'Usabilla',
  category: 'statistical',
  cookies: [{ name: 'usbls', maxAgeSeconds: 'session' }],
  hosts: [{ host: 'usabilla.com' }, { host: 'd6tizftlrpuof.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['usbls'] },
  ],
};
