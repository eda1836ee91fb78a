import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern } from '../../packages/core/src/pattern.js';

describe('rules for any host', () => {
  const { rules } = definePolicy({
    rules: [
      { host: '*', path: '*/matomo.php', category: 'statistical' },
      { host: '*', path: '*/b/ss/*', category: 'statistical' },
      { host: '*', path: '*/hotjar-*.js', category: 'statistical' },
      { host: '*', path: '/collect', category: 'statistical' },
      { host: '*', path: '/collect', query: 'ads=1', category: 'advertising' },
      { host: '*', path: '/collect/first', category: 'technical' },
    ],
  });

  it.each([
    ['/matomo.php', '', 'rules[0]'],
    ['/a/b/matomo.php', '', 'rules[0]'],
    ['/a/matomo.php/and/more', '', 'rules[0]'],
    ['/b/ss/suite/1', '', 'rules[1]'],
    ['/x/hotjar-12.js', '', 'rules[2]'],
    ['/collect', '', 'rules[3]'],
    ['/collect', 'v=1&ads=1', 'rules[4]'],
    ['/collect/first', '', 'rules[5]'],
    ['/collect/first', 'ads=1', 'rules[4]'],
  ])('finds the most telling for %s?%s', (path, query, id) => {
    expect(rules.host('any.example', path, query)?.id).toBe(id);
  });

  it.each(['/', '/matomo.phpx', '/xmatomo.php', '/b/ssx/1', '/a/collect', '/collected', '/hotjar-1.css'])(
    'finds none for %s',
    (path) => {
      expect(rules.host('any.example', path, '')).toBeUndefined();
    },
  );

  it('finds what trying every pattern finds', () => {
    const part = fc.constantFrom('a', 'b', 'abc', 'c.js', '*', '**', 'a*');
    const texts = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    const paths = fc
      .array(fc.constantFrom('a', 'b', 'abc', 'c.js', 'x'), { maxLength: 5 })
      .map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), paths, (patterns, path) => {
        const written = patterns.map((text) => `/tracker${text}`);
        const policy = definePolicy({
          rules: written.map((text) => ({ host: '*', path: text, category: 'statistical' })),
        });
        const seen = `/tracker${path}`;
        const fits = (text: string) =>
          compilePattern(text).matches(seen) || compilePattern(`${text}/*`).matches(seen);
        const longest = Math.max(-1, ...written.filter(fits).map((text) => text.length));
        const first = written.findIndex((text) => fits(text) && text.length === longest);
        const found = policy.rules.host('any.example', seen, '');
        expect(found?.id).toBe(first < 0 ? undefined : `rules[${first}]`);
      }),
      { numRuns: 300 },
    );
  });
});
