import { expect } from '@jest/globals';
import type { ExchangeCase, Received } from '../case.js';
import { namesIn } from '../expect.js';

const date = 'Mon, 01 Jan 2024 00:00:00 GMT';
const public60 = ['Cache-Control', 'public, max-age=60'] as const;
const told = ({ headers }: Received) => headers['cache-control'];

/** What was measured of shared caches: a response that set a cookie was kept by none, and now that it sets none must say so. */
export const strippedCookieCases: readonly ExchangeCase[] = [
  {
    title: 'stripped cookie, Cache-Control untouched: one visitor’s response',
    choice: 'none',
    reply: {
      headers: [['Content-Type', 'text/plain'], ['Set-Cookie', '_ga=1'], public60],
      body: 'Hello Alice',
    },
    check(received) {
      expect(told(received)).toEqual(['private, max-age=60']);
      expect(namesIn(received, 'vary')).toEqual(expect.arrayContaining(['cookie', 'sec-gpc']));
    },
  },
  {
    title: 'stripped cookie, no Cache-Control, a date to guess by: one visitor’s response',
    choice: 'none',
    reply: {
      headers: [
        ['Content-Type', 'text/plain'],
        ['Set-Cookie', '_ga=1'],
        ['Last-Modified', date],
      ],
      body: 'Hello',
    },
    check: (received) => expect(told(received)).toEqual(['private']),
  },
  {
    title: 'one of two cookies stripped: one visitor’s response, whatever the other does',
    choice: 'none',
    reply: {
      headers: [['Content-Type', 'text/plain'], ['Set-Cookie', 'sid=1'], ['Set-Cookie', '_ga=1'], public60],
      body: 'Hello',
    },
    check(received) {
      expect(received.headers['set-cookie']).toEqual(['sid=1']);
      expect(told(received)).toEqual(['private, max-age=60']);
    },
  },
  {
    title: 'stranger’s cookie stripped: one visitor’s response',
    choice: 'all',
    reply: {
      headers: [['Content-Type', 'text/plain'], ['Set-Cookie', 'stranger=1'], public60],
      body: 'Hello',
    },
    check: (received) => expect(told(received)).toEqual(['private, max-age=60']),
  },
  {
    title: 'exempt cookie: as cacheable as the application made it',
    choice: 'none',
    reply: { headers: [['Content-Type', 'text/plain'], ['Set-Cookie', 'sid=1'], public60], body: 'Hello' },
    check: (received) => expect(told(received)).toEqual(['public, max-age=60']),
  },
  {
    title: '304: its head goes by the same rules, cookies too',
    choice: 'none',
    reply: { status: 304, headers: [['Set-Cookie', '_ga=1'], public60, ['ETag', '"v1"']] },
    check(received) {
      expect(received.status).toBe(304);
      expect(received.headers['set-cookie']).toBeUndefined();
      expect(told(received)).toEqual(['private, max-age=60']);
    },
  },
  {
    title: 'what the application read of the answer: one visitor’s response, page or not',
    choice: 'all',
    reply: ({ consent }) => ({
      headers: [['Content-Type', 'application/json'], public60],
      body: JSON.stringify(consent.has('advertising')),
    }),
    check(received) {
      expect(told(received)).toEqual(['private, max-age=60']);
      expect(namesIn(received, 'vary')).toContain('cookie');
    },
  },
  {
    title: 'a film, a style, a font: cacheable by all, whoever asks',
    choice: 'none',
    path: '/film.mp4',
    reply: {
      headers: [['Content-Type', 'video/mp4'], public60, ['ETag', '"v1"'], ['Accept-Ranges', 'bytes']],
      body: 'x',
    },
    check(received) {
      expect(told(received)).toEqual(['public, max-age=60']);
      expect([received.headers.etag, received.headers['accept-ranges']]).toEqual([['"v1"'], ['bytes']]);
    },
  },
];
