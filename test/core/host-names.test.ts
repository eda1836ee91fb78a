import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileHostNames } from '../../packages/core/src/host-names.js';

describe('the names of hosts', () => {
  it('never say no to one of them, wherever it begins', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,8}(\.[a-z]{1,6}){0,2}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 50 }), name, (names, label) => {
        const known = compileHostNames(names);
        for (const each of names) {
          expect(known.mayHold(each, 0)).toBe(true);
          expect(known.mayHold(`${label}.${each}`, label.length + 1)).toBe(true);
        }
      }),
    );
  });

  it('say no to nearly all others', () => {
    const known = compileHostNames(Array.from({ length: 3000 }, (_, at) => `tracker-${at}.example`));
    const others = Array.from({ length: 3000 }, (_, at) => `${at}-shop.test`);
    expect(others.filter((host) => known.mayHold(host, 0)).length).toBeLessThan(300);
  });

  it('say no to everything where there are none', () => {
    expect(compileHostNames([]).mayHold('a.example', 0)).toBe(false);
  });
});
