import { definePolicy, limitCodings } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, exchangeOf, request } from '../support/standing.js';

const isUndone = (coding: string) => ['gzip', 'br'].includes(coding);

function limit(codings: string | undefined, headers: Record<string, string> = { accept: 'text/html' }) {
  const given = codings === undefined ? headers : { ...headers, 'accept-encoding': codings };
  return limitCodings(exchangeOf(definePolicy(), answers(''), request(given)), isUndone);
}

describe('limitCodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'gzip, br'],
    ['zstd;q=1, GZIP ; q=0.5', 'GZIP ; q=0.5'],
    ['br,dcb,dcz', 'br'],
    ['zstd', 'identity'],
    ['zstd, identity;q=0.5', 'identity;q=0.5'],
    ['zstd, zstd;q=0, *', 'zstd;q=0, *'],
    ['toString, gzip', 'gzip'],
  ])('leaves of %s what can be undone: %s', (codings, kept) => {
    expect(limit(codings)).toBe(kept);
  });

  it.each([undefined, '', 'identity', '*', 'gzip, br;q=0.5', 'gzip, zstd;q=0', 'zstd;q=0.000, *;q=0.1'])(
    'lets %p be',
    (codings) => expect(limit(codings)).toBeUndefined(),
  );

  it('asks alike for the page that answers a form', () => {
    const facts = request({ accept: 'text/html', 'accept-encoding': 'gzip, zstd' }, { method: 'POST' });
    expect(limitCodings(exchangeOf(definePolicy(), answers(''), facts), isUndone)).toBe('gzip');
  });

  it('lets be what is asked for with no page in mind', () => {
    expect(limit('gzip, zstd', { accept: 'text/css', 'sec-fetch-dest': 'style' })).toBeUndefined();
  });
});
