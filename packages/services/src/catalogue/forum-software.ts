import type { Service } from '@cookiewarden/core';

/** Forum software (phpBB, vBulletin, XenForo): forum. */
export const forumSoftware: Service = {
  id: 'forum-software',
  name: 'Forum software (phpBB, vBulletin, XenForo)',
  category: 'technical',
  cookies: [
    { name: 'bblastactivity', maxAgeSeconds: 31_536_000 },
    { name: 'bblastvisit', maxAgeSeconds: 31_536_000 },
    { name: 'bbsessionhash', maxAgeSeconds: 'session' },
    { name: 'bbuserid' },
    { name: 'bbpassword' },
    { name: 'xf_session', maxAgeSeconds: 'session' },
    { name: 'xf_csrf' },
    { name: 'xf_user' },
    { name: 'xf_tfa_trust', maxAgeSeconds: 3_888_000 },
    { name: 'xf_style_id', maxAgeSeconds: 31_536_000 },
    { name: 'xf_language_id', maxAgeSeconds: 31_536_000 },
    { name: 'xf_notice_dismiss', maxAgeSeconds: 31_536_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
