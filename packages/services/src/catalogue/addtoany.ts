import type { Service } from '@cookiewarden/core';

/** AddToAny: social media. */
export const addtoany: Service = {
  id: 'addtoany',
  name: 'AddToAny',
  operator: 'AddToAny',
  category: 'social',
  hosts: [{ host: 'static.addtoany.com' }, { host: 'www.addtoany.com' }],
  inline: ['a2a_config', 'addtoany.com/menu/page.js'],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
