import type { Service } from '@cookiewarden/core';

/** Retention Science: advertising. */
export const retentionScience: Service = {
  id: 'retention-science',
  name: 'Retention Science',
  category: 'advertising',
  hosts: [{ host: 'retentionscience.com' }, { host: 'd1stxfv94hrhia.cloudfront.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
