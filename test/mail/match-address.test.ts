import type { MailAddressPattern } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import {
  compileAddress,
  isWebAddress,
  partsOf,
  readRemoteUrl,
} from '../../packages/mail/src/match-address.js';

const matches = (pattern: Omit<MailAddressPattern, 'from'>, url: string): boolean =>
  compileAddress({ ...pattern, from: 'memory' })(partsOf(new URL(url)));

describe('a pattern of addresses', () => {
  it('covers a host and its subdomains, on label boundaries', () => {
    expect(matches({ host: 'send.example' }, 'https://a.b.send.example/x')).toBe(true);
    expect(matches({ host: 'send.example' }, 'https://send.example./x')).toBe(true);
    expect(matches({ host: 'send.example' }, 'https://resend.example/x')).toBe(false);
  });

  it('compares a host with "*" with each domain above', () => {
    expect(matches({ host: 'click.*' }, 'https://click.shop.example/')).toBe(true);
    expect(matches({ host: 't.open*.com' }, 'https://a.t.open04.com/')).toBe(true);
    expect(matches({ host: 'click.*' }, 'https://doubleclick.example/')).toBe(false);
  });

  it('wants the whole path, every parameter and the length', () => {
    const pattern = { path: '/o/*', query: 't=1&mid=*', minimumLength: 8 };
    expect(matches(pattern, 'https://a.example/o/abcdef?x=2&mid=4&t=1')).toBe(true);
    expect(matches(pattern, 'https://a.example/o/abcdef?mid=4&t=12')).toBe(false);
    expect(matches(pattern, 'https://a.example/o/abc?mid=4&t=1')).toBe(false);
    expect(matches(pattern, 'https://a.example/x/o/abcdef?mid=4&t=1')).toBe(false);
  });
});

describe('a link as mail clients read it', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    [' //a.example/x', 'https://a.example/x'],
    ['HTTP:\\\\a.example', 'http://a.example/'],
    ['mailto:a@b.example', undefined],
    ['/x', undefined],
    ['cid:logo', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('%j is %j', (text, href) => {
    expect(readRemoteUrl(text)?.href).toBe(href);
  });

  it('is an address of the web only where scheme and host are given', () => {
    expect(isWebAddress('https://a.example/x')).toBe(true);
    for (const text of ['//a.example', 'https:///', 'ftp://a.example', 'a.example', 'https://[']) {
      expect(isWebAddress(text)).toBe(false);
    }
  });

  it('is one with letters of Latin-1 too, also when it was asked often', () => {
    const answers = new Set(Array.from({ length: 50_000 }, () => isWebAddress('https://a.example/é')));
    expect([...answers]).toEqual([true]);
  });
});
