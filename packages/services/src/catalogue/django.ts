import type { Service } from '@cookiewarden/core';

/** Django, by the Django project: sessions and protection of forms. */
export const django: Service = {
  id: 'django',
  name: 'Django',
  operator: 'the Django project',
  category: 'technical',
  cookies: [
    { name: 'sessionid', maxAgeSeconds: 1_209_600 },
    { name: 'csrftoken', maxAgeSeconds: 31_449_600 },
    { name: 'django_language' },
  ],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    { source: 'deb:python3-django', date: '2026-11-01', facts: ['django_language'] },
  ],
};
