import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSignature } from '../../packages/consent/src/signature.js';

const secret = '0123456789abcdef0123456789abcdef';
const first = { id: '2026', secret };
const signature = createSignature([first]);
const text = 'v1&at=2026-11-24T03:50:12Z&yes=social';
const signed = signature.sign('__Host-consent', text);

describe('createSignature', () => {
  it('verifies what it signed, and gives the text without the signature', () => {
    expect(signature.verify('__Host-consent', signed)).toEqual({ text, isOldKey: false });
  });

  it('makes the HMAC-SHA256 that node:crypto makes, for names and texts of all lengths', () => {
    const key = Buffer.from(hkdfSync('sha256', secret, '', 'cookiewarden consent cookie v1', 32));
    fc.assert(
      fc.property(fc.stringMatching(/^[\w&=.]{1,200}$/), (message) => {
        const value = signature.sign('n', message);
        const end = value.lastIndexOf('&mac=');
        const mac = createHmac('sha256', key).update(`n=${message}&key=2026`).digest('base64url');
        expect([value.slice(0, end), value.slice(end)]).toEqual([`${message}&key=2026`, `&mac=${mac}`]);
      }),
    );
  });

  it('refuses every malleable spelling: of 64 last characters only one verifies', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const accepted = [...alphabet].filter((last) =>
      signature.verify('__Host-consent', signed.slice(0, -1) + last),
    );
    expect(accepted).toEqual([signed.at(-1)]);
    for (const spelling of [
      `${signed}=`,
      `${signed} `,
      `"${signed}"`,
      signed.replaceAll('&', '%26'),
      ` ${signed}`,
    ]) {
      expect(signature.verify('__Host-consent', spelling)).toBeUndefined();
    }
  });

  it('refuses any other text, name, key id or MAC', () => {
    expect(signature.verify('__Host-other', signed)).toBeUndefined();
    expect(signature.verify('__Host-consent', signed.replace('yes', 'no'))).toBeUndefined();
    expect(signature.verify('__Host-consent', signed.replace('key=2026', 'key=2027'))).toBeUndefined();
    expect(signature.verify('__Host-consent', text)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.nat({ max: signed.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, character) => {
          const changed = signed.slice(0, at) + character + signed.slice(at + 1);
          if (changed !== signed) expect(signature.verify('__Host-consent', changed)).toBeUndefined();
        },
      ),
    );
  });

  it('refuses the id of another key over the same MAC', () => {
    const two = createSignature([first, { id: 'b', secret: secret.toUpperCase() }]);
    expect(two.verify('__Host-consent', signed.replace('key=2026', 'key=b'))).toBeUndefined();
  });

  it('refuses the id of a key that is gone, even where its secret lives on under another id', () => {
    expect(createSignature([{ id: 'renamed', secret }]).verify('__Host-consent', signed)).toBeUndefined();
  });

  it('verifies older keys, signs with the first, and tells them apart', () => {
    const rotated = createSignature([{ id: 'b', secret: new Uint8Array(32).fill(7) }, first]);
    expect(rotated.verify('__Host-consent', signed)).toEqual({ text, isOldKey: true });
    const anew = rotated.sign('__Host-consent', text);
    expect(anew).toContain('&key=b&mac=');
    expect(rotated.verify('__Host-consent', anew)).toEqual({ text, isOldKey: false });
    expect(signature.verify('__Host-consent', anew)).toBeUndefined();
  });

  it('never throws on a hostile value', () => {
    for (const value of [
      '',
      '&key=a&mac=',
      '&key='.repeat(1000),
      `${'x'.repeat(5000)}&key=2026&mac=${'A'.repeat(43)}`,
    ]) {
      expect(signature.verify('__Host-consent', value)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => signature.verify('n', value) === undefined),
    );
  });
});
