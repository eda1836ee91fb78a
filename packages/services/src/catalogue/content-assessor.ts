import type { Service } from '@cookiewarden/core';

/** Web Content Assessor, by TMT Digital: advertising. */
export const contentAssessor: Service = {
  id: 'content-assessor',
  name: 'Web Content Assessor',
  operator: 'TMT Digital',
  category: 'advertising',
  hosts: [{ host: 'webcontentassessor.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
