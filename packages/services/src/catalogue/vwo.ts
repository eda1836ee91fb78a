import type { Service } from '@cookiewarden/core';

/** VWO (Visual Website Optimizer): tests of variants. */
export const vwo: Service = {
  id: 'vwo',
  name: 'VWO (Visual Website Optimizer)',
  operator: 'VWO',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: '_vwo_uuid', maxAgeSeconds: 31_536_000 },
    { name: '_vwo_uuid_v2', maxAgeSeconds: 31_536_000 },
    { name: '_vwo_ds' },
    { name: '_vwo_sn' },
    { name: '_vwo_referrer' },
    { name: '_vis_opt_s', maxAgeSeconds: 8_640_000 },
    { name: '_vis_opt_test_cookie' },
    { name: '_vis_opt_exp_*', maxAgeSeconds: 8_640_000 },
    { name: '_vwo_ssm', maxAgeSeconds: 315_360_000 },
  ],
  hosts: [{ host: 'visualwebsiteoptimizer.com' }, { host: 'd5phz18u4wuww.cloudfront.net' }],
  inline: [
    '_vwo_code',
    '_vis_opt_queue',
    'visualwebsiteoptimizer.com/j.php',
    'visualwebsiteoptimizer.com/lib/',
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: [
        '_vwo_code',
        '_vis_opt_queue',
        'visualwebsiteoptimizer.com/j.php',
        'visualwebsiteoptimizer.com',
      ],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['visualwebsiteoptimizer.com/lib/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d5phz18u4wuww.cloudfront.net'] },
  ],
};
