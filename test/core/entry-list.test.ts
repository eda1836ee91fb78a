import { decide, definePolicy, type Outcome } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { beginCourse } from '../../packages/core/src/course.js';
import { EntryList } from '../../packages/core/src/entry-list.js';
import { makeEntry } from '../../packages/core/src/reported-decision.js';
import { answers, now, standingOf } from '../support/standing.js';

const policy = definePolicy({
  rules: [
    { cookie: 'sid', category: 'technical' },
    { host: 'example', category: 'advertising' },
  ],
});
const standing = standingOf(policy, answers(''));

const access = (name: string, outcome: Outcome = 'passed') => {
  const attempt = { kind: 'access', name } as const;
  return makeEntry(attempt, decide(policy, standing, attempt), outcome, now);
};
const load = (host: string, element: string) => {
  const attempt = { kind: 'load', host, path: '/', query: '', element } as const;
  return makeEntry(attempt, decide(policy, standing, attempt), 'withheld', now);
};

describe('the decisions of one exchange', () => {
  it('are those of the course that it came by, and its own', () => {
    const attempt = { kind: 'access', name: 'sid' } as const;
    const course = beginCourse(policy).follow(attempt, decide(policy, standing, attempt), 'passed');
    const list = new EntryList(course ?? beginCourse(policy));
    list.add(load('a.example', 'img'));
    list.add(access('sid'));
    expect(list.decisions.map(({ subject, count }) => [subject, count])).toEqual([
      ['sid', 2],
      ['a.example', undefined],
    ]);
    expect(list.counts).toMatchObject({ passed: 2, withheld: 1 });
    expect(course?.counts).toMatchObject({ passed: 1, withheld: 0 });
    expect(course?.decisions[0]).not.toHaveProperty('count');
  });

  it('are told apart by subject, element and outcome', () => {
    const list = new EntryList(beginCourse(policy));
    const entries = [
      load('a.example', 'img'),
      load('a.example', 'script'),
      load('b.example', 'img'),
      access('x', 'withheld'),
      access('x', 'would-withhold'),
    ];
    for (const entry of [...entries, ...entries]) list.add(entry);
    expect(list.decisions.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  });

  it('are listed up to fifty of a kind, and counted all', () => {
    const list = new EntryList(beginCourse(policy));
    for (let at = 0; at < 60; at++) list.add(load(`${at}.example`, 'img'));
    list.add(access('sid'));
    expect([list.decisions.length, list.unlisted]).toEqual([51, 10]);
    expect(list.counts).toMatchObject({ passed: 1, withheld: 60 });
  });
});
