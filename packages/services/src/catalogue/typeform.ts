import type { Service } from '@cookiewarden/core';

/** Typeform: embedded content. */
export const typeform: Service = {
  id: 'typeform',
  name: 'Typeform',
  operator: 'Typeform',
  category: 'personalization',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'tf_respondent_cc', domain: 'typeform.com', maxAgeSeconds: 15_552_000 },
    { name: 'attribution_user_id', domain: 'typeform.com', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'embed.typeform.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['embed.typeform.com'] },
  ],
};
