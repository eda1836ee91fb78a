import type { Service } from '@cookiewarden/core';

/** VK pixel and widgets: social media. */
export const vk: Service = {
  id: 'vk',
  name: 'VK pixel and widgets',
  operator: 'VK',
  category: 'social',
  hosts: [{ host: 'vk.com' }],
  inline: ['vk.com/js/api/openapi.js', 'vk.com/rtrg'],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
