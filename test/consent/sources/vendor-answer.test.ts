import type { Answer } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answerAll,
  answerListed,
  intersect,
  silent,
  unreadable,
} from '../../../packages/consent/src/sources/vendor-answer.js';

const answers = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.constantFrom<Answer>('granted', 'denied'))
  .map((pairs) => new Map(Object.entries(pairs)));

describe('intersect', () => {
  it('grants what both grant, denies what either denies, and leaves the rest open', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const both = intersect({ categories: one, services: other }, { categories: other, services: one });
        for (const id of new Set([...one.keys(), ...other.keys(), 'd'])) {
          const pair = [one.get(id), other.get(id)];
          const expected = pair.includes('denied')
            ? 'denied'
            : pair.includes(undefined)
              ? undefined
              : 'granted';
          expect([both.categories.get(id), both.services?.get(id)]).toEqual([expected, expected]);
        }
      }),
    );
  });

  it('takes the older time, and stays unreadable', () => {
    const one = { categories: new Map(), answeredAt: 5, language: 'de' };
    const other = { categories: new Map(), answeredAt: 3, isUnreadable: true } as const;
    expect(intersect(one, other)).toMatchObject({ answeredAt: 3, language: 'de', isUnreadable: true });
    expect(intersect(one, { categories: new Map() }).answeredAt).toBe(5);
    expect(intersect(other, other)).not.toHaveProperty('language', 'de');
  });
});

describe('answerListed', () => {
  it('denies what was asked and is not listed', () => {
    expect([...answerListed(['a', 'x'], ['a', 'b'])]).toEqual([
      ['a', 'granted'],
      ['b', 'denied'],
      ['x', 'granted'],
    ]);
  });
});

describe('answerAll', () => {
  it('answers with the one id that banners of yes and no have here', () => {
    expect([...answerAll('denied')]).toEqual([['all', 'denied']]);
  });
});

describe('silent and unreadable', () => {
  it('say why, and whether there may be an answer', () => {
    expect(silent('open')).toEqual({ why: 'open' });
    expect(unreadable('cut short')).toEqual({ why: 'cut short', isUnreadable: true });
  });
});
