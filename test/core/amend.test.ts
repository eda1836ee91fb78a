import { type CookieLimits, findAmendments, readSetCookie, writeAmended } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strictestLimits } from '../../packages/core/src/amend.js';
import { now } from '../support/standing.js';

/** The line as limits leave it. */
function amend(line: string, limits: CookieLimits, isSecure = true): string {
  const cookie = readSetCookie(line);
  const amendments = findAmendments(cookie, limits, { now, isSecure });
  return amendments === undefined ? line : writeAmended(cookie, amendments, now);
}

const inAnHour = new Date(now + 3_600_000).toUTCString();
const inADay = new Date(now + 86_400_000).toUTCString();
const inAnHourToChromium = inAnHour.replace(/\d{4}/, '0$&');
const inAnHourByStandard = inAnHour.replace(' GMT', 'Z GMT');

describe('a longest lifetime', () => {
  const hour = { maxAgeSeconds: 3600 };

  it.each([
    ['a=1; Max-Age=7200', 'a=1; Max-Age=3600'],
    ['a=1;max-age =  7200 ;Path=/', 'a=1;max-age =  3600 ;Path=/'],
    [`a=1; Expires=${inADay}; Path=/`, `a=1; Expires=${inAnHour}; Path=/`],
    [`a=1; Max-Age=7200; Expires=${inADay}`, `a=1; Max-Age=3600; Expires=${inAnHour}`],
    ['a=1; Max-Age=60; Max-Age=7200', 'a=1; Max-Age=60; Max-Age=3600'],
    [`a=1; Max-Age=${'9'.repeat(400)}`, 'a=1; Max-Age=3600'],
    ['a=Max-Age=7200; Max-Age=7200', 'a=Max-Age=7200; Max-Age=3600'],
    ['a=1; Max-Age=+7200', 'a=1; Max-Age=+3600'],
    [`a=1; Max-Age=60; Max-Age=x; Expires=${inADay}`, `a=1; Max-Age=60; Max-Age=x; Expires=${inAnHour}`],
    ['a=1; Expires=Sat, 01 Jan 10000 00:00:00 GMT', `a=1; Expires=${inAnHourToChromium}`],
    ['a=1; Expires=01 Jan 2070 00:00:00Z', `a=1; Expires=${inAnHourByStandard}`],
  ])('makes %j into %j', (line, expected) => {
    expect(amend(line, hour)).toBe(expected);
  });

  it.each([
    ['a=1', 'a session cookie'],
    ['a=1; Max-Age=3600', 'as long as the limit'],
    ['a=1; Max-Age=60', 'shorter'],
    [`a=1; Max-Age=60; Expires=${inADay}`, 'Max-Age goes before Expires'],
    ['a=1; Max-Age=7200; Max-Age=60', 'the last Max-Age counts'],
    ['a=1; Max-Age=forever', 'no lifetime that a browser reads'],
    ['a=1; Max-Age=0', 'a removal'],
  ])('leaves %j as it is: %s', (line) => {
    expect(amend(line, hour)).toBe(line);
  });

  it('never makes the date that an old browser obeys later', () => {
    const soon = new Date(now + 60_000).toUTCString();
    expect(amend(`a=1; Max-Age=7200; Expires=${soon}`, hour)).toBe(`a=1; Max-Age=3600; Expires=${soon}`);
  });

  it('leaves a date that cannot be read beside an amended one', () => {
    expect(amend('a=1; Max-Age=7200; Expires=never', hour)).toBe('a=1; Max-Age=3600; Expires=never');
  });
});

describe('session only', () => {
  it.each([
    ['a=1; Max-Age=60; Path=/', 'a=1; Path=/'],
    [`a=1; Path=/; Expires=${inADay}`, 'a=1; Path=/'],
    [`a=1;Max-Age=60;Expires=${inADay};Secure`, 'a=1;Secure'],
    ['a=1; Max-Age=60; max-age=x; Secure', 'a=1; Secure'],
    ['a=1; Expires=Sat, 01 Jan 10000 00:00:00 GMT', 'a=1'],
    ['a=1; Path=/', 'a=1; Path=/'],
    // Removed by both readings, or by one, and kept by none for longer than the session.
    ['a=; Expires=Thu, 01-Jan-1970 00:00:01 EST', 'a=; Expires=Thu, 01-Jan-1970 00:00:01 EST'],
    ['a=; Max-Age=0; Max-Age=x', 'a=; Max-Age=0; Max-Age=x'],
    ['a=; Max-Age=60; Max-Age=+0', 'a='],
  ])('makes %j into %j', (line, expected) => {
    expect(amend(line, { sessionOnly: true })).toBe(expected);
  });

  it('goes before a longest lifetime', () => {
    expect(amend('a=1; Max-Age=60', { sessionOnly: true, maxAgeSeconds: 10 })).toBe('a=1');
  });
});

