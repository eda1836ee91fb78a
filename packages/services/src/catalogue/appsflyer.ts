import type { Service } from '@cookiewarden/core';

/** AppsFlyer (web): attribution of sales. */
export const appsflyer: Service = {
  id: 'appsflyer',
  name: 'AppsFlyer (web)',
  operator: 'AppsFlyer',
  category: 'advertising',
  hosts: [{ host: 'websdk.appsflyer.com' }],
  inline: ['AppsFlyerSdkObject'],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
