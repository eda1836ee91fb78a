import type { OptionSchema } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkOptions } from '../../packages/core/src/check-options.js';
import { policySchema } from '../../packages/core/src/policy-schema.js';
import { soundPart } from '../../packages/core/src/sound-part.js';
import { optionsLike } from '../support/arbitrary-options.js';

const schema: OptionSchema = {
  type: 'object',
  properties: {
    mode: { enum: ['on', 'off'] },
    names: { type: 'array', items: { type: 'string' } },
    either: { anyOf: [{ enum: [false] }, { type: 'object', properties: { size: { type: 'integer' } } }] },
    open: { type: 'object', additionalProperties: { type: 'boolean' } },
  },
};

describe('soundPart', () => {
  it.each<[unknown, unknown]>([
    [{ mode: 'on' }, { mode: 'on' }],
    [{ mode: 'maybe', names: ['a'] }, { names: ['a'] }],
    [{ names: ['a', 1, 'b'] }, { names: ['a', undefined, 'b'] }],
    [{ names: 'a' }, {}],
    [{ either: false }, { either: false }],
    [{ either: { size: 1, colour: 'red' } }, { either: { size: 1 } }],
    [{ either: { size: 'x' } }, { either: {} }],
    [{ either: true }, {}],
    [{ open: { a: true, b: 'x' } }, { open: { a: true } }],
    [{ unknown: 1 }, {}],
    [[], undefined],
    [null, undefined],
    ['on', undefined],
  ])('of %j is %j', (value, expected) => {
    expect(soundPart(schema, value)).toEqual(expected);
  });

  it('keeps an own `__proto__` as a key like any other', () => {
    const part = soundPart(schema, JSON.parse('{"open":{"__proto__":true}}')) as { readonly open: object };
    expect(Object.keys(part.open)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(part.open)).toBe(Object.prototype);
  });

  it('of a policy that fits is all of it, and never has a fault but for what is missing', () => {
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        const part = soundPart(policySchema, options);
        if (checkOptions(policySchema, options).length === 0) expect(part).toEqual(options);
        if (part === undefined) return;
        const codes = checkOptions(policySchema, withoutHoles(part)).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'missing')).toEqual([]);
      }),
    );
  });
});

// What did not fit in a list is `undefined` there.
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHoles(item)]));
}
