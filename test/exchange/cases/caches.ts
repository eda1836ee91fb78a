import type { PolicyOptions } from '@cookiewarden/core';
import { expect } from '@jest/globals';
import type { ExchangeCase } from '../case.js';
import { namesIn } from '../expect.js';

const page = {
  headers: [['Content-Type', 'text/html']] as const,
  body: '<p>a<img src="https://pixel.example/p">b</p>',
};

const date = 'Mon, 01 Jan 2024 00:00:00 GMT';

// With all granted nothing is left to withhold: pixels of strangers are not looked for.
const knownPixels: PolicyOptions = { html: { tinyImages: 'ignore' } };

type Row = readonly [title: string, choice: string, given: string | undefined, kept: string];

const withheldCookie: readonly Row[] = [
  ['public', 'none', 'public, max-age=600', 'private, max-age=600'],
  ['nothing', 'none', undefined, 'private'],
  ['s-maxage', 'none', 's-maxage=60, max-age=5', 'private, max-age=5'],
  ['private', 'none', 'private, max-age=9', 'private, max-age=9'],
  ['no-store', 'none', 'no-store', 'no-store'],
  // As Next.js writes it on each page that is made for one visitor.
  [
    'private with no-store',
    'none',
    'private, no-cache, no-store, max-age=0',
    'private, no-cache, no-store, max-age=0',
  ],
  ['private at the end', 'none', 'max-age=9,Private', 'max-age=9,Private'],
];

const privacy: readonly ExchangeCase[] = withheldCookie.map(([title, choice, given, kept]) => ({
  title: `cache-control: ${title} turns private when a cookie was withheld`,
  choice,
  reply: {
    headers: [['Set-Cookie', '_ga=1'], ...(given === undefined ? [] : ([['Cache-Control', given]] as const))],
    body: 'ok',
  },
  check: ({ headers }) => expect(headers['cache-control']).toEqual([kept]),
}));

