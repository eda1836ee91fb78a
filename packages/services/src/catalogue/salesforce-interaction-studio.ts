import type { Service } from '@cookiewarden/core';

/** Salesforce Personalization (Evergage): personalised content. */
export const salesforceInteractionStudio: Service = {
  id: 'salesforce-interaction-studio',
  name: 'Salesforce Personalization (Evergage)',
  operator: 'Salesforce',
  category: 'personalization',
  hosts: [{ host: 'evergage.com' }, { host: 'evgnet.com' }],
  inline: ['_aaq.push', 'evergage.com/beacon/'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['evergage.com', 'evgnet.com'] },
  ],
};
