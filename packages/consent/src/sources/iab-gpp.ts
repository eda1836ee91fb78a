import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { bitLength, isBitText, readBit, readFibonacci, readNumber } from './iab-bits.js';
import { readTcfAnswer, tcfPurposes } from './iab-tcf.js';
import { readUsPrivacy } from './us-privacy.js';
import { type Silence, silent, unreadable, type VendorAnswer } from './vendor-answer.js';

/** Options of `iabGpp`. */
export interface IabGppOptions extends BannerOptions {
  /** Cookie with the GPP string; the name is the banner's choice. @default 'OTGPPConsent' */
  readonly cookie?: string;
}

/**
 * IAB GPP: opt-outs of the US sections, the US Privacy string and the European TC string inside.
 * An opt-out of sale, sharing or targeted advertising is a refusal of advertising and social, and so is the GPC bit.
 * Not having opted out is no grant: it leaves the visitor unanswered.
 */
export function iabGpp(options: IabGppOptions = {}): BannerSource {
  checkBannerOptions('iabGpp', options, { ...bannerOptions, cookie: text });
  const { cookie = 'OTGPPConsent' } = options;
  const refused = ['advertising', 'social'];
  return createBannerSource(
    {
      name: 'iab-gpp',
      evidence: 'documentation',
      cookies: [cookie],
      categories: { sale: refused, sharing: refused, 'targeted-advertising': refused, gpc: refused },
      read: (header) => readEachCopy(header, cookie, readGpp),
    },
    options,
  );
}

interface UsSection {
  /** Highest version whose layout is known. */
  readonly version: number;
  /** Bits of the two-bit answers; 1 is "opted out". */
  readonly optOuts: Readonly<Partial<Record<'sale' | 'sharing' | 'targeted-advertising', number>>>;
  /** The section may have a subsection of type 1 with the GPC bit. */
  readonly hasGpc: boolean;
}

const common = { sale: 12, 'targeted-advertising': 14 };
const later = { sale: 14, 'targeted-advertising': 16 };
const latest = { sale: 16, 'targeted-advertising': 18 };

/** The US sections of the GPP specification by their number (IAB Tech Lab, "Sections", US National and US States). */
export const usSections: ReadonlyMap<number, UsSection> = new Map([
  [7, { version: 2, optOuts: { sale: 18, sharing: 20, 'targeted-advertising': 22 }, hasGpc: true }],
  [8, { version: 1, optOuts: { sale: 12, sharing: 14 }, hasGpc: true }],
  [9, { version: 1, optOuts: common, hasGpc: false }],
  [10, { version: 1, optOuts: common, hasGpc: true }],
  [11, { version: 1, optOuts: later, hasGpc: false }],
  [12, { version: 1, optOuts: common, hasGpc: true }],
  [13, { version: 1, optOuts: common, hasGpc: false }],
  [14, { version: 1, optOuts: common, hasGpc: true }],
  [15, { version: 1, optOuts: common, hasGpc: true }],
  [16, { version: 1, optOuts: common, hasGpc: true }],
  [17, { version: 1, optOuts: common, hasGpc: true }],
  [18, { version: 1, optOuts: later, hasGpc: true }],
  [19, { version: 1, optOuts: common, hasGpc: true }],
  [20, { version: 1, optOuts: common, hasGpc: true }],
  [21, { version: 1, optOuts: common, hasGpc: true }],
  [22, { version: 1, optOuts: common, hasGpc: true }],
  [23, { version: 1, optOuts: common, hasGpc: true }],
  [24, { version: 1, optOuts: latest, hasGpc: true }],
  [25, { version: 1, optOuts: latest, hasGpc: false }],
  [26, { version: 1, optOuts: latest, hasGpc: false }],
  [27, { version: 1, optOuts: latest, hasGpc: false }],
]);

function readGpp(text: string): VendorAnswer | Silence | undefined {
  const [header = '', ...sections] = text.split('~');
  const ids = readSectionIds(header, sections.length);
  if (ids === undefined) return undefined;
  const categories = new Map<string, Answer>();
  let answeredAt: number | undefined;
  let isUnreadable = false;
  for (const [at, id] of ids.entries()) {
    const found = readSection(id, sections[at] ?? '');
    // In doubt we withhold: a section that is cut short, or of a version to come, may hold an opt-out.
    if (found === undefined) isUnreadable = true;
    if (found === undefined || 'why' in found) continue;
    for (const [name, answer] of found.categories) {
      if (categories.get(name) !== 'denied') categories.set(name, answer);
    }
    answeredAt ??= found.answeredAt;
  }
  if (categories.size > 0) return { categories, answeredAt, ...(isUnreadable && { isUnreadable }) };
  return isUnreadable ? unreadable('a section of it could not be read') : silent('no opt-out in it');
}

function readSection(id: number, text: string): VendorAnswer | Silence | undefined {
  if (id === 2) return readTcfAnswer(text, tcfPurposes, []);
  if (id === 6) return readUsPrivacy(text);
  const section = usSections.get(id);
  if (section === undefined) return silent('a section of another kind');
  const [core = '', ...subsections] = text.split('.');
  if (!isBitText(core) || readNumber(core, 0, 6) > section.version) return undefined;
  if (bitLength(core) < Math.max(...Object.values(section.optOuts)) + 2) return undefined;
  const categories = new Map<string, Answer>();
  for (const [name, at] of Object.entries(section.optOuts)) {
    if (readNumber(core, at, 2) === 1) categories.set(name, 'denied');
  }
  if (section.hasGpc && subsections.some(hasGpcBit)) categories.set('gpc', 'denied');
  return { categories };
}

function hasGpcBit(subsection: string): boolean {
  return isBitText(subsection) && readNumber(subsection, 0, 2) === 1 && readBit(subsection, 2);
}

/** The numbers of the sections, in their order; `undefined` unless there is one for each section of the string. */
function readSectionIds(header: string, count: number): readonly number[] | undefined {
  // Type 3, version 1: the first twelve bits of every GPP string so far.
  if (count === 0 || !header.startsWith('DB') || !isBitText(header)) return undefined;
  const ids: number[] = [];
  let at = 24;
  let last = 0;
  for (let left = readNumber(header, 12, 12); left > 0; left--) {
    const first = readFibonacci(header, at + 1);
    if (first === undefined) return undefined;
    // Numbers are written as the distance from the one before.
    const start = last + first.value;
    const end = readBit(header, at) ? readFibonacci(header, first.end) : undefined;
    if (readBit(header, at) && end === undefined) return undefined;
    last = start + (end?.value ?? 0);
    if (ids.length + last - start + 1 > count) return undefined;
    for (let id = start; id <= last; id++) ids.push(id);
    at = end?.end ?? first.end;
  }
  return ids.length === count ? ids : undefined;
}
