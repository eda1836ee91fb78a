import type { Service } from '@cookiewarden/core';

/** OneSignal: push messages. */
export const onesignal: Service = {
  id: 'onesignal',
  name: 'OneSignal',
  operator: 'OneSignal',
  category: 'advertising',
  hosts: [{ host: 'onesignal.com' }],
  inline: [
    'OneSignal.init',
    'onesignal.com/sdks/OneSignalSDK.js',
    'onesignal.com/sdks/',
    'OneSignalDeferred',
  ],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'observed-pages', date: '2026-11-26', facts: ['OneSignalDeferred'] },
  ],
};
