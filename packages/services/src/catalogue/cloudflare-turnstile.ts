import type { Service } from '@cookiewarden/core';

/** Cloudflare Turnstile: captcha. */
export const cloudflareTurnstile: Service = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  operator: 'Cloudflare',
  category: 'technical',
  disputed: 'Protection of forms; the CNIL asks for consent where the captcha also analyses the visitor.',
  cookies: [{ name: 'cf_clearance' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
