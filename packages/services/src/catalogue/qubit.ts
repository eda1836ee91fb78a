import type { Service } from '@cookiewarden/core';

/** Qubit: content and comfort. */
export const qubit: Service = {
  id: 'qubit',
  name: 'Qubit',
  operator: 'Qubit',
  category: 'personalization',
  hosts: [
    { host: 'qubit.com' },
    { host: 'qubitproducts.com' },
    { host: 'd3c3cq33003psk.cloudfront.net' },
    { host: 'd1m54pdnjzjnhe.cloudfront.net' },
    { host: 'd22rutvoghj3db.cloudfront.net' },
    { host: 'dd6zx4ibq538k.cloudfront.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d3c3cq33003psk.cloudfront.net'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: [
        'd1m54pdnjzjnhe.cloudfront.net',
        'd22rutvoghj3db.cloudfront.net',
        'dd6zx4ibq538k.cloudfront.net',
      ],
    },
  ],
};
