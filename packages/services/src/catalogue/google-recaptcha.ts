import type { Service } from '@cookiewarden/core';

/** Google reCAPTCHA: captcha. */
export const googleRecaptcha: Service = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  operator: 'Google',
  category: 'technical',
  disputed: 'Protection of forms; the CNIL asks for consent where the captcha also analyses the visitor.',
  cookies: [{ name: '_GRECAPTCHA', maxAgeSeconds: 15_465_600 }],
  hosts: [
    { host: 'www.recaptcha.net' },
    { host: 'www.gstatic.com', path: '/recaptcha' },
    { host: 'www.google.com', path: '/recaptcha' },
  ],
  inline: ['grecaptcha.'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_GRECAPTCHA'] },
  ],
};
