import { firstOf, newestOf, strictestOf, withReissue, withTimeLimit } from '@cookiewarden/consent';
import { type ConsentSource, PolicyError, readNothing } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

const source: ConsentSource = { name: 'some', cookies: ['some'], read: () => readNothing('some') };

function refusal(combine: () => unknown): string {
  try {
    combine();
    return '';
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.message;
  }
}

describe('what a source is made of', () => {
  it.each([
    ['firstOf', firstOf],
    ['strictestOf', strictestOf],
    ['newestOf', newestOf],
  ])('is sources, one at least, in %s', (name, combine) => {
    expect(refusal(() => combine())).toContain(
      `${name} has a fault:\n  ${name} is []: Give one consent source`,
    );
    const message = refusal(() => combine(source, undefined as never, {} as never));
    expect(message).toContain(
      `${name} has 2 faults:\n  [1] is missing: Expected a consent source.\n  [2] is {}`,
    );
  });

  it.each<[string, (given: ConsentSource) => ConsentSource]>([
    ['withReissue', (given) => withReissue(given, { lifetimeSeconds: 86_400 })],
    ['withTimeLimit', (given) => withTimeLimit(given, 50)],
  ])('is a source in %s', (name, wrap) => {
    expect(refusal(() => wrap(source))).toBe('');
    expect(refusal(() => wrap('cookie' as never))).toContain(`${name} has a fault:\n  [0] is "cookie"`);
  });
});
