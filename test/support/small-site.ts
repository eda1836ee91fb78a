import { consentCookie } from '@cookiewarden/consent';
import { definePolicy, type Report } from '@cookiewarden/core';

/** A site with a session, a counter and a pixel. */
export const smallSitePolicy = (onReport: (report: Report) => void) =>
  definePolicy({
    consent: consentCookie(),
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: '_ga*', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
    ],
    onReport,
  });

/** What its pages load from elsewhere. */
export const pixel = '<img src="https://pixel.example/p.gif" width="1" height="1">';
