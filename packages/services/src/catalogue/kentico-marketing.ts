import type { Service } from '@cookiewarden/core';

/** Kentico online marketing: site builder. */
export const kenticoMarketing: Service = {
  id: 'kentico-marketing',
  name: 'Kentico online marketing',
  operator: 'Kentico',
  category: 'statistical',
  cookies: [
    { name: 'CurrentContact', maxAgeSeconds: 1_576_800_000 },
    { name: 'VisitorStatus', maxAgeSeconds: 630_720_000 },
    { name: 'CMSLandingPageLoaded', maxAgeSeconds: 1_200 },
    { name: 'CMSUserPage', maxAgeSeconds: 1_200 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
