import { checkGivenPolicy, definePolicy } from '@cookiewarden/core';
import { expect, it } from '@jest/globals';

it('takes what definePolicy returns', () => {
  expect(checkGivenPolicy(definePolicy())).toEqual([]);
});

it.each([
  ['nothing', undefined, 'missing', 'missing'],
  ['options that nobody passed through definePolicy', { rules: [] }, 'wrong-type', '{"rules":[]}'],
  ['null', null, 'wrong-type', 'null'],
  ['a text', 'policy.json', 'wrong-type', '"policy.json"'],
])('tells what to do with %s', (_title, given, code, seen) => {
  const [found] = checkGivenPolicy(given);
  expect(found).toMatchObject({ code, path: 'policy', seen });
  expect(found?.cure).toContain('definePolicy(');
});
