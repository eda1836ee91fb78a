import type { Service } from '@cookiewarden/core';

/** TruConversion: measurement. */
export const truconversion: Service = {
  id: 'truconversion',
  name: 'TruConversion',
  operator: 'TruConversion',
  category: 'statistical',
  hosts: [{ host: 'truconversion.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
