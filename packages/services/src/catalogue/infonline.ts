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
  hosts: [{ host: 'ioam.de' }, { host: '*', path: '*/ivw/CP*' }, { host: 'ivwbox.de' }],
  inline: ['iam_data', 'ioam.de/iam.js', 'ioam.de/tx.io', 'szmvars'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'observed-pages', date: '2026-11-01', facts: ['ioam.de/iam.js', 'ioam.de/tx.io', '*/ivw/CP*'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['iam_data'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ivwbox.de'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['szmvars'] },
  ],
};
