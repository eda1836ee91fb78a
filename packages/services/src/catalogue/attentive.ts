import type { Service } from '@cookiewarden/core';

/** Attentive: advertising. */
export const attentive: Service = {
  id: 'attentive',
  name: 'Attentive',
  operator: 'Attentive',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'attn.tv' }],
  hosts: [{ host: 'attn.tv' }, { host: 'attentivemobile.com' }],
  inline: ['__attentive'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['__attentive'] },
  ],
};
