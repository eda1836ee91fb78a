import type { Service } from '@cookiewarden/core';

/** Lead Forensics: measurement. */
export const leadForensics: Service = {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  operator: 'Lead Forensics',
  category: 'statistical',
  cookies: [{ name: '*', domain: '200summit.com' }],
  hosts: [
    { host: '200summit.com' },
    { host: 'baw5tracker.com' },
    { host: 'business-path-55.com' },
    { host: 'bux1le001.com' },
  ],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
