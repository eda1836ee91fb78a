import type { Service } from '@cookiewarden/core';

/** hCaptcha, by Intuition Machines: captcha. */
export const hcaptcha: Service = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  operator: 'Intuition Machines',
  category: 'technical',
  disputed: 'Protection of forms; the CNIL asks for consent where the captcha also analyses the visitor.',
  hosts: [{ host: 'hcaptcha.com' }],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