describe('Secure', () => {
  it.each([
    ['never', true, 'a=1'],
    ['always', false, 'a=1; Secure'],
    ['as-request', false, 'a=1'],
    ['as-request', true, 'a=1; Secure'],
  ] as const)('%s, on a secure request %p, makes a=1 into %s', (secure, isSecure, expected) => {
    expect(amend('a=1', { secure }, isSecure)).toBe(expected);
  });

  it('is never taken away, nor doubled', () => {
    for (const secure of ['never', 'always', 'as-request'] as const) {
      expect(amend('a=1; secure', { secure }, false)).toBe('a=1; secure');
    }
  });
});

describe('HttpOnly', () => {
  it('is added, and neither doubled nor taken away', () => {
    expect(amend('a=1', { httpOnly: true })).toBe('a=1; HttpOnly');
    expect(amend('a=1; HTTPONLY', { httpOnly: true })).toBe('a=1; HTTPONLY');
    expect(amend('a=1; HttpOnly', { httpOnly: false })).toBe('a=1; HttpOnly');
  });
});

describe('a minimum SameSite', () => {
  it.each([
    ['a=1', 'lax', 'a=1; SameSite=Lax'],
    ['a=1; SameSite=None; Secure', 'lax', 'a=1; SameSite=Lax; Secure'],
    ['a=1; samesite = none ;Secure', 'strict', 'a=1; samesite = Strict ;Secure'],
    ['a=1; SameSite', 'lax', 'a=1; SameSite=Lax'],
    ['a=1; SameSite=; Path=/', 'lax', 'a=1; SameSite=Lax; Path=/'],
    ['a=1; SameSite=Maybe', 'lax', 'a=1; SameSite=Lax'],
    ['a=1; SameSite=Strict; SameSite=None; Secure', 'lax', 'a=1; SameSite=Strict; SameSite=Lax; Secure'],
    ['a=1; SameSite=Lax', 'lax', 'a=1; SameSite=Lax'],
    ['a=1; SameSite=Strict', 'lax', 'a=1; SameSite=Strict'],
    ['a=1', 'none', 'a=1'],
    ['a=1; SameSite=Maybe', 'none', 'a=1; SameSite=Maybe'],
  ] as const)('of %j, at least %s, makes %j', (line, minimumSameSite, expected) => {
    expect(amend(line, { minimumSameSite })).toBe(expected);
  });
});

