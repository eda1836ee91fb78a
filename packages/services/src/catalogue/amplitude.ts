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
  hosts: [{ host: 'amplitude.com' }, { host: 'd24n15hnbwhuhn.cloudfront.net' }],
  inline: ['amplitude.getInstance', 'amplitude.init', 'amplitude.com/libs/', 'amplitude.com/2/httpapi'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['amplitude.getInstance', 'amplitude.init', 'amplitude.com/libs/', 'amplitude.com'],
    },
    { source: 'npm:@amplitude/analytics-browser', date: '2026-11-01', facts: ['amplitude.com/2/httpapi'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d24n15hnbwhuhn.cloudfront.net'] },
  ],
};
