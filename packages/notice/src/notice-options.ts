import {
  below,
  type ConsentReading,
  checkGivenPolicy,
  checkOptions,
  didYouMean,
  type Exchange,
  fault,
  type OptionFault,
  type OptionSchema,
  type Policy,
  PolicyError,
  type Standing,
  soundPart,
} from '@cookiewarden/core';
import { en } from './texts/en.js';
import { languages } from './texts.js';

/** How the visitor is asked, and what the notice's own addresses offer. */
export interface NoticeOptions {
  /** Where the notice's own addresses begin. @default '/.cookiewarden' */
  readonly base?: string;
  /**
   * The language where the visitor's browser names none of ours, or a function that tells the page's language.
   * @default 'en'
   */
  readonly language?: string | ((exchange: Exchange) => string | undefined);
  /** The languages that are offered, as BCP 47 tags. @default all that come with the package, and those of `texts` */
  readonly languages?: readonly string[];
  /** The operator's own texts by language, in place of ours: `{ en: { 'notice.title': 'Cookies?' } }`. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Hears at start-up which texts are missing and what stands in. @default console.warn */
  readonly onMissingText?: (message: string) => void;
  /** Put the notice into every page that the visitor opens. `false`: templates place it. @default true */
  readonly inject?: boolean;
  /**
   * Show a small link to the settings once the notice is gone. @default true
   * Trap: without it every page needs a link of its own: withdrawing must be as easy as agreeing.
   */
  readonly settingsLink?: boolean;
  /**
   * What becomes of denied keys of localStorage, sessionStorage, IndexedDB and Cache Storage. `remove-and-refuse`
   * also stops scripts from writing them and denied cookies again; its script must then be the first of the page.
   * @default 'remove'
   */
  readonly storage?: 'leave' | 'remove' | 'remove-and-refuse';
  /** Tells Google's tags of the answer: `writeConsentMode` of `@cookiewarden/consent`. @default none */
  readonly consentMode?: ConsentModeWriter;
  /** Answer `/.well-known/gpc.json`. @default true where the policy listens to GPC */
  readonly gpc?: boolean;
  /** Answer `/.well-known/dnt/`, and send `Tk` with pages. @default false */
  readonly dnt?: boolean;
  /** The day this policy was last changed, as `YYYY-MM-DD`: for the cookie page and `gpc.json`. */
  readonly updated?: string;
  /** What the cookie page says of tracking in e-mail. @default nothing */
  readonly email?: 'not-used' | 'only-with-consent';
  /** Longest request body, in bytes. @default 4096 */
  readonly limitBytes?: number;
}

/** Writes the commands of Google Consent Mode v2 for a standing. */
export type ConsentModeWriter = (
  standing: Standing,
  policy: Policy,
) => { readonly state: Readonly<Record<string, 'granted' | 'denied'>>; readonly script: string };

/** How long a reading's answer holds, in seconds: its own word, its source's, else the policy's. */
export function lapseSeconds(policy: Policy, consent?: ConsentReading): number {
  return consent?.lapseAfterSeconds ?? policy.consent?.lapseAfterSeconds ?? policy.lapseAfterSeconds;
}

/** Checks the options, all faults at once. */
export function checkNoticeOptions(options: NoticeOptions, policy: Policy): void {
  const ofPolicy = checkGivenPolicy(policy);
  const ofMeaning = ofPolicy.length > 0 ? [] : findFaults(soundOptions(options), policy);
  const faults = [...ofPolicy, ...checkOptions(schema, options), ...ofMeaning];
  if (faults.length > 0) throw new PolicyError('createNotice', faults);
}

// What does not fit the schema is left out, so that what does is judged too.
function soundOptions(options: unknown): NoticeOptions {
  const sound = (soundPart(schema, options) ?? {}) as NoticeOptions;
  if (sound.languages === undefined) return sound;
  return { ...sound, languages: sound.languages.filter((tag) => tag !== undefined) };
}

const textsSchema = { type: 'object', additionalProperties: { type: 'string', minLength: 1 } } as const;

const schema = {
  type: 'object',
  properties: {
    base: { type: 'string', minLength: 2, maxLength: 200 },
    language: {},
    languages: { type: 'array', items: { type: 'string', minLength: 2 } },
    texts: { type: 'object', additionalProperties: textsSchema },
    onMissingText: {},
    inject: { type: 'boolean' },
    settingsLink: { type: 'boolean' },
    storage: { enum: ['leave', 'remove', 'remove-and-refuse'] },
    consentMode: {},
    gpc: { type: 'boolean' },
    dnt: { type: 'boolean' },
    updated: { type: 'string' },
    email: { enum: ['not-used', 'only-with-consent'] },
    limitBytes: { type: 'integer', minimum: 256, maximum: 65_536 },
  },
} as const satisfies OptionSchema;

function findFaults(options: NoticeOptions, policy: Policy): readonly OptionFault[] {
  const { base, language, updated } = options;
  const faults: OptionFault[] = [];
  if (base !== undefined && !/^(\/[\w.~-]+)+$/.test(base)) {
    faults.push(
      fault('out-of-range', 'base', base, 'Use a path such as /.cookiewarden, without a slash at its end.'),
    );
  }
  for (const name of ['onMissingText', 'consentMode'] as const) {
    const given: unknown = options[name];
    if (given !== undefined && typeof given !== 'function') {
      faults.push(fault('wrong-type', name, given, 'Expected a function.'));
    }
  }
  if (updated !== undefined && !isDay(updated)) {
    faults.push(fault('out-of-range', 'updated', updated, 'Write a day as 2026-01-31.'));
  }
  if (policy.consent === undefined) {
    const cure = 'Without it no answer is kept: definePolicy({ consent: consentCookie() }).';
    faults.push(fault('missing', 'policy.consent', undefined, cure));
  }
  const known = offeredLanguages(options);
  if (typeof language === 'string' && !known.includes(language)) {
    faults.push(fault('not-allowed', 'language', language, `Offered: ${known.join(', ')}.`));
  }
  return [...faults, ...findLanguageFaults(options), ...findTextFaults(options, policy)];
}

/** The languages that the options offer. */
export function offeredLanguages({ languages: wanted, texts = {} }: NoticeOptions): readonly string[] {
  return wanted ?? [...new Set([...Object.keys(languages), ...Object.keys(texts)])];
}

// The constructor of a formatter is the one judge of language tags that every runtime has.
function findLanguageFaults(options: NoticeOptions): readonly OptionFault[] {
  const { texts = {} } = options;
  const written = [...offeredLanguages(options), ...Object.keys(texts)];
  return [...new Set(written)].flatMap((tag) => {
    if (!isLanguageTag(tag)) return [fault('out-of-range', 'languages', tag, 'Use a BCP 47 tag such as de.')];
    if (Object.hasOwn(languages, tag) || Object.hasOwn(texts, tag)) return [];
    const cure = `No texts in this language: give them in texts[${JSON.stringify(tag)}].`;
    return [fault('not-allowed', 'languages', tag, cure)];
  });
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function findTextFaults({ texts = {} }: NoticeOptions, policy: Policy): readonly OptionFault[] {
  const known = new Set<string>(Object.keys(en));
  for (const name of policy.categories.keys()) {
    for (const part of ['title', 'description', 'refusing']) known.add(`category.${name}.${part}`);
  }
  return Object.entries(texts).flatMap(([language, own]) =>
    Object.keys(own)
      .filter((key) => !known.has(key))
      .map((key) => {
        const cure = `no such text. ${didYouMean(key, known)}`.trim();
        return fault('unknown-option', below(below('texts', language), key), own[key], cure);
      }),
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
