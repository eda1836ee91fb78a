import {
  type Answer,
  type CategoryName,
  type ConsentReading,
  type ConsentSource,
  type ConsentSubject,
  readNothing,
  readUnreadable,
} from '@cookiewarden/core';
import type { BannerOptions, CategoryMap } from './banner-options.js';
import type { Silence, VendorAnswer } from './vendor-answer.js';

/** What a reader's format was taken from: the vendor's source code, its documents, or values seen on real sites. */
export type Evidence = 'source' | 'documentation' | 'observed';

/** One vendor's way of writing down an answer. */
export interface BannerFormat {
  readonly name: string;
  readonly evidence: Evidence;
  /** Part of the format is from memory: check it against your own site before relying on it. */
  readonly experimental?: true;
  /** Names or patterns with `*`. */
  readonly cookies: readonly string[];
  readonly categories: CategoryMap;
  /** How long the vendor's script keeps the cookie, in seconds, where a source states it. */
  readonly lifetimeSeconds?: number;
  /** Reads a Cookie header; `asked` are the ids that the operator named. Must not throw. */
  read(header: string, asked: readonly string[]): VendorAnswer | Silence | undefined;
}

/** A consent source that reads another vendor's cookie. It never writes one. */
export interface BannerSource extends ConsentSource {
  readonly evidence: Evidence;
  /** Part of the format is from memory: check it against your own site before relying on it. */
  readonly experimental: boolean;
  /** How long the vendor's script keeps its cookie, in seconds: what re-issuing it may not exceed. */
  readonly lifetimeSeconds?: number;
}

/** Makes a consent source of a vendor's format. */
export function createBannerSource(format: BannerFormat, options: BannerOptions = {}): BannerSource {
  const { name, cookies, evidence, experimental = false, lifetimeSeconds } = format;
  const meanings = readMeanings({ ...format.categories, ...options.categories });
  const services = new Map(Object.entries(options.services ?? {}));
  const asked = Object.keys(options.categories ?? {});
  const { lapseAfterSeconds } = options;
  return {
    name,
    cookies,
    evidence,
    experimental,
    ...(lapseAfterSeconds !== undefined && { lapseAfterSeconds }),
    ...(lifetimeSeconds !== undefined && { lifetimeSeconds }),
    read: function readBanner(facts, subject) {
      const header = facts.header('cookie');
      const found = header === undefined ? undefined : format.read(header, asked);
      if (found === undefined) return readNothing(name);
      if ('why' in found) return (found.isUnreadable ? readUnreadable : readNothing)(name, found.why);
      return translate(name, found, meanings, services, subject);
    },
  };
}

type Meanings = ReadonlyMap<string, readonly CategoryName[]>;

function readMeanings(categories: CategoryMap): Meanings {
  return new Map(
    Object.entries(categories).map(([id, meaning]) => [
      id,
      meaning === false ? [] : typeof meaning === 'string' ? [meaning] : meaning,
    ]),
  );
}

// From the vendor's ids to the policy's names. What the policy does not have is dropped.
function translate(
  source: string,
  found: VendorAnswer,
  meanings: Meanings,
  serviceNames: ReadonlyMap<string, string>,
  subject: ConsentSubject,
): ConsentReading {
  const categories = new Map<CategoryName, Answer>();
  for (const [id, answer] of found.categories) {
    // An id without a meaning may be the policy's own word.
    for (const name of meanings.get(id) ?? [id]) settleAnswer(categories, name, answer, subject);
  }
  const services = new Map<string, Answer>();
  for (const [id, answer] of found.services ?? []) {
    const service = serviceNames.get(id) ?? id.toLowerCase().replaceAll('_', '-');
    if (subject.serviceIds.includes(service)) keepAnswer(services, service, answer);
  }
  const { answeredAt, language } = found;
  const note =
    found.note ?? (categories.size + services.size === 0 ? 'none of its ids has a category here' : undefined);
  return {
    categories,
    services,
    isAnswered: true,
    source,
    ...(answeredAt !== undefined && { answeredAt }),
    ...(language !== undefined && { language }),
    ...(note !== undefined && { note }),
    ...(found.isUnreadable && { isUnreadable: true }),
  };
}

function settleAnswer(
  answers: Map<CategoryName, Answer>,
  meaning: CategoryName,
  answer: Answer,
  subject: ConsentSubject,
): void {
  if (meaning !== '*') {
    const name = subject.renamedCategories?.get(meaning) ?? meaning;
    if (subject.categoryNames.includes(name)) keepAnswer(answers, name, answer);
    return;
  }
  for (const category of subject.categoryNames) {
    if (!subject.exemptCategoryNames.includes(category)) keepAnswer(answers, category, answer);
  }
}

// Several ids of a vendor may share one category: it is granted only if all of them are.
function keepAnswer(answers: Map<string, Answer>, name: string, answer: Answer): void {
  if (answers.get(name) !== 'denied') answers.set(name, answer);
}
