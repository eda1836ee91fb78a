import type { Service } from '@cookiewarden/core';

/** Judge.me: reviews. */
export const judgeMe: Service = {
  id: 'judge-me',
  name: 'Judge.me',
  operator: 'Judge.me',
  category: 'personalization',
  hosts: [{ host: 'judge.me' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
