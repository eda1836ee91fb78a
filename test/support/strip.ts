import {
  type ConsentReading,
  definePolicy,
  openExchange,
  type Policy,
  type PolicyOptions,
  type Report,
} from '@cookiewarden/core';
import { createStripper, type HtmlJudge, type StripperOptions } from '@cookiewarden/html';
import { request } from './standing.js';

/** What a page is stripped with, where a test says otherwise. */
export interface StripSettings extends Partial<Omit<StripperOptions, 'judge' | 'emit'>> {
  readonly judge?: HtmlJudge;
  readonly policy?: Policy;
  /** What the visitor agreed to. */
  readonly granted?: readonly string[];
}

/** Rules of every category: `pixel.example`, `stats.example`, `like.example`, and two markers. */
export const defineTestPolicy = (options: PolicyOptions = {}): Policy =>
  definePolicy({
    rules: [
      { host: 'pixel.example', category: 'advertising' },
      { host: 'stats.example', category: 'statistical' },
      { host: 'like.example', category: 'social' },
      { host: 'cdn.example', category: 'technical' },
      { inline: 'fbq(', category: 'advertising' },
      { inline: 'gtag(', category: 'statistical' },
    ],
    ...options,
  });

const testPolicy = defineTestPolicy();

/** The address of the pages in tests. */
export const pageUrl = 'https://shop.example/a/page.html';

/** The exchange of a visitor who agreed to some categories and refused the others. */
export function judgeOf(policy: Policy = testPolicy, granted: readonly string[] = []) {
  const facts = request({}, { path: '/a/page.html' });
  const reading: ConsentReading = {
    categories: new Map(
      [...policy.categories.keys()].map((name) => [name, granted.includes(name) ? 'granted' : 'denied']),
    ),
    services: new Map(),
    isAnswered: true,
    source: 'test',
  };
  return openExchange(policy, facts, reading, 0);
}

/** A page's bytes after the stripper, in pieces that end at `cuts`. */
export function stripBytes(
  page: Uint8Array,
  settings: StripSettings = {},
  cuts: readonly number[] = [],
): Buffer {
  const { judge, policy, granted, ...options } = settings;
  const chunks: Uint8Array[] = [];
  const stripper = createStripper({
    judge: judge ?? judgeOf(policy, granted),
    pageUrl,
    charset: 'utf-8',
    ...options,
    emit: (bytes) => chunks.push(bytes.slice()),
  });
  let from = 0;
  for (const cut of [...cuts, page.length]) {
    // A copy, so that nothing rests on the bytes beyond the piece.
    stripper.write(page.slice(from, cut));
    from = cut;
  }
  stripper.end();
  return Buffer.concat(chunks);
}

/** A page after the stripper, in one piece. */
export function stripWhole(page: string, settings: StripSettings = {}): string {
  return stripBytes(Buffer.from(page), settings).toString();
}

/** A page after the stripper: cut in two at every byte, and in single bytes, it must come out the same each time. */
export function strip(page: string, settings: StripSettings = {}): string {
  const bytes = Buffer.from(page);
  const whole = stripBytes(bytes, settings).toString();
  const cuts = Array.from({ length: bytes.length }, (_, at) => at + 1);
  for (const pieces of [...cuts.map((cut) => [cut]), cuts]) {
    const left = stripBytes(bytes, settings, pieces).toString();
    if (left !== whole) {
      throw new Error(
        `cut at ${pieces.length > 1 ? 'every byte' : pieces[0]} of ${page}\n  ${left}\n  and not ${whole}`,
      );
    }
  }
  return whole;
}

/** What is left of a page, and the report of it. */
export function stripWithReport(
  page: string,
  settings: StripSettings = {},
): { left: string; report: Report } {
  const judge = judgeOf(settings.policy, settings.granted);
  return { left: stripWhole(page, { ...settings, judge }), report: judge.close() };
}
