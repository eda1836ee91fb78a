import { checkCategories, checkCategoryNames } from './check-categories.js';
import { checkConsentKey } from './check-consent-key.js';
import { checkExpiry } from './check-expiry.js';
import { checkOptions, fault, isObject } from './check-options.js';
import { checkPlaceholderTexts } from './check-placeholder-texts.js';
import { checkRegimes } from './check-regimes.js';
import { checkCookieName, checkRules } from './check-rules.js';
import { checkServices } from './check-services.js';
import { fits } from './fits.js';
import type { OptionFault } from './policy-error.js';
import { policySchema } from './policy-schema.js';
import type { Service } from './service.js';
import { serviceSchema } from './service-schema.js';
import type { SoundOptions } from './sound-options.js';
import { soundPart } from './sound-part.js';

type Loose = Readonly<Record<string, unknown>>;

const [ofSilence, byCountry] = policySchema.properties.regime.anyOf;

// As code, `services` may hold services too, and there are options more. These are taken out before the rest is held
// against the schema: here they are names that may have been meant.
const optionsSchema = {
  ...policySchema,
  properties: {
    ...policySchema.properties,
    services: { type: 'array', items: { anyOf: [{ type: 'string' }, serviceSchema] } },
    regime: {
      anyOf: [ofSilence, { ...byCountry, properties: { ...byCountry.properties, country: {} } }],
    },
    consent: {},
    catalogue: {},
    judge: {},
    onReport: {},
    hostAlias: {},
    registrableDomain: {},
  },
} as const;

/** All faults of a policy's options: of form, and of the meaning of whatever has its form. */
export function checkPolicy(options: unknown): readonly OptionFault[] {
  if (!isObject(options)) return [fault('wrong-type', '', options, 'Expected an object of options.')];
  const { data, faults } = separateCode(options);
  const isSound = fits(optionsSchema, data);
  const ofForm = isSound ? [] : checkOptions(optionsSchema, data);
  // The schemas are held equal to the types by a test, and what does not fit them is left out.
  const sound = (isSound ? data : soundPart(optionsSchema, data)) as SoundOptions;
  const catalogue = Array.isArray(options.catalogue) ? options.catalogue.filter(isService) : [];
  return [
    ...faults,
    ...ofForm,
    ...checkCategories(sound),
    ...checkCategoryNames(sound),
    ...checkServices(sound, catalogue, options.services),
    ...checkRules(sound, ofForm),
    ...checkRegimes(sound, options.regime),
    ...checkExpiry(sound),
    ...checkConsentKey(sound),
    ...checkPlaceholderTexts(sound),
  ];
}

// What only code can hold is checked here; what is left is data, and the schema's business.
function separateCode(options: Loose): { readonly data: Loose; readonly faults: readonly OptionFault[] } {
  const { consent, judge, onReport, registrableDomain, hostAlias, catalogue, ...rest } = options;
  const faults: OptionFault[] = [];
  for (const [key, value] of Object.entries({ judge, onReport, registrableDomain, hostAlias })) {
    if (value !== undefined && typeof value !== 'function') {
      faults.push(fault('wrong-type', key, value, 'Expected a function.'));
    }
  }
  if (catalogue !== undefined && !(Array.isArray(catalogue) && Array.from(catalogue).every(isService))) {
    faults.push(fault('wrong-type', 'catalogue', catalogue, 'Expected an array of services.'));
  }
  faults.push(...checkConsentSource(consent));
  const { services } = rest;
  const data = Array.isArray(services)
    ? { ...rest, services: services.map((service, at) => separateMatch(service, at, faults)) }
    : rest;
  if (!isObject(data.regime)) return { data, faults };
  const { country, ...regime } = data.regime;
  if (country !== undefined && typeof country !== 'function') {
    faults.push(fault('wrong-type', 'regime.country', country, 'Expected a function of the request facts.'));
  }
  return { data: { ...data, regime }, faults };
}

// A service may decide by a function, which no schema describes.
function separateMatch(service: unknown, at: number, faults: OptionFault[]): unknown {
  if (!isObject(service) || service.match === undefined) return service;
  const { match, ...data } = service;
  if (typeof match !== 'function') {
    faults.push(fault('wrong-type', `services[${at}].match`, match, 'Expected a function of a load.'));
  }
  return data;
}

function checkConsentSource(consent: unknown): readonly OptionFault[] {
  if (consent === undefined) return [];
  if (
    !isObject(consent) ||
    typeof consent.name !== 'string' ||
    typeof consent.read !== 'function' ||
    !isTexts(consent.cookies) ||
    !(consent.headers === undefined || isTexts(consent.headers)) ||
    !(consent.write === undefined || typeof consent.write === 'function') ||
    !(consent.reissue === undefined || typeof consent.reissue === 'function')
  ) {
    const cure = 'Expected a consent source, such as `consentCookie()` of @cookiewarden/consent.';
    const found = fault('wrong-type', 'consent', consent, cure);
    // It may hold the key to a store.
    return [isObject(consent) ? { ...found, seen: 'an object' } : found];
  }
  return consent.cookies.flatMap((name, at) => checkCookieName({ name }, `consent.cookies[${at}]`));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isService(value: unknown): value is Service {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.category === 'string' &&
    (value.match === undefined || typeof value.match === 'function')
  );
}
