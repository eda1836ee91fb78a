import type { Service } from '@cookiewarden/core';

/** eDigitalResearch, by eDigital Research: measurement. */
export const eDigitalSurvey: Service = {
  id: 'e-digital-survey',
  name: 'eDigitalResearch',
  operator: 'eDigital Research',
  category: 'statistical',
  hosts: [{ host: 'edigitalsurvey.com' }, { host: 'edrcdn.com' }, { host: 'ecustomeropinions.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
