import type { ClickPattern } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { partsOf } from '../../packages/mail/src/match-address.js';
import { readDestination } from '../../packages/mail/src/read-destination.js';

const read = (url: string, where: ClickPattern['destination']): string | undefined =>
  readDestination(partsOf(new URL(url)), where);
const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('the destination in a redirecting link', () => {
  it.each<[string, ClickPattern['destination'], string]>([
    [
      'https://s.example/?url=https%3A%2F%2Fa.example%2F%3Fq%3D1%2B2',
      'parameter:url',
      'https://a.example/?q=1+2',
    ],
    ['https://s.example/?url=https://a.example/?q=1+2', 'parameter:url', 'https://a.example/?q=1+2'],
    [
      'https://s.example/L0/https:%2F%2Fa.example%2Fx%3Fa=b%2526c/1/z',
      'path:2',
      'https://a.example/x?a=b%26c',
    ],
    ['https://s.example/3s/a.example%2Fx%3Fa%3Db/q/r', 'path-host:2', 'https://a.example/x?a=b'],
    [`https://s.example/t/n/${base64('https://a.example/ä')}`, 'path-base64:3', 'https://a.example/ä'],
    [
      `https://s.example/e/c/${base64({ href: 'https://a.example/x', id: 1 })}/sig`,
      'path-json:3.href',
      'https://a.example/x',
    ],
    [
      `https://s.example/r/2/${base64({ e: 'https://a.example/x' })}.sig`,
      'path-json:3.e',
      'https://a.example/x',
    ],
    [
      `https://s.example/c?p=${base64({ p: JSON.stringify({ url: 'https://a.example/x' }) })}`,
      'json:p.p.url',
      'https://a.example/x',
    ],
  ])('of %s stands at %s', (url, where, destination) => {
    expect(read(url, where)).toBe(destination);
  });

  it.each<[string, ClickPattern['destination']]>([
    ['https://s.example/?url=javascript:alert(1)', 'parameter:url'],
    ['https://s.example/?url=%2F%2Fa.example', 'parameter:url'],
    ['https://s.example/?url=%E0%A4%A', 'parameter:url'],
    ['https://s.example/?u=https://a.example', 'parameter:url'],
    ['https://s.example/3s/localhost/q', 'path-host:2'],
    ['https://s.example/3s', 'path-host:2'],
    ['https://s.example/a/b/!!!', 'path-base64:3'],
    ['https://s.example/a/b/aGVsbG8', 'path-base64:3'],
    [`https://s.example/e/c/${base64({ other: 1 })}`, 'path-json:3.href'],
    [`https://s.example/e/c/${base64({ href: 7 })}`, 'path-json:3.href'],
    [`https://s.example/e/c/${base64('{"href":')}`, 'path-json:3.href'],
    [`https://s.example/e/c/${base64({})}`, 'path-json:3.constructor.name'],
    ['https://s.example/?url=https://a.example', 'opaque'],
  ])('is none in %s at %s', (url, where) => {
    expect(read(url, where)).toBeUndefined();
  });

  it('is written without blanks and quotes, so that it ends where it ended', () => {
    expect(read('https://s.example/?url=https://a.example/%22%3E%20x', 'parameter:url')).toBe(
      'https://a.example/%22%3E%20x',
    );
  });
});
