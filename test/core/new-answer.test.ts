import { type Answer, definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { addAnswers, operatorsName, withoutReading } from '../../packages/core/src/new-answer.js';
import { answers, now, standingOf } from '../support/standing.js';

const policy = definePolicy({
  version: '2',
  categories: { statistical: { name: 'analytics' } },
  services: [{ id: 'matomo', name: 'Matomo', category: 'statistical' }],
});

function add(
  earlier: Parameters<typeof answers>,
  pairs: Readonly<Record<string, Answer>>,
  language?: string,
) {
  return addAnswers(
    policy,
    standingOf(policy, answers(...earlier)),
    new Map(Object.entries(pairs)),
    language,
  );
}

describe('addAnswers', () => {
  it('dates the answer now, under the policy’s version', () => {
    const { standing, unknown } = add([''], { social: 'granted' }, 'de-CH');
    expect(unknown).toEqual([]);
    expect(standing).toMatchObject({
      isAnswered: true,
      consent: { answeredAt: now, policyVersion: '2', language: 'de-CH', isAnswered: true },
    });
    expect(standing?.consent.categories).toEqual(new Map([['social', 'granted']]));
  });

  it('changes earlier answers that hold, and keeps the rest', () => {
    const { standing } = add(['+social -advertising -/matomo'], { social: 'denied', matomo: 'granted' });
    expect(standing?.consent.categories).toEqual(
      new Map([
        ['social', 'denied'],
        ['advertising', 'denied'],
      ]),
    );
    expect(standing?.consent.services).toEqual(new Map([['matomo', 'granted']]));
  });

  it('drops earlier answers that lapsed', () => {
    const { standing } = add(['+social +/matomo', { policyVersion: '1' }], { advertising: 'denied' });
    expect(standing?.consent.categories).toEqual(new Map([['advertising', 'denied']]));
    expect(standing?.consent.services.size).toBe(0);
    expect(standing?.lapsedBy).toBeUndefined();
  });

  it('keeps that a notice was shown, and the language it was read in', () => {
    const { standing } = add(['+social', { noticeShown: true, language: 'fr' }], { social: 'denied' });
    expect(standing?.consent).toMatchObject({ noticeShown: true, language: 'fr' });
  });

  it('takes a category by its standard name', () => {
    const { standing, unknown } = add([''], { statistical: 'granted' });
    expect([...(standing?.consent.categories ?? [])]).toEqual([['analytics', 'granted']]);
    expect(unknown).toEqual([]);
  });

  it('tells names that it does not know, and is no answer where it knows none', () => {
    expect(add([''], { gaming: 'granted', social: 'denied' }).unknown).toEqual(['gaming']);
    expect(add([''], { gaming: 'granted' })).toEqual({ standing: undefined, unknown: ['gaming'] });
    expect(add(['+social'], {})).toEqual({ standing: undefined, unknown: [] });
  });
});

describe('operatorsName', () => {
  it.each([
    ['statistical', 'analytics'],
    ['analytics', 'analytics'],
    ['social', 'social'],
    ['constructor', 'constructor'],
  ])('of %s is %s', (written, name) => {
    expect(operatorsName(policy, written)).toBe(name);
  });
});

describe('withoutReading', () => {
  it('leaves out what was true of one reading only', () => {
    const reading = answers('+social', {
      note: 'odd',
      isUnreadable: true,
      lapseAfterSeconds: 60,
      language: 'de',
      noticeShown: true,
    });
    expect(withoutReading(reading)).toEqual({
      categories: new Map([['social', 'granted']]),
      services: new Map(),
      answeredAt: now - 60_000,
      language: 'de',
      noticeShown: true,
    });
  });
});
