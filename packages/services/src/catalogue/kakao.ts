import type { Service } from '@cookiewarden/core';

/** Kakao: social media. */
export const kakao: Service = {
  id: 'kakao',
  name: 'Kakao',
  operator: 'Kakao',
  category: 'social',
  hosts: [{ host: 'daumcdn.net' }, { host: 'daum.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
