import type { Service } from '@cookiewarden/core';

/** Piwik PRO: visits. */
export const piwikPro: Service = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  operator: 'Piwik PRO',
  category: 'statistical',
  cookies: [
    { name: '_pk_id.*', maxAgeSeconds: 33_696_000 },
    { name: '_pk_ses.*', maxAgeSeconds: 1_800 },
    { name: 'stg_traffic_source_priority', maxAgeSeconds: 1_800 },
    { name: 'stg_last_interaction', maxAgeSeconds: 31_536_000 },
    { name: 'stg_returning_visitor', maxAgeSeconds: 31_536_000 },
    { name: 'stg_externalReferrer', maxAgeSeconds: 'session' },
    { name: 'stg_fired__*', maxAgeSeconds: 'session' },
    { name: 'stg_utm_campaign', maxAgeSeconds: 'session' },
    { name: 'stg_pk_campaign', maxAgeSeconds: 'session' },
    { name: '_stg_optout', maxAgeSeconds: 31_536_000, category: 'technical' },
    { name: 'stg_global_opt_out', maxAgeSeconds: 31_536_000, category: 'technical' },
    { name: 'ppms_privacy_*', maxAgeSeconds: 31_536_000, category: 'technical' },
    { name: 'ppms_privacy_bar_*', maxAgeSeconds: 'session', category: 'technical' },
  ],
  hosts: [{ host: 'piwik.pro' }, { host: '*', path: '*/ppms.php' }, { host: '*', path: '*/ppms.js' }],
  inline: ["'stg.start'", '"stg.start"', 'containers.piwik.pro'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'cookie-declarations', date: '2026-11-01', facts: ['_pk_id.*', '_pk_ses.*', 'ppms_privacy_*'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['piwik.pro'] },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: ["'stg.start'", '"stg.start"', 'containers.piwik.pro'],
    },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/ppms.php', '*/ppms.js'] },
  ],
};
