import { type Attempt, type Decision, decide, definePolicy, readSetCookie } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import {
  describeEntry,
  type Entry,
  makeEntry,
  subjectOf,
} from '../../packages/core/src/reported-decision.js';
import { answers, now, standingOf } from '../support/standing.js';

const policy = definePolicy({
  rules: [
    { cookie: 'sid', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
});
const standing = standingOf(policy, answers('+statistical'));

const entryOf = (attempt: Attempt, outcome: Entry['outcome']): Entry =>
  makeEntry(attempt, decide(policy, standing, attempt), outcome, now);
const access = (name: string, outcome: Entry['outcome'] = 'passed') =>
  entryOf({ kind: 'access', name }, outcome);
const store = (line: string, outcome: Entry['outcome'] = 'passed') =>
  entryOf({ kind: 'store', cookie: readSetCookie(line) }, outcome);
const describeOne = (entry: Entry) => describeEntry(entry, 1);

describe('a decision in the report', () => {
  it('says what was attempted, what became of it and why', () => {
    expect(describeOne(access('_ga_1'))).toEqual({
      kind: 'access',
      subject: '_ga_1',
      category: 'statistical',
      rule: 'rules[1]',
      verdict: 'allow',
      reason: 'granted',
      outcome: 'passed',
    });
  });

  it('is one and the same, and frozen, whenever it says the same', () => {
    const first = describeOne(access('_ga_1'));
    expect(describeOne(access('_ga_1'))).toBe(first);
    expect(describeOne(store('_ga_1=5'))).toBe(describeOne(store('_ga_1=6; Path=/')));
    expect(Object.isFrozen(first)).toBe(true);
  });

  it('is one and the same for an address that many pages load, by the element that loads it', () => {
    const load = (element: string) =>
      entryOf({ kind: 'load', host: 'pixel.example', path: '/', query: '', element }, 'withheld');
    const image = describeOne(load('img'));
    expect(image).toMatchObject({
      kind: 'load',
      subject: 'pixel.example',
      element: 'img',
      outcome: 'withheld',
    });
    expect(describeOne(load('img'))).toBe(image);
    expect(describeOne(load('script'))).toEqual({ ...image, element: 'script' });
  });

  it.each<[string, Entry, object]>([
    ['kind', store('_ga_1=1'), { kind: 'store' }],
    ['name', access('_ga_2'), { subject: '_ga_2' }],
    ['outcome', access('_ga_1', 'would-withhold'), { outcome: 'would-withhold' }],
    ['way of removal', { ...access('_ga_1', 'expired'), isBack: true }, { outcome: 'expired', isBack: true }],
    ['flaw', store('_ga_1=1; SameSite=None'), { kind: 'store', flaw: 'SameSite=None without Secure' }],
    [
      'amendment',
      store('_ga_1=1; Max-Age=99999999', 'amended'),
      { kind: 'store', outcome: 'amended', amendments: ['maxAgeSeconds'] },
    ],
  ])('is another one for another %s', (_what, entry, expected) => {
    const usual = describeOne(access('_ga_1'));
    const described = describeOne(entry);
    expect(described).toEqual({ ...usual, ...expected });
    expect(described).not.toBe(usual);
    expect(describeOne(access('_ga_1'))).toEqual(usual);
  });

  it('tells how many it stands for', () => {
    expect(describeEntry(access('sid'), 3)).toMatchObject({ subject: 'sid', count: 3 });
    expect(describeOne(access('sid'))).not.toHaveProperty('count');
  });

  it('is told anew where a hook decided', () => {
    const decision: Decision = { verdict: 'deny', reason: 'operator', rule: 'rules[0]' };
    const entry = { ...access('sid', 'withheld'), decision };
    expect(describeOne(entry)).toMatchObject({ verdict: 'deny', reason: 'operator' });
    expect(describeOne(entry)).not.toBe(describeOne(entry));
  });

  it('is right for ever so many names', () => {
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 500; at++) {
        expect(describeOne(access(`_ga_${at}`)).subject).toBe(`_ga_${at}`);
      }
    }
  });

  it('is plain: a name that is long or would not be shown is cut and replaced', () => {
    expect(describeOne(access(`_ga${'x'.repeat(100)}`)).subject).toBe(`_ga${'x'.repeat(60)}…`);
    expect(describeOne(access('_ga\u202e')).subject).toBe('_ga\ufffd');
  });

  it('is about a name, a host or a marker', () => {
    expect(subjectOf({ kind: 'access', name: 'a' })).toBe('a');
    expect(subjectOf({ kind: 'store', cookie: readSetCookie('b=1') })).toBe('b');
    expect(subjectOf({ kind: 'load', host: 'c', path: '/', query: '', element: 'img' })).toBe('c');
    expect(subjectOf({ kind: 'run', marker: 'd', element: 'script' })).toBe('d');
  });
});
