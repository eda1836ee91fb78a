import type { Service } from '@cookiewarden/core';

/** Experian Cross-Channel Marketing Platform: advertising. */
export const experianCrossChannelMarketingPlatform: Service = {
  id: 'experian-cross-channel-marketing-platform',
  name: 'Experian Cross-Channel Marketing Platform',
  category: 'advertising',
  hosts: [{ host: 'eccmp.com' }, { host: 'ccmp.eu' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
