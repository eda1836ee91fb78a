import type { Service } from '@cookiewarden/core';

/** WordPress: site builder. */
export const wordpress: Service = {
  id: 'wordpress',
  name: 'WordPress',
  operator: 'WordPress',
  category: 'technical',
  cookies: [
    { name: 'wordpress_logged_in_*' },
    { name: 'wordpress_sec_*' },
    { name: 'wordpress_test_cookie', maxAgeSeconds: 'session' },
    { name: 'wordpress_*', maxAgeSeconds: 'session' },
    { name: 'wp-settings-*', maxAgeSeconds: 31_536_000 },
    { name: 'wp-settings-time-*', maxAgeSeconds: 31_536_000 },
    { name: 'comment_author_*', maxAgeSeconds: 29_980_800 },
    { name: 'comment_author_email_*', maxAgeSeconds: 29_980_800 },
    { name: 'comment_author_url_*', maxAgeSeconds: 29_980_800 },
    { name: 'wp-postpass_*', maxAgeSeconds: 864_000 },
    { name: 'wp_lang', maxAgeSeconds: 'session' },
    { name: 'wp-saving-post', maxAgeSeconds: 86_400 },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'deb:wordpress', date: '2026-11-01', facts: ['wordpress_logged_in_*', 'wordpress_sec_*'] },
  ],
};
