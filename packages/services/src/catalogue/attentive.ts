import type { Service } from '@cookiewarden/core';

/** Attentive: advertising. */
export const attentive: Service = {
  id: 'attentive',
  name: 'Attentive',
  operator: 'Attentive',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'attn.tv' }],
  hosts: [{ host: 'attn.tv' }, { host: 'attentivemobile.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
