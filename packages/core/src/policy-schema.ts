import { standardCategories } from './category.js';

/** How another banner marks what waits for consent; `cookiewarden` is our own. */
export const dialects = [
  'cookiewarden',
  'vanilla-cookieconsent',
  'klaro',
  'complianz',
  'cookiebot',
  'onetrust',
  'cookieyes',
  'iubenda',
  'consentmanager',
  'usercentrics',
  'osano',
  'didomi',
] as const;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const verdict = { enum: ['deny', 'unsafely-allow'] } as const;
const regime = { enum: ['opt-in', 'implied', 'opt-out'] } as const;
const withheldAs = { enum: ['remove', 'inert', 'placeholder'] } as const;
const maxAgeSeconds = { type: 'integer', minimum: 0 } as const;
const names = { type: 'array', items: text } as const;

const limits = {
  maxAgeSeconds,
  sessionOnly: flag,
  secure: { enum: ['never', 'always', 'as-request'] },
  httpOnly: flag,
  minimumSameSite: { enum: ['none', 'lax', 'strict'] },
} as const;

const category = {
  type: 'object',
  properties: { name: text, exempt: flag, withheldAs, ...limits },
  required: [],
  additionalProperties: false,
} as const;

const rule = {
  type: 'object',
  properties: {
    cookie: text,
    domain: text,
    chunked: flag,
    host: text,
    path: text,
    query: text,
    inline: text,
    storage: text,
    area: { enum: ['local', 'session', 'indexeddb', 'cache'] },
    category: text,
    service: text,
    withheldAs,
  },
  required: ['category'],
  additionalProperties: false,
} as const;

/**
 * The policy's data as JSON Schema (2020-12): the one table of options. It checks them at start-up, is published
 * as `policy.schema.json`, and a test holds it equal to `PlainPolicy`.
 */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Cookie Warden policy',
  type: 'object',
  properties: {
    $schema: text,
    version: { type: 'string', minLength: 1, maxLength: 40 },
    mode: { enum: ['enforce', 'report-only'] },
    categories: { type: 'object', additionalProperties: category },
    rules: { type: 'array', items: rule },
    services: { type: 'array', items: text },
    serviceCategories: { type: 'object', additionalProperties: text },
    regime: {
      anyOf: [
        regime,
        {
          type: 'object',
          properties: {
            countryHeader: text,
            regimes: { type: 'object', additionalProperties: regime },
            otherwise: regime,
          },
          required: ['regimes'],
          additionalProperties: false,
        },
      ],
    },
    unclassified: verdict,
    signals: {
      type: 'object',
      properties: {
        gpc: { anyOf: [{ enum: [false] }, names] },
        dnt: { anyOf: [{ enum: [false] }, names] },
        explicitGrantOutweighs: flag,
      },
      required: [],
      additionalProperties: false,
    },
    limits: { type: 'object', properties: limits, required: [], additionalProperties: false },
    lapseAfterSeconds: { type: 'integer', minimum: 60 },
    requestCookies: { enum: ['filter', 'leave'] },
    html: {
      type: 'object',
      properties: {
        enabled: flag,
        limitBytes: { type: 'integer', minimum: 1024, maximum: 67108864 },
        tinyImages: { enum: ['judge', 'ignore'] },
        dialect: { enum: dialects },
        withheldAs,
      },
      required: [],
      additionalProperties: false,
    },
  },
  required: [],
  additionalProperties: false,
} as const;

/** The words that `categories` may use as keys without making a new category. */
export const standardCategoryNames: readonly string[] = standardCategories;
