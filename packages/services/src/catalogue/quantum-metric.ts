import type { Service } from '@cookiewarden/core';

/** Quantum Metric: recordings of visits. */
export const quantumMetric: Service = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  operator: 'Quantum Metric',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'quantummetric.com' }],
  hosts: [{ host: 'quantummetric.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
