import { checkOptions, fault, type OptionSchema } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { below } from '../../packages/core/src/check-options.js';

const schema: OptionSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 4 },
    size: { type: 'integer', minimum: 1, maximum: 9 },
    colour: { enum: ['red', 'green', false] },
    tags: { type: 'array', items: { type: 'string' } },
    rest: { type: 'array' },
    either: { anyOf: [{ type: 'boolean' }, { type: 'object', properties: { deep: { type: 'boolean' } } }] },
    open: { type: 'object', additionalProperties: { type: 'integer' } },
  },
};

function codes(value: unknown): readonly string[] {
  return checkOptions(schema, value).map(({ code, path }) => `${code} ${path}`);
}

describe('checkOptions', () => {
  it.each<[unknown, readonly string[]]>([
    [{ name: 'ab' }, []],
    [{ name: 'ab', size: 1, colour: false, tags: [], rest: [1, null], either: true, open: { a: 1 } }, []],
    [{ name: 'ab', size: undefined, either: { deep: false } }, []],
    [undefined, ['wrong-type ']],
    [null, ['wrong-type ']],
    [[], ['wrong-type ']],
    ['ab', ['wrong-type ']],
    [{}, ['missing name']],
    [{ name: undefined }, ['missing name']],
    [{ name: null }, ['wrong-type name']],
    [{ name: 'ab', nam: 'x' }, ['unknown-option nam']],
    [{ name: 'ab', toString: 1 }, ['unknown-option toString']],
    [{ name: 'a' }, ['out-of-range name']],
    [{ name: 'abcde' }, ['out-of-range name']],
    [{ name: '😀😀😀😀' }, []],
    [{ name: '😀' }, ['out-of-range name']],
    [{ name: '😀😀😀😀😀' }, ['out-of-range name']],
    [{ name: 'ab', size: 0 }, ['out-of-range size']],
    [{ name: 'ab', size: 10 }, ['out-of-range size']],
    [{ name: 'ab', size: 1.5 }, ['wrong-type size']],
    [{ name: 'ab', size: '1' }, ['wrong-type size']],
    [{ name: 'ab', size: Number.NaN }, ['wrong-type size']],
    [{ name: 'ab', size: 2 ** 53 }, ['wrong-type size']],
    [{ name: 'ab', colour: 'blue' }, ['not-allowed colour']],
    [{ name: 'ab', colour: 0 }, ['not-allowed colour']],
    [{ name: 'ab', tags: ['a', 1, 'b', null] }, ['wrong-type tags[1]', 'wrong-type tags[3]']],
    [{ name: 'ab', tags: { 0: 'a' } }, ['wrong-type tags']],
    [{ name: 'ab', either: 'yes' }, ['wrong-type either']],
    [{ name: 'ab', either: { deep: 1 } }, ['wrong-type either.deep']],
    [{ name: 'ab', open: { 'a b': 'x', c: 1.5 } }, ['wrong-type open["a b"]', 'wrong-type open.c']],
  ])('of %j finds %j', (value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  it('finds all faults at once, wherever they are', () => {
    expect(codes({ nmae: 1, size: 'x', tags: [1], either: { dep: true }, open: [] })).toEqual([
      'missing name',
      'unknown-option nmae',
      'wrong-type size',
      'wrong-type tags[0]',
      'unknown-option either.dep',
      'wrong-type open',
    ]);
  });

  it('sees an own `__proto__`, as a JSON file can hold it', () => {
    expect(codes(JSON.parse('{"name":"ab","__proto__":{"size":1}}'))).toEqual(['unknown-option __proto__']);
    expect(codes(JSON.parse('{"name":"ab","open":{"__proto__":"x"}}'))).toEqual([
      'wrong-type open.__proto__',
    ]);
  });

  it.each([
    [{ nam: 'ab', name: 'ab' }, 'no such option. Did you mean "name"?'],
    [{ name: 'ab', q: 1 }, 'no such option. Known here: name, size, colour, tags, rest, either, open.'],
    [{ name: 'ab', colour: 'gren' }, 'Did you mean "green"? Allowed: "red", "green", false.'],
    [{ name: 'ab', size: 99 }, 'Expected 1 to 9.'],
    [{ name: 'abcde' }, 'Expected 2 to 4 characters.'],
    [{ name: 'ab', either: 1 }, 'Expected true or false. Or an object.'],
    [{ name: 7 }, 'Expected a text.'],
  ])('of %j says what to do: %s', (value, cure) => {
    expect(checkOptions(schema, value).map((found) => found.cure)).toEqual([cure]);
  });

  it('shows the value seen', () => {
    expect(checkOptions(schema, { name: 'ab', size: 99 })).toEqual([
      fault('out-of-range', 'size', 99, 'Expected 1 to 9.'),
    ]);
    expect(fault('out-of-range', 'size', 99, '').seen).toBe('99');
  });
});

describe('below', () => {
  it.each([
    ['', 'mode', 'mode'],
    ['rules[3]', 'category', 'rules[3].category'],
    ['categories', 'my-own', 'categories["my-own"]'],
    ['', 'a"b', '["a\\"b"]'],
  ])('%j, %j is %s', (path, key, expected) => {
    expect(below(path, key)).toBe(expected);
  });
});
