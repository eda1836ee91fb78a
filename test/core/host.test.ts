import { coversHost, hostOf, readHostName } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { nextLabel } from '../../packages/core/src/host.js';

describe('coversHost', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['example.com', 'a.example.com', true],
    ['example.com', 'a.b.example.com', true],
    ['example.com', 'badexample.com', false],
    ['example.com', 'example.com.evil.example', false],
    ['example.com', 'com', false],
    ['example.com', 'exampleXcom', false],
    ['example.com', '', false],
    ['a.example.com', 'example.com', false],
    ['com', 'example.com', true],
  ])('%s covers %s: %p', (covering, host, expected) => {
    expect(coversHost(covering, host)).toBe(expected);
  });
});

describe('hostOf', () => {
  it.each([
    ['Shop.Example', 'shop.example'],
    ['shop.example:8443', 'shop.example'],
    ['shop.example.:80', 'shop.example.'],
    ['[::1]', '[::1]'],
    ['[::1]:8080', '[::1]'],
    ['', ''],
  ])('of %j is %j', (written, host) => {
    expect(hostOf(written)).toBe(host);
  });
});

describe('readHostName', () => {
  it.each([
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'],
    ['localhost', 'localhost'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    [`${'a.'.repeat(126)}a`, `${'a.'.repeat(126)}a`],
  ])('reads %j as %j', (text, host) => {
    expect(readHostName(text)).toBe(host);
  });

  it.each([
    '',
    '.',
    '.example.com',
    'example..com',
    'example.com..',
    'https://example.com',
    'example.com/path',
    'example.com:8080',
    'user@example.com',
    '*.example.com',
    'bücher.example',
    'example.com ',
    '[::1',
    `${'a.'.repeat(127)}a`,
  ])('reads no host name in %j', (text) => {
    expect(readHostName(text)).toBeUndefined();
  });
});

describe('nextLabel', () => {
  it('goes from label to label', () => {
    const starts: number[] = [];
    for (let at = 0; at >= 0; at = nextLabel('a.bc.d', at)) starts.push(at);
    expect(starts).toEqual([0, 2, 5]);
  });
});
