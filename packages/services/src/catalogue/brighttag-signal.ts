import type { Service } from '@cookiewarden/core';

/** BrightTag / Signal: visits. */
export const brighttagSignal: Service = {
  id: 'brighttag-signal',
  name: 'BrightTag / Signal',
  category: 'statistical',
  hosts: [{ host: 'btstatic.com' }, { host: 'thebrighttag.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
