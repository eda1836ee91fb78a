import type { Service } from '@cookiewarden/core';

/** CodeIgniter, by the CodeIgniter project: sessions and protection of forms. */
export const codeigniter: Service = {
  id: 'codeigniter',
  name: 'CodeIgniter',
  operator: 'the CodeIgniter project',
  category: 'technical',
  cookies: [{ name: 'ci_session' }, { name: 'ci_csrf_token' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
