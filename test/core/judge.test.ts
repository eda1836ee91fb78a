import { describe, expect, it } from '@jest/globals';
import { readJudgement } from '../../packages/core/src/judge.js';

describe('readJudgement', () => {
  it.each([
    [undefined, {}],
    [null, {}],
    [{}, {}],
    [{ verdict: 'deny' }, { verdict: 'deny' }],
    [{ amendments: { maxAgeSeconds: 0 } }, { amendments: { maxAgeSeconds: 0 } }],
    [
      { verdict: 'allow', amendments: { sameSite: 'strict' } },
      { verdict: 'allow', amendments: { sameSite: 'strict' } },
    ],
  ])('reads %j as %j', (returned, expected) => {
    expect(readJudgement(returned)).toEqual(expected);
  });

  it.each<[unknown, string]>([
    [true, 'neither an object nor undefined'],
    ['deny', 'neither an object nor undefined'],
    [0, 'neither an object nor undefined'],
    [{ verdict: 'denied' }, 'a verdict that is neither "allow" nor "deny"'],
    [{ verdict: false }, 'a verdict that is neither "allow" nor "deny"'],
    [{ amendments: { maxAgeSeconds: -1 } }, 'a maxAgeSeconds that is no lifetime'],
    [{ amendments: { maxAgeSeconds: Number.NaN } }, 'a maxAgeSeconds that is no lifetime'],
    [{ amendments: { sameSite: 'Strict' } }, 'an unknown sameSite'],
    [Promise.resolve({ verdict: 'allow' }), 'a promise: it must be synchronous'],
  ])('turns %p down: %s', (returned, why) => {
    expect(() => readJudgement(returned)).toThrow(new TypeError(`judge returned ${why}`));
  });

  it('turns amendments down that are none', () => {
    expect(() => readJudgement({ amendments: null })).toThrow(TypeError);
  });

  it('hears a promise that rejects, so that it does not end the process', async () => {
    const rejection = Promise.reject(new Error('too late'));
    expect(() => readJudgement(rejection)).toThrow('judge returned a promise');
    await new Promise((resolve) => setImmediate(resolve));
  });
});
