import type { Service } from '@cookiewarden/core';

/** Perl CGI::Session, by the Perl project: sessions and protection of forms. */
export const perlCgi: Service = {
  id: 'perl-cgi',
  name: 'Perl CGI::Session',
  operator: 'the Perl project',
  category: 'technical',
  cookies: [{ name: 'CGISESSID', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
