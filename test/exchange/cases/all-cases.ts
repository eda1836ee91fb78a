import type { ExchangeCase } from '../case.js';
import { cacheCases } from './caches.js';
import { consentCases } from './consent.js';
import { consentKeyCases } from './consent-key.js';
import { cookieCases } from './cookies.js';
import { expiryCases } from './expiry.js';
import { pageCases } from './pages.js';
import { partCases } from './parts.js';
import { requestCookieCases } from './request-cookies.js';
import { strippedCookieCases } from './stripped-cookies.js';
import { withdrawalCases } from './withdrawal.js';

/** The whole table of exchanges. */
export const allCases: readonly ExchangeCase[] = [
  ...cookieCases,
  ...requestCookieCases,
  ...consentCases,
  ...pageCases,
  ...partCases,
  ...cacheCases,
  ...strippedCookieCases,
  ...consentKeyCases,
  ...expiryCases,
  ...withdrawalCases,
];
