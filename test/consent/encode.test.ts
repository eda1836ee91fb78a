import { type ConsentRecord, decodeRecord, encodeRecord } from '@cookiewarden/consent';
import type { Answer } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeWithin } from '../../packages/consent/src/encode.js';
import { readReadme } from '../support/readme.js';

const empty: ConsentRecord = {
  recordedAt: Date.UTC(2026, 10, 24, 3, 50, 12),
  policyVersion: undefined,
  language: undefined,
  source: undefined,
  noticeShown: false,
  categories: new Map(),
  services: new Map(),
};

function answersOf(text: string): ReadonlyMap<string, Answer> {
  return new Map(text.split(' ').map((word) => [word.slice(1), word.startsWith('+') ? 'granted' : 'denied']));
}

describe('encodeRecord', () => {
  it('writes a text that a person can read', () => {
    const record = {
      ...empty,
      policyVersion: '2026-11',
      language: 'de',
      categories: answersOf('-social +statistical -advertising'),
    };
    expect(encodeRecord(record)).toBe(
      'v1&at=2026-11-24T03:50:12Z&policy=2026-11&lang=de&yes=statistical&no=advertising.social',
    );
  });

  it('writes the same text for the same answers in whatever order they came', () => {
    expect(encodeRecord({ ...empty, categories: answersOf('+b -c +a') })).toBe(
      encodeRecord({ ...empty, categories: answersOf('-c +a +b') }),
    );
  });

  it('writes cookie octets only, and no comma, quote, semicolon, blank or backslash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, version) => {
        const record = {
          ...empty,
          policyVersion: version,
          categories: new Map<string, Answer>([[name, 'granted']]),
        };
        expect(encodeRecord(record)).toMatch(/^[\w%&=.:-]+$/);
      }),
    );
  });

  it('writes a lone surrogate as the replacement character instead of throwing', () => {
    expect(encodeRecord({ ...empty, categories: new Map([['a\ud800', 'granted']]) })).toMatch(
      /&yes=a%EF%BF%BD$/,
    );
  });

  it('escapes what a list or the record is made of', () => {
    expect(encodeRecord({ ...empty, categories: answersOf("+a.b +c&no=d -it's") })).toMatch(
      /&yes=a%2Eb\.c%26no%3Dd&no=it%27s$/,
    );
  });
});

describe('encodeWithin', () => {
  const record = {
    ...empty,
    categories: answersOf('+statistical -social'),
    services: answersOf('+matomo -youtube'),
  };

  it('gives up grants of services first', () => {
    const text = encodeWithin(record, encodeRecord(record).length - 1);
    expect(decodeRecord(text)).toEqual({ ...record, services: answersOf('-youtube') });
  });

  it('then refuses every category, rather than lose the refusal of a service', () => {
    expect(decodeRecord(encodeWithin(record, 70))).toEqual({
      ...record,
      categories: answersOf('-social -statistical'),
      services: answersOf('-*'),
    });
    const granted = { ...record, services: answersOf('+matomo') };
    expect(decodeRecord(encodeWithin(granted, 60))?.services).toEqual(new Map());
  });
});

describe('the grammar in the README', () => {
  const readme = readReadme('consent');

  it('names the fields in the order in which they are written', () => {
    const [, grammar = ''] = /^record +=([\s\S]*?)^time/m.exec(readme) ?? [];
    const written = encodeRecord({
      ...empty,
      policyVersion: '1',
      language: 'de',
      source: 'cookiebot',
      noticeShown: true,
      categories: answersOf('+a -b'),
      services: answersOf('+c -d'),
    });
    const fields = (text: string) => text.match(/&[a-z-]+=/g);
    expect(fields(grammar)).toEqual(fields(written));
  });

  it('stands beside a record that is one', () => {
    const [, text = ''] = /^__Host-consent = (.*)&key=/m.exec(readme) ?? [];
    const record = decodeRecord(text);
    if (record === undefined) throw new Error('the README shows no record');
    expect(encodeRecord(record)).toBe(text);
    expect(record.categories).toEqual(answersOf('+statistical -advertising -social'));
  });
});
