/** Where the makers of the usual browsers explain how cookies are cleared; their pages choose the language themselves. */
export const browserGuides = [
  { browser: 'Google Chrome', url: 'https://support.google.com/chrome/answer/95647' },
  {
    browser: 'Microsoft Edge',
    url: 'https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
  },
  {
    browser: 'Mozilla Firefox',
    url: 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox',
  },
  { browser: 'Safari (macOS)', url: 'https://support.apple.com/guide/safari/sfri11471/mac' },
  { browser: 'Safari (iOS, iPadOS)', url: 'https://support.apple.com/105082' },
  { browser: 'Opera', url: 'https://help.opera.com/latest/web-preferences/' },
] as const;
