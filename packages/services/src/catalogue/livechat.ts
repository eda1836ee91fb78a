import type { Service } from '@cookiewarden/core';

/** LiveChat: chat. */
export const livechat: Service = {
  id: 'livechat',
  name: 'LiveChat',
  operator: 'LiveChat',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [
    { name: '__lc_cid' },
    { name: '__lc_cst' },
    { name: '__lc2_cid' },
    { name: '__lc2_cst' },
    { name: '__livechat', maxAgeSeconds: 94_608_000 },
    { name: '__oauth_redirect_detector' },
  ],
  hosts: [{ host: 'livechatinc.com' }, { host: 'livechat-static.com' }],
  inline: ['LiveChatWidget', 'livechatinc.com/tracking.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['LiveChatWidget', 'livechatinc.com/tracking.js'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['livechat-static.com'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['__oauth_redirect_detector'] },
  ],
};
