import type { Service } from '@cookiewarden/core';

/** iAdvize, by iAdvize SAS: chat. */
export const iadvize: Service = {
  id: 'iadvize',
  name: 'iAdvize',
  operator: 'iAdvize SAS',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'iadvize.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
