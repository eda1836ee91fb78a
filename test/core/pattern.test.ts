import { compilePattern } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

describe('compilePattern', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', '_GA', false],
    ['', '', true],
    ['', 'a', false],
    ['_ga*', '_ga', true],
    ['_ga*', '_ga_X1', true],
    ['_ga*', 'x_ga', false],
    ['*_ga', 'x_ga', true],
    ['*_ga', '_gax', false],
    ['*', '', true],
    ['**', 'anything', true],
    ['a*b', 'ab', true],
    ['a*b', 'axb', true],
    ['a*b', 'a', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['*aab', 'aaab', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['a*bc*c', 'abc', false],
    ['a*bc*c', 'abcc', true],
    ['*b*', 'abc', true],
    ['a.c', 'abc', false],
    ['a?c', 'abc', false],
    ['[ab]', 'a', false],
    ['_hp2_*.1', '_hp2_id.1', true],
    ['(a+)+$', 'aaaa', false],
  ])('%j matches %j: %p', (text, subject, expected) => {
    expect(compilePattern(text).matches(subject)).toBe(expected);
  });

  it('keeps its text', () => {
    expect(compilePattern('_ga*').text).toBe('_ga*');
  });

  it('agrees with what "*" means, tried out letter by letter', () => {
    const texts = fc.stringMatching(/^[ab*]{0,8}$/);
    fc.assert(
      fc.property(texts, fc.stringMatching(/^[ab]{0,8}$/), (text, subject) => {
        expect(compilePattern(text).matches(subject)).toBe(matchesByTrying(text, subject));
      }),
      { numRuns: 2000 },
    );
  });

  it('is matched in linear time on what makes regular expressions explode', () => {
    const subject = 'a'.repeat(200_000);
    expect(compilePattern(`${'a*'.repeat(30)}b`).matches(subject)).toBe(false);
    expect(compilePattern(`*${'a*'.repeat(1000)}b*`).matches(subject)).toBe(false);
  });
});

function matchesByTrying(text: string, subject: string): boolean {
  if (text === '') return subject === '';
  if (text.startsWith('*')) {
    return (
      matchesByTrying(text.slice(1), subject) || (subject !== '' && matchesByTrying(text, subject.slice(1)))
    );
  }
  return text[0] === subject[0] && matchesByTrying(text.slice(1), subject.slice(1));
}
