import type { Service } from '@cookiewarden/core';

/** VK pixel and widgets: social media. */
export const vk: Service = {
  id: 'vk',
  name: 'VK pixel and widgets',
  operator: 'VK',
  category: 'social',
  hosts: [{ host: 'vk.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
