import type { Service } from '@cookiewarden/core';

/** FingerprintJS: browsers told apart. */
export const fingerprintjs: Service = {
  id: 'fingerprintjs',
  name: 'FingerprintJS',
  category: 'statistical',
  disputed: 'Telling browsers apart guards against fraud, and follows visitors without a cookie.',
  hosts: [
    { host: '*', path: '*/fingerprint2*.js' },
    { host: '*', path: '*/fingerprint.js' },
    { host: '*', path: '*/fingerprint.min.js' },
    { host: '*', path: '*/fingerprintjs2/*' },
    { host: '*', path: '*/fingerprintjs@*' },
  ],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
