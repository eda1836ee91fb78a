import { regimes } from './regime.js';

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
const names = { type: 'array', items: text } as const;
const regime = { enum: regimes } as const;
const withheldAs = { enum: ['remove', 'inert', 'placeholder'] } as const;
// A hundred years: who writes milliseconds finds out.
const seconds = { type: 'integer', minimum: 0, maximum: 3_153_600_000 } as const;

const limits = {
  maxAgeSeconds: {
    ...seconds,
    description: 'Longest lifetime in seconds; a longer Max-Age or Expires is shortened to it.',
  },
  sessionOnly: {
    ...flag,
    description: 'Takes Max-Age and Expires away, so that the cookie ends with the browser session.',
    default: false,
  },
  secure: {
    enum: ['never', 'always', 'as-request'],
    description:
      'When to add Secure. Trap: "always" loses cookies on plain HTTP; "as-request" behind a proxy that ends TLS needs its trust.',
    default: 'never',
  },
  httpOnly: {
    ...flag,
    description: 'Adds HttpOnly. Trap: scripts that read the cookie stop seeing it.',
    default: false,
  },
  minimumSameSite: {
    enum: ['none', 'lax', 'strict'],
    description:
      'Raises a missing or weaker SameSite. Trap: "strict" hides the cookie on arrivals from other sites.',
    default: 'none',
  },
} as const;

const category = {
  type: 'object',
  properties: {
    name: {
      ...text,
      description: 'The operator’s word for a standard category; answers, cookies and logs then use it.',
    },
    exempt: {
      ...flag,
      description:
        'Needs no answer; true for "technical" unless said otherwise. Trap: exempt is what the law exempts.',
    },
    withheldAs: {
      ...withheldAs,
      description: 'How elements of this category are withheld. Otherwise as `html.withheldAs` says.',
    },
    ...limits,
  },
  required: [],
  additionalProperties: false,
} as const;

const rule = {
  type: 'object',
  properties: {
    cookie: {
      ...text,
      description: 'A cookie’s name, or a pattern with "*"; "" stands for nameless cookies. Case counts.',
    },
    domain: { ...text, description: 'With `cookie`: only where the cookie’s domain is this one or below.' },
    chunked: {
      ...flag,
      description: 'With `cookie`: the chunks a framework makes of it (name.0, nameC1, name.sig) count too.',
      default: false,
    },
    host: {
      ...text,
      description: 'A host name, which covers its subdomains; "*" is any host and needs `path`.',
    },
    path: { ...text, description: 'With `host`: this path and what lies below; "*" is any characters.' },
    query: { ...text, description: 'With `host`: parameters that must be there, as "v=2&tid=G-*".' },
    inline: { ...text, description: 'A text that marks an inline script, of four characters or more.' },
    storage: {
      ...text,
      description:
        'A key of localStorage, sessionStorage, IndexedDB or Cache Storage, or a pattern with "*".',
    },
    area: {
      enum: ['local', 'session', 'indexeddb', 'cache'],
      description: 'With `storage`: only in this area. Otherwise in all of them.',
    },
    category: { ...text, description: 'One of the policy’s categories.' },
    service: { ...text, description: 'The id of a service that the visitor may answer for on its own.' },
    withheldAs: { ...withheldAs, description: 'How an element that this rule denies is withheld.' },
  },
  required: ['category'],
  additionalProperties: false,
} as const;

const regimesByCountry = {
  type: 'object',
  properties: {
    regimes: {
      type: 'object',
      additionalProperties: regime,
      description: 'Regime by country ("DE") or country and region ("US-CA").',
    },
    countryHeader: {
      ...text,
      description:
        'Request header that names the country. Trap: only behind a proxy that always overwrites it.',
    },
    otherwise: {
      ...regime,
      description: 'For a country that `regimes` does not name. An unknown country always gets "opt-in".',
      default: 'opt-in',
    },
  },
  required: ['regimes'],
  additionalProperties: false,
} as const;

const signals = {
  type: 'object',
  properties: {
    gpc: {
      anyOf: [{ enum: [false] }, names],
      description: 'Categories that `Sec-GPC: 1` objects to, or false to ignore it.',
      default: ['advertising', 'social'],
    },
    dnt: {
      anyOf: [{ enum: [false] }, names],
      description: 'Categories that `DNT: 1` objects to, or false to ignore it.',
      default: ['statistical', 'advertising', 'social'],
    },
    explicitGrantOutweighs: {
      ...flag,
      description: 'In "opt-out" and "implied", an explicit grant goes before a signal.',
      default: false,
    },
  },
  required: [],
  additionalProperties: false,
} as const;

const placeholderTexts = {
  type: 'object',
  properties: {
    notice: {
      type: 'string',
      minLength: 1,
      maxLength: 500,
      description: 'Says what is missing and why; "{service}" and "{category}" are filled in.',
    },
    load: { type: 'string', minLength: 1, maxLength: 100, description: 'The words of the link.' },
    categories: {
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1, maxLength: 100 },
      description: 'What categories are called here, by name.',
    },
  },
  required: ['notice', 'load'],
  additionalProperties: false,
} as const;

