import type { Service } from '@cookiewarden/core';

/** OpenCart: shop. */
export const opencart: Service = {
  id: 'opencart',
  name: 'OpenCart',
  operator: 'OpenCart',
  category: 'technical',
  cookies: [{ name: 'OCSESSID' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
