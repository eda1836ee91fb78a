import { describe, expect, it } from '@jest/globals';
import { readEachCopy, readEachValue, settleCopies } from '../../../packages/consent/src/sources/copies.js';
import {
  answerAll,
  silent,
  unreadable,
  type VendorAnswer,
} from '../../../packages/consent/src/sources/vendor-answer.js';

function readWord(text: string): VendorAnswer | ReturnType<typeof silent> | undefined {
  if (text === 'yes' || text === 'no')
    return { categories: answerAll(text === 'yes' ? 'granted' : 'denied') };
  return text === 'open' ? silent('still open') : undefined;
}

const read = (...values: readonly string[]) => readEachValue(values, readWord);
const answerOf = (found: ReturnType<typeof read>) =>
  found && 'categories' in found ? found.categories.get('all') : undefined;

describe('readEachValue', () => {
  it('reads nothing of nothing', () => {
    expect(read()).toBeUndefined();
  });

  it('takes one that it does not understand for an answer that cannot be read', () => {
    expect(read('???')).toEqual({ why: 'the cookie could not be read', isUnreadable: true });
  });

  it.each([
    [['yes', 'yes'], 'granted', undefined],
    [['yes', 'no'], 'denied', /differ/],
    [['no', 'yes', 'yes'], 'denied', /^3 copies/],
    [['yes', 'open'], 'granted', /differ/],
    [['no', '???'], 'denied', /differ/],
    [['yes', '???'], undefined, /differ/],
  ])('makes of %j %p', (values, answer, note) => {
    const found = read(...values);
    expect(answerOf(found)).toBe(answer);
    if (note === undefined) expect(found).not.toHaveProperty('note');
    else expect(found).toMatchObject({ note: expect.stringMatching(note) });
    expect(found?.isUnreadable).toBe(values.includes('???') ? true : undefined);
  });

  it('takes a damaged copy beside an open one for an answer that cannot be read', () => {
    expect(read('open', '???')).toMatchObject({ isUnreadable: true });
    expect(read('open', 'open')).toEqual({ why: 'still open' });
  });

  it('reads no more than eight copies', () => {
    expect(answerOf(read(...Array<string>(8).fill('yes')))).toBe('granted');
    expect(read(...Array<string>(9).fill('yes'))).toEqual({
      why: 'more than eight copies of the cookie',
      isUnreadable: true,
    });
  });
});

describe('readEachCopy', () => {
  it('reads every cookie of the name, unwrapped', () => {
    expect(answerOf(readEachCopy('a=%79es; xa=no; a="yes"', 'a', readWord))).toBe('granted');
    expect(readEachCopy('xa=no', 'a', readWord)).toBeUndefined();
  });
});

describe('settleCopies', () => {
  it('says of no copy at all that it could not be read', () => {
    expect(settleCopies([])).toMatchObject({ isUnreadable: true });
    expect(settleCopies([unreadable('cut short')])).toEqual({ why: 'cut short', isUnreadable: true });
  });
});
