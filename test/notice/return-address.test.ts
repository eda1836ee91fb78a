import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readReturnAddress } from '../../packages/notice/src/return-address.js';

const facts = { method: 'POST', path: '/', host: 'shop.example', isSecure: true, header: () => undefined };

describe('readReturnAddress', () => {
  it.each([
    ['/', '/'],
    ['/bicycles?page=2', '/bicycles?page=2'],
    ['https://shop.example/bicycles', '/bicycles'],
    ['/a/../b', '/b'],
    ['/übersicht', '/%C3%BCbersicht'],
    ['bicycles', '/bicycles'],
    ['/bicycles#top', '/bicycles'],
  ])('%s leads to %s', (written, address) => {
    expect(readReturnAddress(written, facts)).toBe(address);
  });

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/\r\n/evil.example',
    'https://evil.example/',
    'https:evil.example',
    'https:/\\evil.example',
    'http://shop.example/',
    'https://shop.example:8443/',
    'https://shop.example.evil.example/',
    'https://shop.example@evil.example/',
    'https://user:secret@shop.example/',
    'HTTPS://EVIL.EXAMPLE',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'https://',
    '//',
    '',
    undefined,
    `/${'a'.repeat(2048)}`,
  ])('does not follow %j', (written) => {
    const address = readReturnAddress(written, facts);
    expect(new URL(address, 'https://shop.example').origin).toBe('https://shop.example');
    expect(address).toMatch(/^\/(?![/\\])/);
    expect(address).not.toContain('evil.example/');
  });

  it.each(['/.//evil.example', '/..//evil.example', '/a/..//evil.example'])(
    'writes %s, which is of this origin, so that it stays there',
    (written) => {
      expect(readReturnAddress(written, facts)).toBe('/evil.example');
    },
  );

  it('never leads away, and never throws', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '?',
      '#',
      '\t',
      '\n',
      ' ',
      'evil.example',
      'https',
      '%2f',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = readReturnAddress(pieces.join(''), facts);
        expect(new URL(address, 'https://shop.example').origin).toBe('https://shop.example');
      }),
      { numRuns: 2000 },
    );
  });
});
