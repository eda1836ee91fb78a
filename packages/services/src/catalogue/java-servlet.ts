import type { Service } from '@cookiewarden/core';

/** Java Servlet session, by the Java platform: sessions and protection of forms. */
export const javaServlet: Service = {
  id: 'java-servlet',
  name: 'Java Servlet session',
  operator: 'the Java platform',
  category: 'technical',
  cookies: [
    { name: 'JSESSIONID', maxAgeSeconds: 'session' },
    { name: 'JSESSIONIDSSO', maxAgeSeconds: 'session' },
    { name: 'JSESSIONID*', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
