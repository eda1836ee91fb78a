import type { Service } from '@cookiewarden/core';

/** Catchpoint: measurement. */
export const catchpoint: Service = {
  id: 'catchpoint',
  name: 'Catchpoint',
  operator: 'Catchpoint',
  category: 'statistical',
  hosts: [{ host: '3gl.net' }, { host: '3genlabs.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
