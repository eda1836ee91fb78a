import type { Service } from '@cookiewarden/core';

/** Yandex Ads: advertising. */
export const yandexAds: Service = {
  id: 'yandex-ads',
  name: 'Yandex Ads',
  operator: 'Yandex',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'an.yandex.ru' }],
  hosts: [{ host: 'an.yandex.ru' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
