export { consentCookie } from './consent-cookie.js';
export type { ConsentCookieOptions } from './consent-cookie-options.js';
export { readCookieValues } from './cookie-values.js';
export { decodeRecord } from './decode.js';
export { encodeRecord } from './encode.js';
export { type ConsentRecord, recordConsent } from './record.js';
export type { ConsentKey } from './signature.js';