const html = {
  type: 'object',
  properties: {
    enabled: { ...flag, description: 'Whether pages are rewritten at all.', default: true },
    limitBytes: {
      type: 'integer',
      minimum: 1024,
      maximum: 67_108_864,
      description: 'Longest tag that is held back while it is unfinished, in bytes.',
      default: 1_048_576,
    },
    tinyImages: {
      enum: ['judge', 'ignore'],
      description: 'Images that no rule names and that look like pixels: unclassified, or let be.',
      default: 'judge',
    },
    inlineLoaders: {
      enum: ['judge', 'ignore'],
      description:
        'Short inline scripts that load an address which a rule names: judged like a tag, or let be.',
      default: 'judge',
    },
    ranges: {
      enum: ['pass', 'refuse'],
      description:
        'A part of a page (206), which cannot be judged: let it pass and report it, or answer 416 in its place.',
      default: 'pass',
    },
    dialect: {
      enum: dialects,
      description: 'How inert elements are marked, so that the site’s banner can revive them.',
      default: 'cookiewarden',
    },
    withheldAs: {
      ...withheldAs,
      description: 'How elements are withheld where neither rule nor category says: removed, scripts inert.',
    },
    placeholderTexts: {
      type: 'object',
      additionalProperties: placeholderTexts,
      description: 'Your words for placeholders, by language: "fi", or "pt-BR" beside "pt".',
    },
  },
  required: [],
  additionalProperties: false,
} as const;

const expiry = {
  type: 'object',
  properties: {
    reasons: {
      type: 'array',
      items: { enum: ['denied', 'objected-by-signal', 'unanswered', 'lapsed'] },
      description:
        'Why a stored cookie is expired. Trap: "unanswered" also deletes what visitors agreed to before you had this policy.',
      default: ['denied', 'objected-by-signal'],
    },
    paths: {
      type: 'array',
      items: text,
      description: 'Paths at which the site’s cookies live, besides "/" and the request’s own.',
      default: [],
    },
    limitBytes: {
      type: 'integer',
      minimum: 256,
      maximum: 16_384,
      description:
        'Most bytes of Set-Cookie lines for it in one response. Trap: nginx takes 4 or 8 KB of headers in all.',
      default: 2048,
    },
  },
  required: [],
  additionalProperties: false,
} as const;

const consentKey = {
  type: 'object',
  properties: {
    header: {
      ...text,
      description: 'Request header in which the cache names the key, and the application reads it.',
      default: 'consent-key',
    },
    cookie: {
      ...text,
      description: 'Cookie that gives the browser its key, for caches that cannot ask for it first.',
    },
    lifetimeHeader: {
      enum: ['cdn-cache-control', 'surrogate-control', 'x-accel-expires'],
      description: 'Response header that tells the cache how long it may keep the response.',
      default: 'cdn-cache-control',
    },
  },
  required: [],
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
    $schema: { ...text, description: 'Where this schema is, for editors.' },
    version: {
      type: 'string',
      minLength: 1,
      maxLength: 40,
      description: 'Answers to another version lapse: change it when you ask for something new.',
      default: '1',
    },
    mode: {
      enum: ['enforce', 'report-only'],
      description: '"report-only" decides and reports the same, and changes nothing.',
      default: 'enforce',
    },
    categories: {
      type: 'object',
      additionalProperties: category,
      description: 'Changes to one of the five categories, or a category of the operator’s own, by name.',
    },
    rules: {
      type: 'array',
      items: rule,
      description: 'Each says of one cookie, host, inline script or storage key which category it is.',
      default: [],
    },
    services: {
      type: 'array',
      items: text,
      description: 'Ids of services, found in the `catalogue` that is passed beside the data.',
      default: [],
    },
    serviceCategories: {
      type: 'object',
      additionalProperties: text,
      description: 'Another category for a service, by its id.',
    },
    serviceWithheldAs: {
      type: 'object',
      additionalProperties: withheldAs,
      description: 'How elements of a service are withheld, by its id; before what its category says.',
    },
    regime: {
      anyOf: [regime, regimesByCountry],
      description: 'What silence means; by country, an unknown one gets "opt-in".',
      default: 'opt-in',
    },
    unclassified: {
      enum: ['deny', 'unsafely-allow'],
      description:
        'The verdict where no rule matches. Trap: "unsafely-allow" lets out what nobody thought of.',
      default: 'deny',
    },
    signals: { ...signals, description: 'Which categories each browser signal objects to.' },
    limits: {
      type: 'object',
      properties: limits,
      required: [],
      additionalProperties: false,
      description: 'Limits on every cookie. 400 days is what browsers keep at most (RFC 6265bis 5.5).',
      default: { maxAgeSeconds: 34_560_000 },
    },
    lapseAfterSeconds: {
      ...seconds,
      minimum: 60,
      description: 'How long an answer holds, in seconds (180 days; the CNIL asks for about six months).',
      default: 15_552_000,
    },
    requestCookies: {
      enum: ['filter', 'leave'],
      description: 'Whether denied pairs are taken out of the Cookie header before the application reads it.',
      default: 'filter',
    },
    expireDenied: {
      anyOf: [flag, expiry],
      description:
        'Removes stored cookies that the visitor refused. Trap: a granted answer later does not bring them back.',
      default: true,
    },
    clearOnWithdrawal: {
      type: 'array',
      items: { enum: ['storage', 'cache'] },
      description:
        'What browsers clear of the site when a visitor withdraws, over HTTPS. Trap: it asks no rule: what is necessary goes too.',
      default: [],
    },
    html: { ...html, description: 'What is done with pages.' },
    consentKey: {
      ...consentKey,
      description:
        'Lets a cache at the edge keep one copy of a response for each answer. Trap: only with a cache set up for it.',
    },
  },
  required: [],
  additionalProperties: false,
} as const;