describe('several amendments', () => {
  it('change only the attributes in question and keep every other octet', () => {
    const line = ' a = "b;c=d" ;\tPath=/x ; Max-Age=99999;Comment=Ünïcode; Version=1;; Priority=High';
    const limits = {
      maxAgeSeconds: 60,
      secure: 'always',
      httpOnly: true,
      minimumSameSite: 'strict',
    } as const;
    expect(amend(line, limits)).toBe(
      ' a = "b;c=d" ;\tPath=/x ; Max-Age=60;Comment=Ünïcode; Version=1;; Priority=High' +
        '; Secure; HttpOnly; SameSite=Strict',
    );
  });

  it('are not found where the line keeps the limits', () => {
    const line = 'a=1; Max-Age=60; Secure; HttpOnly; SameSite=Strict';
    const limits = {
      maxAgeSeconds: 60,
      secure: 'always',
      httpOnly: true,
      minimumSameSite: 'strict',
    } as const;
    expect(findAmendments(readSetCookie(line), limits, { now, isSecure: true })).toBeUndefined();
  });

  it('that would loosen the line are not made, whoever asks for them', () => {
    const cookie = readSetCookie('a=1; Max-Age=60; SameSite=Strict; Secure');
    expect(writeAmended(cookie, { maxAgeSeconds: 7200, sameSite: 'none', addSecure: true }, now)).toBe(
      cookie.line,
    );
    expect(writeAmended(cookie, { maxAgeSeconds: Number.NaN }, now)).toBe(cookie.line);
    expect(writeAmended(cookie, { maxAgeSeconds: -5 }, now)).toBe('a=1; Max-Age=0; SameSite=Strict; Secure');
  });

  it('of any limits on any line only shorten and harden it', () => {
    const attribute = fc.oneof(
      fc.constantFrom('Secure', 'HttpOnly', 'SameSite=None', 'SameSite=lax', 'SameSite=STRICT', 'SameSite'),
      fc.constantFrom(
        `Expires=${inADay}`,
        `Expires=${inAnHour}`,
        'Expires=x',
        'Expires=Sat, 01 Jan 10000 00:00:00 GMT',
        'Expires=01 Jan 2070 00:00:00Z',
        'Path=/',
        '',
        'Domain=a.example',
      ),
      fc.integer({ min: 1, max: 1e9 }).map((age) => `Max-Age=${age}`),
    );
    const lines = fc.array(attribute, { maxLength: 6 }).map((written) => ['a=b', ...written].join('; '));
    const limits = fc.record<CookieLimits>(
      {
        maxAgeSeconds: fc.integer({ min: 1, max: 1e9 }),
        sessionOnly: fc.boolean(),
        secure: fc.constantFrom('never', 'always', 'as-request'),
        httpOnly: fc.boolean(),
        minimumSameSite: fc.constantFrom('none', 'lax', 'strict'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(lines, limits, fc.boolean(), (line, wanted, isSecure) => {
        const before = readSetCookie(line);
        const after = readSetCookie(amend(line, wanted, isSecure));
        expect(after.name).toBe(before.name);
        expect(lifetime(after)).toBeLessThanOrEqual(Math.min(lifetime(before), wanted.maxAgeSeconds ?? 1e12));
        if (wanted.sessionOnly) expect(lifetime(after)).toBe(0);
        expect(Number(after.isSecure)).toBeGreaterThanOrEqual(Number(before.isSecure));
        expect(after.isHttpOnly).toBe(before.isHttpOnly || wanted.httpOnly === true);
        expect(strength(after.sameSite)).toBeGreaterThanOrEqual(
          Math.max(
            strength(before.sameSite),
            wanted.minimumSameSite === 'none' ? 0 : strength(wanted.minimumSameSite),
          ),
        );
        // Once amended, a line keeps the limits: it would not be amended again.
        expect(amend(after.line, wanted, isSecure)).toBe(after.line);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Seconds that a browser keeps a cookie beyond the session. */
function lifetime({ maxAgeSeconds, expiresAt }: ReturnType<typeof readSetCookie>): number {
  return maxAgeSeconds ?? (expiresAt === undefined ? 0 : (expiresAt - now) / 1000);
}

function strength(sameSite: string | undefined): number {
  return [undefined, 'none', 'lax', 'strict'].indexOf(sameSite === 'none' ? undefined : sameSite);
}

describe('strictestLimits', () => {
  it.each<[CookieLimits, CookieLimits, CookieLimits]>([
    [{}, {}, { secure: 'never' }],
    [{ maxAgeSeconds: 60 }, { maxAgeSeconds: 10 }, { maxAgeSeconds: 10, secure: 'never' }],
    [{ maxAgeSeconds: 60 }, {}, { maxAgeSeconds: 60, secure: 'never' }],
    [{ sessionOnly: true }, { sessionOnly: false }, { sessionOnly: true, secure: 'never' }],
    [{ secure: 'as-request' }, { secure: 'never' }, { secure: 'as-request' }],
    [{ secure: 'as-request' }, { secure: 'always' }, { secure: 'always' }],
    [{ httpOnly: true }, { httpOnly: false }, { httpOnly: true, secure: 'never' }],
    [
      { minimumSameSite: 'strict' },
      { minimumSameSite: 'lax' },
      { minimumSameSite: 'strict', secure: 'never' },
    ],
  ])('of %j and %j are %j, in either order', (one, other, expected) => {
    expect(strictestLimits(one, other)).toEqual(expected);
    expect(strictestLimits(other, one)).toEqual(expected);
  });
});
