export { consentCookie } from './consent-cookie.js';
export type { ConsentCookieOptions } from './consent-cookie-options.js';
export {
  type ConsentModeCommand,
  type ConsentModeOptions,
  type ConsentModeState,
  type ConsentType,
  consentTypes,
  writeConsentMode,
} from './consent-mode.js';
export { readCookieValues } from './cookie-values.js';
export { type CountryRegime, countryRegimes } from './country-regimes.js';
export { decodeRecord } from './decode.js';
export { encodeRecord } from './encode.js';
export { type ConsentRecord, recordConsent } from './record.js';
export { regimesByCountry } from './regimes-by-country.js';
export { countriesOf, type RegionName, regionNames, regionOf, regions } from './regions.js';
export { type ReissueOptions, withReissue } from './reissue.js';
export { firstOf, newestOf, strictestOf } from './several-sources.js';
export type { ConsentKey } from './signature.js';
export * from './sources/index.js';
export { type ConsentStore, storedConsent } from './stored-consent.js';
export { ConsentTimeLimitError, withTimeLimit } from './time-limit.js';