const tags: readonly ExchangeCase[] = [
  {
    title: 'etag: that of a page belongs to the answer and is weak',
    choice: 'none',
    reply: { headers: [...page.headers, ['ETag', '"v1"']], body: page.body },
    check: ({ headers }) => expect(headers.etag?.[0]).toMatch(/^W\/"v1~cw-.+"$/),
  },
  {
    title: 'etag: stays as it was where nothing could be withheld',
    choice: 'all',
    policy: knownPixels,
    reply: { headers: [...page.headers, ['ETag', '"v1"']], body: page.body },
    check: ({ headers }) => expect(headers.etag).toEqual(['"v1"']),
  },
  {
    title: 'etag: also that of a granted page, where a stranger’s pixel would be withheld',
    choice: 'all',
    reply: { headers: [...page.headers, ['ETag', '"v1"']], body: page.body },
    check: ({ headers }) => expect(headers.etag?.[0]).toMatch(/^W\/"v1~cw-.+"$/),
  },
  {
    title: 'etag: that of a HEAD is that of the page',
    method: 'HEAD',
    choice: 'none',
    reply: { headers: [...page.headers, ['ETag', '"v1"'], ['Last-Modified', date]], body: page.body },
    check({ headers }) {
      expect(headers.etag?.[0]).toMatch(/^W\/"v1~cw-.+"$/);
      expect(headers['last-modified']).toBeUndefined();
      expect(headers['cache-control']).toEqual(['private']);
    },
  },
  {
    title: 'etag: stays as it was on what is no page',
    choice: 'none',
    reply: {
      headers: [
        ['Content-Type', 'text/css'],
        ['ETag', '"v1"'],
      ],
      body: 'p{}',
    },
    check: ({ headers }) => expect(headers.etag).toEqual(['"v1"']),
  },
  {
    title: 'if-none-match: a tag from before the policy never reaches the application for a page',
    choice: 'none',
    headers: { 'if-none-match': '"v1"', accept: 'text/html' },
    reply: ({ header }) => ({
      headers: [['Content-Type', 'text/plain']],
      body: String(header('if-none-match')),
    }),
    check: ({ body }) => expect(body.toString()).toBe('undefined'),
  },
  {
    title: 'if-none-match: a tag of another answer never reaches the application',
    choice: 'none',
    headers: { 'if-none-match': 'W/"v1~cw-anotheranswer"', accept: 'text/html' },
    reply: ({ header }) => ({
      headers: [['Content-Type', 'text/plain']],
      body: String(header('if-none-match')),
    }),
    check: ({ body }) => expect(body.toString()).toBe('undefined'),
  },
  {
    title: 'if-none-match: reaches the application for what is no page',
    choice: 'none',
    path: '/style.css',
    headers: { 'if-none-match': '"v1"', accept: 'text/css,*/*;q=0.1', 'sec-fetch-dest': 'style' },
    reply: ({ header }) => ({
      headers: [['Content-Type', 'text/plain']],
      body: String(header('if-none-match')),
    }),
    check: ({ body }) => expect(body.toString()).toBe('"v1"'),
  },
  {
    title: 'if-none-match: reaches the application where nothing could be withheld',
    choice: 'all',
    policy: knownPixels,
    headers: { 'if-none-match': '"v1"', accept: 'text/html' },
    reply: ({ header }) => ({
      headers: [['Content-Type', 'text/plain']],
      body: String(header('if-none-match')),
    }),
    check: ({ body }) => expect(body.toString()).toBe('"v1"'),
  },
  ...['if-modified-since', 'range', 'if-range'].map(
    (name): ExchangeCase => ({
      title: `${name}: never reaches the application for a page`,
      choice: 'none',
      headers: { [name]: 'bytes=0-5', range: 'bytes=0-5', accept: 'text/html,*/*' },
      reply: ({ header }) => ({ headers: [['Content-Type', 'text/plain']], body: String(header(name)) }),
      check: ({ body }) => expect(body.toString()).toBe('undefined'),
    }),
  ),
  {
    title: 'range: reaches the application for a film',
    choice: 'none',
    path: '/film.mp4',
    headers: { range: 'bytes=0-5', accept: '*/*', 'sec-fetch-dest': 'video' },
    reply: ({ header }) => ({ headers: [['Content-Type', 'text/plain']], body: String(header('range')) }),
    check: ({ body }) => expect(body.toString()).toBe('bytes=0-5'),
  },
  {
    title: 'last-modified: goes with a page that was rewritten',
    choice: 'none',
    reply: {
      headers: [...page.headers, ['Last-Modified', date]],
      body: page.body,
    },
    check: ({ headers }) => expect(headers['last-modified']).toBeUndefined(),
  },
];

const others: readonly ExchangeCase[] = [
  {
    title: 'cache-control: a page that depends on the answer is private, also where all is granted',
    choice: 'all',
    reply: { headers: [...page.headers, ['Cache-Control', 'public, max-age=60']], body: page.body },
    check(received) {
      expect(received.headers['cache-control']).toEqual(['private, max-age=60']);
      expect(namesIn(received, 'vary')).toEqual(expect.arrayContaining(['cookie', 'sec-gpc']));
    },
  },
  {
    title: 'cache-control: stays public on what depends on nobody',
    choice: 'none',
    reply: {
      headers: [
        ['Content-Type', 'text/css'],
        ['Cache-Control', 'public, max-age=60'],
      ],
      body: 'p{}',
    },
    check(received) {
      expect(received.headers['cache-control']).toEqual(['public, max-age=60']);
      expect(received.headers.vary ?? []).not.toContain('Cookie');
    },
  },
  {
    title: 'surrogate headers: go with what became private',
    choice: 'none',
    reply: {
      headers: [
        ['Set-Cookie', '_ga=1'],
        ['CDN-Cache-Control', 'max-age=60'],
        ['Surrogate-Control', 'max-age=60'],
      ],
      body: 'ok',
    },
    check({ headers }) {
      expect(headers['cdn-cache-control']).toBeUndefined();
      expect(headers['surrogate-control']).toBeUndefined();
    },
  },
  {
    title: 'vary: a star stays a star',
    choice: 'none',
    reply: { headers: [...page.headers, ['Vary', '*']], body: page.body },
    check: ({ headers }) => expect(headers.vary).toEqual(['*']),
  },
];

export const cacheCases: readonly ExchangeCase[] = [...privacy, ...tags, ...others];
