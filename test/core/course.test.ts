import { type Attempt, decide, definePolicy, type Outcome, readSetCookie } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { beginCourse, type Course } from '../../packages/core/src/course.js';
import { answers, standingOf } from '../support/standing.js';

const makePolicy = () =>
  definePolicy({
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: '_ga*', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
    ],
    judge: (attempt) => (attempt.kind === 'access' && attempt.name === 'judged' ? { verdict: 'allow' } : {}),
  });
const policy = makePolicy();
const granting = standingOf(policy, answers('+statistical'));
const refusing = standingOf(policy, answers('-statistical'));

const access = (name: string): Attempt => ({ kind: 'access', name });
const store = (line: string): Attempt => ({ kind: 'store', cookie: readSetCookie(line) });

function follow(course: Course, attempt: Attempt, standing = granting, outcome?: Outcome) {
  const decision = decide(policy, standing, attempt);
  return course.follow(attempt, decision, outcome ?? (decision.verdict === 'allow' ? 'passed' : 'withheld'));
}

function walk(attempts: readonly Attempt[], standing = granting): Course | undefined {
  let course: Course | undefined = beginCourse(policy);
  for (const attempt of attempts) course = course && follow(course, attempt, standing);
  return course;
}

describe('the course of an exchange', () => {
  it('is one and the same for all that go one way, with what is told of it', () => {
    const first = walk([access('sid'), store('_ga_1=1')]);
    const second = walk([access('sid'), store('_ga_1=2; Path=/')]);
    expect(second).toBe(first);
    expect(second?.decisions).toBe(first?.decisions);
    expect(first?.decisions).toMatchObject([
      { kind: 'access', subject: 'sid', outcome: 'passed' },
      { kind: 'store', subject: '_ga_1', outcome: 'passed' },
    ]);
    expect(first?.counts).toMatchObject({ passed: 2, withheld: 0 });
    expect([Object.isFrozen(first?.decisions), Object.isFrozen(first?.counts)]).toEqual([true, true]);
  });

  it.each<[string, readonly Attempt[]]>([
    ['name', [access('_ga_2')]],
    ['kind', [store('_ga_1=1')]],
    ['order', [access('sid'), access('_ga_1')]],
  ])('is another one by another %s', (_what, attempts) => {
    const usual = walk([access('_ga_1'), access('sid')]);
    const other = walk(attempts);
    expect(other).not.toBe(usual);
    expect(other?.decisions).toHaveLength(attempts.length);
    expect(other?.decisions).not.toEqual(usual?.decisions);
  });

  it('is another one by another decision, and another outcome', () => {
    const granted = walk([access('_ga_1')]);
    const denied = walk([access('_ga_1')], refusing);
    const onlyReported = follow(beginCourse(policy), access('_ga_1'), refusing, 'would-withhold');
    expect([granted, denied, onlyReported].map((course) => course?.decisions[0]?.outcome)).toEqual([
      'passed',
      'withheld',
      'would-withhold',
    ]);
    expect(granted?.counts).toMatchObject({ passed: 1, withheld: 0 });
    expect(denied?.counts).toMatchObject({ passed: 0, withheld: 1 });
  });

  it.each<[string, Attempt, Outcome]>([
    ['loads', { kind: 'load', host: 'pixel.example', path: '/', query: '', element: 'img' }, 'withheld'],
    ['a line that a browser ignores', store('sid=1; SameSite=None'), 'passed'],
    ['an amendment', store('sid=1'), 'amended'],
    ['what is expired', access('_ga_1'), 'expired'],
    ['what a hook decided', access('judged'), 'passed'],
    ['a name that is long', access('x'.repeat(101)), 'withheld'],
  ])('ends where there is %s', (_what, attempt, outcome) => {
    expect(follow(beginCourse(policy), attempt, granting, outcome)).toBeUndefined();
  });

  it('ends where a decision falls a second time, as it is told once', () => {
    expect(walk([access('sid'), access('_ga_1'), access('sid')])).toBeUndefined();
    expect(walk([access('sid'), store('sid=1')])).toBeDefined();
  });

  it('keeps to itself what was decided by another policy', () => {
    expect(beginCourse(makePolicy())).not.toBe(beginCourse(policy));
  });

  it('grows neither long nor wide, whatever visitors send', () => {
    const long = Array.from({ length: 31 }, (_, at) => access(`_ga_${at}`));
    expect(walk(long.slice(0, 30))).toBeDefined();
    expect(walk(long)).toBeUndefined();
    const wide = makePolicy();
    const begin = beginCourse(wide);
    const ways = long.map((attempt) => follow(begin, attempt));
    expect(ways.filter((way) => way !== undefined)).toHaveLength(10);
  });

  it('begins anew when much came up that was not kept', () => {
    const own = makePolicy();
    const begin = beginCourse(own);
    for (let at = 0; at < 999; at++) follow(beginCourse(own), access(`_ga_${at}`));
    expect(beginCourse(own)).toBe(begin);
    follow(begin, access('_ga_x'));
    expect(beginCourse(own)).not.toBe(begin);
    expect(follow(beginCourse(own), access('_ga_y'))?.decisions[0]?.subject).toBe('_ga_y');
  });
});
