import { type ConsentCookieOptions, consentCookie } from '@cookiewarden/consent';
import { PolicyError } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

/** `code path` of each fault, and the message. */
function refusal(options: unknown): { faults: string[]; message: string } {
  try {
    consentCookie(options as ConsentCookieOptions);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { faults: error.faults.map(({ code, path }) => `${code} ${path}`), message: error.message };
  }
  return { faults: [], message: '' };
}

const secret = 's'.repeat(32);

describe('the options of consentCookie', () => {
  it.each<[ConsentCookieOptions]>([
    [{}],
    [
      {
        name: '__Secure-answer',
        domain: 'shop.example',
        sameSite: 'none',
        httpOnly: true,
        lapseAfterSeconds: 86_400,
      },
    ],
    [
      {
        keys: [
          { id: 'a', secret },
          { id: 'b', secret: new Uint8Array(32) },
        ],
      },
    ],
    [{ writtenByScript: true }],
  ])('may be %j', (options) => {
    expect(refusal(options).faults).toEqual([]);
  });

  it('are refused with all faults at once', () => {
    const { faults, message } = refusal({
      name: 'a b',
      domain: '.shop',
      keys: [{ id: '', secret: 'short' }],
    });
    expect(faults).toEqual([
      'out-of-range name',
      'out-of-range domain',
      'out-of-range keys[0].id',
      'out-of-range keys[0].secret',
    ]);
    expect(message).toMatch(/consentCookie has 4 faults/);
    expect(message).toMatch(/keys\[0\]\.secret is 5 bytes long: Use at least 32 random bytes/);
  });

  it('are refused for what they mean while others are of the wrong form', () => {
    const { faults } = refusal({
      nam: '__Host-x',
      domain: '.shop',
      lapseAfterSeconds: -1,
      keys: [{ id: 'a' }, 7, { id: 'a', secret: 'short' }, { id: 3, secret: '' }],
      writtenByScript: true,
    });
    expect(faults.sort()).toEqual([
      'conflict keys[2].id',
      'conflict writtenByScript',
      'missing keys[0].secret',
      'out-of-range domain',
      'out-of-range keys[2].secret',
      'out-of-range keys[3].secret',
      'out-of-range lapseAfterSeconds',
      'unknown-option nam',
      'wrong-type keys[1]',
      'wrong-type keys[3].id',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['an empty secret', { keys: [{ id: 'a', secret: '' }] }, ['out-of-range keys[0].secret']],
    ['31 bytes', { keys: [{ id: 'a', secret: new Uint8Array(31) }] }, ['out-of-range keys[0].secret']],
    [
      '16 characters of two bytes are enough, 15 not',
      { keys: [{ id: 'a', secret: 'ä'.repeat(15) }] },
      ['out-of-range keys[0].secret'],
    ],
    [
      'a secret from an unset variable',
      { keys: [{ id: 'a', secret: undefined }] },
      ['missing keys[0].secret'],
    ],
    ['a number as secret', { keys: [{ id: 'a', secret: 5 }] }, ['wrong-type keys[0].secret']],
    ['no keys', { keys: [] }, ['missing keys']],
    [
      'the same id twice',
      {
        keys: [
          { id: 'a', secret },
          { id: 'a', secret },
        ],
      },
      ['conflict keys[1].id'],
    ],
    ['__Host- with a domain', { name: '__Host-consent', domain: 'shop.example' }, ['conflict name']],
    ['a prefix in another case', { name: '__host-consent' }, ['not-allowed name']],
    ['a prefix that needs more', { name: '__Http-consent' }, ['not-allowed name']],
    ['a script that cannot write', { writtenByScript: true, httpOnly: true }, ['conflict writtenByScript']],
    [
      'a script that cannot sign',
      { writtenByScript: true, keys: [{ id: 'a', secret }] },
      ['conflict writtenByScript'],
    ],
    ['an unknown SameSite', { sameSite: 'Lax' }, ['not-allowed sameSite']],
    ['more than 400 days', { lapseAfterSeconds: 34_560_001 }, ['out-of-range lapseAfterSeconds']],
    ['milliseconds in an unknown option', { maxAge: 1000 }, ['unknown-option maxAge']],
    ['no object', null, ['wrong-type ']],
  ])('are refused for %s', (_, options, faults) => {
    expect(refusal(options).faults).toEqual(faults);
  });

  it('never show a secret, wherever it was written', () => {
    const hidden = 'do-not-print-me';
    const places = [
      { secret: hidden },
      { key: [{ id: 'a', secret: hidden }] },
      { keys: hidden },
      { keys: [{ id: 'a', secret: hidden }] },
      { keys: [{ id: 'a', secret: hidden, secrets: hidden }] },
      { keys: [hidden] },
    ];
    for (const options of places) {
      const { faults, message } = refusal(options);
      expect(faults.length).toBeGreaterThan(0);
      expect(message).not.toContain(hidden);
    }
  });
});
