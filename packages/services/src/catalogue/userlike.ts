import type { Service } from '@cookiewarden/core';

/** Userlike: chat. */
export const userlike: Service = {
  id: 'userlike',
  name: 'Userlike',
  operator: 'Userlike',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [{ name: 'uslk_e' }, { name: 'uslk_s' }],
  hosts: [{ host: 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com' }, { host: 'userlike.com' }],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
