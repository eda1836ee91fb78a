import type { Service } from '@cookiewarden/core';

/** Ruby on Rails / Rack, by the Rails project: sessions and protection of forms. */
export const rails: Service = {
  id: 'rails',
  name: 'Ruby on Rails / Rack',
  operator: 'the Rails project',
  category: 'technical',
  cookies: [
    { name: 'rack.session', maxAgeSeconds: 'session' },
    { name: '_session_id' },
    { name: 'remember_user_token', maxAgeSeconds: 1_209_600 },
    { name: '_rails_session', maxAgeSeconds: 'session' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'deb:ruby-actionpack', date: '2026-11-01', facts: ['_session_id'] },
  ],
};
