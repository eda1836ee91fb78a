import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { createBannerSource } from '../../../packages/consent/src/sources/banner.js';
import type { BannerOptions } from '../../../packages/consent/src/sources/banner-options.js';
import type { Silence, VendorAnswer } from '../../../packages/consent/src/sources/vendor-answer.js';
import { readBanner, requestWith, subject, tell } from '../../support/banner.js';

function sourceOf(found: VendorAnswer | Silence | undefined, options?: BannerOptions) {
  return createBannerSource(
    {
      name: 'test',
      evidence: 'source',
      cookies: ['test', 'test-*'],
      categories: { all: '*', A: 'statistical', B: ['advertising', 'social'], C: false, D: 'statistical' },
      read: () => found,
    },
    options,
  );
}

const answer = (
  categories: Record<string, 'granted' | 'denied'>,
  others: Partial<VendorAnswer> = {},
): VendorAnswer => ({
  categories: new Map(Object.entries(categories)),
  ...others,
});

describe('createBannerSource', () => {
  it('translates the vendor’s ids: to one category, to several, to none', () => {
    expect(tell(sourceOf(answer({ A: 'granted', B: 'denied', C: 'granted' })), 'x=y')).toBe(
      '+statistical -advertising -social',
    );
  });

  it('follows the policy where it renames a category', () => {
    const policy = definePolicy({ categories: { statistical: { name: 'measuring' } } });
    const reading = sourceOf(answer({ A: 'granted', B: 'denied' })).read(requestWith('x=y'), policy.subject);
    expect(reading).toMatchObject({
      categories: new Map([
        ['measuring', 'granted'],
        ['advertising', 'denied'],
        ['social', 'denied'],
      ]),
    });
  });

  it('takes * for every category that needs an answer', () => {
    expect(tell(sourceOf(answer({ all: 'granted' })), 'x=y')).toBe(
      '+advertising +personalization +social +statistical',
    );
  });

  it('lets a refusal win where several ids mean one category, in any order', () => {
    expect(tell(sourceOf(answer({ A: 'granted', D: 'denied' })), 'x=y')).toBe('-statistical');
    expect(tell(sourceOf(answer({ A: 'denied', D: 'granted' })), 'x=y')).toBe('-statistical');
  });

  it('takes an id without a meaning for the policy’s own word, unless the operator says it has none', () => {
    expect(tell(sourceOf(answer({ social: 'granted' })), 'x=y')).toBe('+social');
    expect(tell(sourceOf(answer({ social: 'granted' }), { categories: { social: false } }), 'x=y')).toBe('');
  });

  it('lays the operator’s map over the reader’s', () => {
    const found = answer({ A: 'granted', B: 'granted', all: 'denied' });
    expect(tell(sourceOf(found, { categories: { A: 'personalization', all: false } }), 'x=y')).toBe(
      '+advertising +personalization +social',
    );
  });

  it('translates services by the operator’s map, else by the same word', () => {
    const services = new Map([
      ['google_analytics', 'granted'],
      ['Tag-7', 'denied'],
      ['unknown', 'granted'],
    ] as const);
    expect(tell(sourceOf(answer({}, { services }), { services: { 'Tag-7': 'hotjar' } }), 'x=y')).toBe(
      '[+google-analytics] [-hotjar]',
    );
  });

  it('hands the ids that the operator named to the format', () => {
    let asked: readonly string[] = [];
    const source = createBannerSource(
      {
        name: 'test',
        evidence: 'source',
        cookies: [],
        categories: { A: 'statistical' },
        read: (_header, named) => {
          asked = named;
          return undefined;
        },
      },
      { categories: { X: 'social', Y: false } },
    );
    source.read(requestWith('a=b'), subject);
    expect(asked).toEqual(['X', 'Y']);
  });

  it('tells nothing found, no answer, and what could not be read apart', () => {
    expect(readBanner(sourceOf(undefined), 'x=y')).toEqual({
      categories: new Map(),
      services: new Map(),
      isAnswered: false,
      source: 'test',
    });
    expect(readBanner(sourceOf({ why: 'still open' }), 'x=y')).toMatchObject({
      isAnswered: false,
      note: 'still open',
    });
    expect(readBanner(sourceOf({ why: 'still open' }), 'x=y').isUnreadable).toBeUndefined();
    expect(readBanner(sourceOf({ why: 'cut short', isUnreadable: true }), 'x=y')).toMatchObject({
      isAnswered: false,
      isUnreadable: true,
    });
  });

  it('does not ask the format about a request without cookies', () => {
    expect(tell(sourceOf(answer({ A: 'granted' })), undefined)).toBe('');
  });

  it('passes on when, in which language, and what was odd', () => {
    const others = { answeredAt: 7, language: 'de', note: 'odd', isUnreadable: true } as const;
    expect(readBanner(sourceOf(answer({ A: 'granted' }, others)), 'x=y')).toMatchObject({
      ...others,
      source: 'test',
    });
  });

  it('never claims a version of the policy: the vendor’s revision is the reader’s to compare', () => {
    expect(readBanner(sourceOf(answer({ A: 'granted' })), 'x=y')).not.toHaveProperty('policyVersion');
  });

  it('says how long its answers hold only where the operator does', () => {
    expect(sourceOf(undefined)).not.toHaveProperty('lapseAfterSeconds');
    expect(sourceOf(undefined, { lapseAfterSeconds: 60 }).lapseAfterSeconds).toBe(60);
  });
});
