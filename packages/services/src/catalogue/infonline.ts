import type { Service } from '@cookiewarden/core';

/** INFOnline (IVW/agof): audience measurement. */
export const infonline: Service = {
  id: 'infonline',
  name: 'INFOnline (IVW/agof)',
  operator: 'INFOnline',
  category: 'statistical',
  cookies: [
    { name: 'i00', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'ioam.de' },
  ],
  hosts: [{ host: 'ioam.de' }],
  inline: ['iam_data'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['i00', '*', 'ioam.de'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['iam_data'] },
  ],
};
