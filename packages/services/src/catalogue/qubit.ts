import type { Service } from '@cookiewarden/core';

/** Qubit: content and comfort. */
export const qubit: Service = {
  id: 'qubit',
  name: 'Qubit',
  operator: 'Qubit',
  category: 'personalization',
  hosts: [{ host: 'qubit.com' }, { host: 'qubitproducts.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
