import type { Service } from '@cookiewarden/core';

/** Cookie Notice (Hu-manity.co): consent banner. */
export const cookieNotice: Service = {
  id: 'cookie-notice',
  name: 'Cookie Notice (Hu-manity.co)',
  operator: 'Hu-manity.co',
  category: 'technical',
  cookies: [{ name: 'cookie_notice_accepted' }, { name: 'hu-consent' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
