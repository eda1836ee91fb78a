import type { Service } from '@cookiewarden/core';

/** Matomo (Piwik), by InnoCraft: visits. */
export const matomo: Service = {
  id: 'matomo',
  name: 'Matomo (Piwik)',
  operator: 'InnoCraft',
  category: 'statistical',
  cookies: [
    { name: '_pk_id.*', maxAgeSeconds: 33_696_000 },
    { name: '_pk_ses.*', maxAgeSeconds: 1_800 },
    { name: '_pk_ref.*', maxAgeSeconds: 15_552_000 },
    { name: '_pk_cvar.*' },
    { name: '_pk_hsr.*', maxAgeSeconds: 1_800 },
    { name: '_pk_testcookie*', maxAgeSeconds: 'session' },
    { name: '_pk_uid' },
    { name: 'mtm_consent', category: 'technical' },
    { name: 'mtm_consent_removed', category: 'technical' },
    { name: 'mtm_cookie_consent', category: 'technical' },
    { name: 'matomo_ignore', maxAgeSeconds: 946_080_000, category: 'technical' },
    { name: 'matomo_sessid', maxAgeSeconds: 1_209_600 },
    { name: 'piwik_ignore', category: 'technical' },
    { name: 'MATOMO_SESSID', maxAgeSeconds: 1_209_600 },
    { name: 'PIWIK_SESSID' },
  ],
  hosts: [
    { host: 'matomo.cloud' },
    { host: '*', path: '*/matomo.js' },
    { host: '*', path: '*/piwik.js' },
    { host: '*', path: '*/matomo.php' },
    { host: '*', path: '*/piwik.php' },
  ],
  inline: ['_paq.push'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: [
        '_pk_cvar.*',
        '_pk_uid',
        'mtm_consent',
        'piwik_ignore',
        '_paq.push',
        'matomo.cloud',
        '*/matomo.js',
        '*/piwik.js',
        '*/matomo.php',
        '*/piwik.php',
      ],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['PIWIK_SESSID'] },
  ],
};
