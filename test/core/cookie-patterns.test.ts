import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CookiePattern, compileCookiePatterns } from '../../packages/core/src/cookie-patterns.js';
import { coversHost } from '../../packages/core/src/host.js';
import { compilePattern } from '../../packages/core/src/pattern.js';

const always = () => true;

function compile(...written: readonly (readonly [name: string, domain?: string | undefined])[]) {
  return compileCookiePatterns(
    written.map(([name, domain]): CookiePattern => ({ pattern: compilePattern(name), domain })),
  );
}

describe('compileCookiePatterns', () => {
  it('finds the first in the order written', () => {
    const patterns = compile(['_g*'], ['_ga_*'], ['*_id']);
    expect(patterns.find('_ga_1', 'shop.example', always)?.pattern.text).toBe('_g*');
    expect(patterns.find('my_id', 'shop.example', always)?.pattern.text).toBe('*_id');
    expect(patterns.find('_x', 'shop.example', always)).toBeUndefined();
  });

  it('finds any name of a domain and of those below it', () => {
    const patterns = compile(['*', 'tracker.example']);
    expect(patterns.find('anything', 'a.b.tracker.example', always)).toBeDefined();
    expect(patterns.find('', 'tracker.example', always)).toBeDefined();
    expect(patterns.find('anything', 'badtracker.example', always)).toBeUndefined();
    expect(patterns.find('anything', 'example', always)).toBeUndefined();
  });

  it('passes over what is not accepted', () => {
    const patterns = compile(['*', 'tracker.example'], ['_ga*']);
    const found = patterns.find('_ga', 'tracker.example', ({ domain }) => domain === undefined);
    expect(found?.pattern.text).toBe('_ga*');
  });

  it('finds what trying every pattern in order finds', () => {
    const names = fc.stringMatching(/^[ab_]{0,6}$/);
    const texts = fc.stringMatching(/^[ab_*]{0,5}\*[ab_*]{0,3}$/);
    const domains = fc.constantFrom(undefined, 'a.example', 'example', 'x.a.example');
    const written = fc.array(fc.tuple(texts, domains), { maxLength: 8 });
    const hosts = fc.constantFrom('a.example', 'x.a.example', 'b.example', 'example', '');
    fc.assert(
      fc.property(written, names, hosts, (entries, name, host) => {
        const first = entries.find(
          ([text, domain]) =>
            compilePattern(text).matches(name) && (domain === undefined || coversHost(domain, host)),
        );
        const found = compile(...entries.map(([text, domain]) => [text, domain] as const)).find(
          name,
          host,
          always,
        );
        expect(found && [found.pattern.text, found.domain]).toEqual(first && [first[0], first[1]]);
      }),
      { numRuns: 500 },
    );
  });
});
