import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findJsonStrings } from '../../packages/html/src/json-strings.js';

/** All strings that are values, in the order of the text, found by walking what was parsed. */
function valuesOf(
  value: unknown,
  path: readonly string[] = [],
): readonly { readonly value: string; readonly path: readonly string[] }[] {
  if (typeof value === 'string') return [{ value, path: path.slice(0, 8) }];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, [...path, '']));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => valuesOf(item, [...path, key]));
}

describe('the strings of a JSON text', () => {
  it('are its values with their places, but not its keys', () => {
    const text = ' {"a": "x" , "b\\"": ["y\\u00e9", {"c":"z"}], "d": 1}\n';
    expect(
      findJsonStrings(text).map(({ value, start, end, path }) => [value, text.slice(start, end), path]),
    ).toEqual([
      ['x', '"x"', ['a']],
      ['yé', '"y\\u00e9"', ['b"', '']],
      ['z', '"z"', ['b"', '', 'c']],
    ]);
  });

  it('are those that parsing finds', () => {
    fc.assert(
      // Keys that look like numbers change their order when they are parsed.
      fc.property(fc.json({ stringUnit: 'grapheme' }), fc.constantFrom(0, 1, '\t'), (json, space) => {
        fc.pre(!/"\d+":|__proto__/.test(json));
        const value = JSON.parse(json);
        const text = JSON.stringify(value, null, space);
        expect(findJsonStrings(text).map(({ value: found, path }) => ({ value: found, path }))).toEqual(
          valuesOf(value),
        );
        for (const { value: found, start, end } of findJsonStrings(text))
          expect(JSON.parse(text.slice(start, end))).toBe(found);
      }),
    );
  });

  it.each(['', '{', '{"a":"x",}', "{'a':'x'}", '// c\n{"a":"x"}', '{"a":"x"} x', '"x'])(
    'are none where it is no JSON: %s',
    (text) => {
      expect(findJsonStrings(text)).toEqual([]);
    },
  );

  it('are found in deep nests, in a time that grows with the length', () => {
    const depth = 5000;
    const text = `${'['.repeat(depth)}"x"${']'.repeat(depth)}`;
    expect(findJsonStrings(text)).toEqual([
      { value: 'x', start: depth, end: depth + 3, path: Array(8).fill('') },
    ]);
    expect(findJsonStrings(`[${'"x",'.repeat(100_000)}"x"]`)).toHaveLength(100_001);
  });
});
