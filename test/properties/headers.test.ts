import { definePolicy, keepCookiePairs, readCookieNames, readSetCookie } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { parseCookie } from 'cookie';
import fc from 'fast-check';
import { parse } from 'hono/utils/cookie';
import { policies, readings, setCookieLines } from '../support/arbitrary-visits.js';
import { exchangeOf } from '../support/standing.js';

const octets = fc.string({ unit: fc.constantFrom(...'ab=;; "\t\u00ff\u00a0%,'), maxLength: 40 });
const pairs = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'ab'), fc.stringMatching(/^[!#-+\--:<-[\]-~]{0,5}$/)),
  {
    maxLength: 8,
  },
);

/** The parts between semicolons that are pairs, as they stand, without the blanks round them. */
function parts(header: string): readonly string[] {
  return header
    .split(';')
    .map((part) => part.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((part) => part !== '');
}

describe('the Cookie header', () => {
  it('only ever loses pairs, and those that stay keep their bytes and their order', () => {
    fc.assert(
      fc.property(octets, fc.array(fc.constantFrom<string>('a', 'b', '', 'ab')), (header, denied) => {
        const kept = keepCookiePairs(header, (name) => !denied.includes(name));
        const names = readCookieNames(header);
        const expected = parts(header).filter((_, at) => !denied.includes(names[at] ?? ''));
        expect(parts(kept ?? '')).toEqual(expected);
        if (expected.length === names.length) expect(kept).toBe(header);
        else expect(kept === undefined).toBe(expected.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same to the parsers that applications use, but for the pairs that went', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.constantFrom<string>('a', 'b', 'c')), (written, denied) => {
        const header = written.map((pair) => pair.join('=')).join('; ');
        const kept = keepCookiePairs(header, (name) => !denied.includes(name)) ?? '';
        const stays = written.filter(([name]) => !denied.includes(name));
        const alone = stays.map((pair) => pair.join('=')).join('; ');
        expect(parseCookie(kept)).toEqual(parseCookie(alone));
        expect(parse(kept)).toEqual(parse(alone));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a Set-Cookie line', () => {
  it('that is allowed without amendments passes byte for byte, and no other line appears', () => {
    fc.assert(
      fc.property(
        policies,
        readings,
        fc.array(setCookieLines, { maxLength: 6 }),
        (options, reading, lines) => {
          const exchange = exchangeOf(definePolicy(options), reading);
          const kept = exchange.keepSetCookies(lines);
          const { counts } = exchange.close();
          expect(kept).toHaveLength(counts.passed + counts.amended);
          // Each kept line is the next of those given that could have become it.
          let from = 0;
          for (const line of kept) {
            const at = lines.findIndex((given, index) => index >= from && isSame(given, line));
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + 1;
          }
          const untouched = kept.filter((line) => lines.includes(line)).length;
          expect(untouched).toBeGreaterThanOrEqual(counts.passed);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('in report-only passes whatever it is', () => {
    fc.assert(
      fc.property(policies, readings, fc.array(setCookieLines), (options, reading, lines) => {
        const policy = definePolicy({ ...options, mode: 'report-only' });
        expect(exchangeOf(policy, reading).keepSetCookies(lines)).toEqual(lines);
      }),
    );
  });

  it('is read without a fault, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const { name, attributes } = readSetCookie(line);
        expect(line).toContain(name);
        for (const { start, end } of attributes) expect(line.slice(start, end)).not.toContain(';');
      }),
      { numRuns: 500 },
    );
  });
});

// Name and value come before the first semicolon, and no amendment touches them.
function isSame(given: string, kept: string): boolean {
  return given === kept || given.split(';')[0] === kept.split(';')[0];
}
