import type { Category, Policy } from '@cookiewarden/core';
import { directionOf } from './language.js';
import { type NoticeOptions, offeredLanguages } from './notice-options.js';
import type { TextKey, Texts } from './texts/en.js';
import { en } from './texts/en.js';
import { languages } from './texts.js';

/** All that a page says in one language. */
export interface Wording {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A text, with what stands in braces filled in. */
  say(key: TextKey, values?: Readonly<Record<string, string>>): string;
  /** A category's title, description, or what refusing it costs; `''` where nobody wrote one. */
  purpose(category: Category, part: PurposePart): string;
  /** Several names as the language lists them. */
  list(names: readonly string[]): string;
  /** A day, in UTC. `time` in milliseconds since 1970. */
  day(time: number): string;
  duration(seconds: number): string;
}

/** What is said of a purpose: its name, what it is for, and what refusing costs. */
export type PurposePart = 'title' | 'description' | 'refusing';

/** The wordings of all offered languages, and a line for each text that is missing. */
export interface Wordings {
  readonly byLanguage: ReadonlyMap<string, Wording>;
  readonly missing: readonly string[];
}

/** Compiles the wordings at start-up: the operator's texts before ours, English where both are missing. */
export function compileWordings(policy: Policy, options: NoticeOptions): Wordings {
  const { texts = {} } = options;
  const sources = offeredLanguages(options).map((language) => ({
    language,
    own: texts[language] ?? {},
    built: findBuilt(language),
  }));
  // Purposes of the operator's own are often written in one language only: that one stands in.
  const main = texts[typeof options.language === 'string' ? options.language : 'en'] ?? {};
  const byLanguage = new Map(sources.map((source) => [source.language, createWording(source, main)]));
  return { byLanguage, missing: [...missingTexts(sources), ...missingPurposes(sources, main, policy)] };
}

interface TextSource {
  readonly language: string;
  readonly own: Readonly<Record<string, string>>;
  readonly built: Texts | undefined;
}

function findBuilt(language: string): Texts | undefined {
  const known: Readonly<Record<string, Texts>> = languages;
  return Object.hasOwn(known, language) ? known[language] : undefined;
}

function createWording(
  { language, own, built }: TextSource,
  main: Readonly<Record<string, string>>,
): Wording {
  const listing = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const find = (key: string): string | undefined => {
    if (Object.hasOwn(own, key)) return own[key];
    const texts: Readonly<Record<string, string>> = built ?? en;
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
  };
  return {
    language,
    direction: directionOf(language),
    say: (key, values = {}) =>
      (find(key) ?? en[key]).replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole),
    purpose({ name, standard }, part) {
      const written = find(purposeKey(name, part)) ?? (standard && find(purposeKey(standard, part)));
      const mainKey = purposeKey(name, part);
      const standIn = Object.hasOwn(main, mainKey) ? main[mainKey] : undefined;
      // A name is better than silence: the visitor must be able to tell the purposes apart.
      return written ?? standIn ?? (part === 'title' ? name : '');
    },
    list: (names) => listing.format(names),
    day: (time) => days.format(time),
    duration: (seconds) => writeDuration(language, seconds),
  };
}

function purposeKey(name: string, part: PurposePart): string {
  return `category.${name}.${part}`;
}

const units = [
  ['year', 31_536_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

// The largest unit that divides it, so that nothing is rounded away; days for what is longer than one.
function writeDuration(language: string, seconds: number): string {
  const [unit, size] = units.find(([name, length]) =>
    name === 'day' ? seconds >= length : seconds >= length && seconds % length === 0,
  ) ?? ['second', 1];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.ceil(seconds / size));
}

function missingTexts(sources: readonly TextSource[]): readonly string[] {
  const incomplete = sources.filter(({ built }) => built === undefined);
  return Object.keys(en).flatMap((key) => {
    const without = incomplete.filter(({ own }) => !Object.hasOwn(own, key));
    return without.length === 0 ? [] : [`"${key}" is missing in ${tags(without)}: English stands in`];
  });
}

function missingPurposes(
  sources: readonly TextSource[],
  main: Readonly<Record<string, string>>,
  policy: Policy,
): readonly string[] {
  const ownCategories = [...policy.categories.values()].filter(({ standard }) => standard === undefined);
  return ownCategories.flatMap(({ name }) =>
    (['title', 'description', 'refusing'] as const).flatMap((part) => {
      const key = purposeKey(name, part);
      const without = sources.filter(({ own }) => !Object.hasOwn(own, key));
      if (without.length === 0) return [];
      const instead = part === 'title' ? `"${name}"` : 'nothing';
      const standIn = Object.hasOwn(main, key) ? 'the text of the main language' : instead;
      return [`"${key}" is missing in ${tags(without)}: ${standIn} stands in`];
    }),
  );
}

function tags(sources: readonly TextSource[]): string {
  return sources.map(({ language }) => language).join(', ');
}
