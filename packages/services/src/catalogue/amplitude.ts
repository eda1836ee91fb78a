import type { Service } from '@cookiewarden/core';

/** Amplitude: visits. */
export const amplitude: Service = {
  id: 'amplitude',
  name: 'Amplitude',
  operator: 'Amplitude',
  category: 'statistical',
  cookies: [
    { name: 'AMP_*', maxAgeSeconds: 31_536_000 },
    { name: 'AMP_MKTG_*', maxAgeSeconds: 31_536_000 },
    { name: 'AMP_TEST', maxAgeSeconds: 31_536_000 },
    { name: 'amplitude_id_*' },
    { name: 'amplitude_cookie_test*', maxAgeSeconds: 'session' },
    { name: 'amp_*', maxAgeSeconds: 31_536_000 },
    { name: 'AMP_TLDTEST', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'amplitude.com' }],
  inline: ['amplitude.getInstance', 'amplitude.init'],
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: [
        'AMP_*',
        'AMP_MKTG_*',
        'AMP_TEST',
        'amplitude_cookie_test*',
        'amp_*',
        'AMP_TLDTEST',
        'amplitude_id_*',
      ],
    },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['amplitude.getInstance', 'amplitude.init', 'amplitude.com'],
    },
  ],
};
