import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import type { ExchangeCase } from '../case.js';
import { namesIn, textOf } from '../expect.js';

const html = ['Content-Type', 'text/html; charset=utf-8'] as const;
const pixel = '<img src="https://pixel.example/p.gif?id=1" width=1 height=1>';
const stats = '<script src="https://stats.example/s.js"></script>';
const like = '<iframe src="https://like.example/button"></iframe>';
const own = '<img src="/logo.png"><script src="https://cdn.example/app.js"></script>';
const page = (...parts: readonly string[]) =>
  `<!doctype html>\n<html><head><title>Grüße &amp; more</title></head><body>${parts.join('\n<p>Ω ≈ 3</p>')}</body></html>`;
const whole = page(own, pixel, stats, like);

type Row = readonly [choice: string | undefined, left: string];

const answers: readonly Row[] = [
  [undefined, page(own, '', '', '')],
  ['none', page(own, '', '', '')],
  ['statistical', page(own, '', stats, '')],
  ['advertising', page(own, pixel, '', '')],
  ['social+statistical', page(own, '', stats, like)],
  ['all', whole],
];

/** A text in pieces of a few bytes, so that tags fall apart. */
const pieces = (bytes: Uint8Array, size: number): readonly Uint8Array[] => {
  const cut: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) cut.push(bytes.subarray(at, at + size));
  return cut;
};

const ways = {
  'in one piece': (bytes: Uint8Array) => bytes,
  'as text': (bytes: Uint8Array) => Buffer.from(bytes).toString(),
  streamed: (bytes: Uint8Array) => pieces(bytes, 7),
} as const;

const plain: readonly ExchangeCase[] = Object.entries(ways).flatMap(([way, cut]) =>
  answers.map(
    ([choice, left]): ExchangeCase => ({
      title: `page: ${way}, ${choice ?? 'unanswered'}`,
      ...(choice !== undefined && { choice }),
      reply: { headers: [html], body: cut(Buffer.from(whole)) },
      check(received) {
        expect(textOf(received)).toBe(left);
        const [length] = received.headers['content-length'] ?? [];
        if (length !== undefined) expect(Number(length)).toBe(received.body.length);
      },
    }),
  ),
);

const codings = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, 'x-gzip': gzipSync } as const;

const coded: readonly ExchangeCase[] = Object.entries(codings).flatMap(([coding, compress]) =>
  [1, 2].flatMap((size) =>
    answers.slice(0, 3).map(
      ([choice, left]): ExchangeCase => ({
        title: `page: ${coding}, ${size === 1 ? 'in one piece' : 'streamed'}, ${choice ?? 'unanswered'}`,
        ...(choice !== undefined && { choice }),
        reply: () => {
          const bytes = compress(Buffer.from(whole));
          return {
            headers: [html, ['Content-Encoding', coding]],
            body: size === 1 ? bytes : pieces(bytes, 100),
          };
        },
        check(received) {
          expect(received.headers['content-encoding']).toEqual([coding]);
          const named = { ...received.headers, 'content-encoding': [coding.replace('x-', '')] };
          expect(textOf({ ...received, headers: named })).toBe(left);
        },
      }),
    ),
  ),
);

/** Types that a browser reads as a page, and types that it does not. */
const types: readonly (readonly [type: string, isPage: boolean])[] = [
  ['text/html', true],
  ['TEXT/HTML', true],
  ['text/html;charset=UTF-8', true],
  ['text/html; charset=iso-8859-1', true],
  ['text/html ; charset="utf-8"', true],
  ['text/plain', false],
  ['application/json', false],
  ['text/javascript', false],
  ['image/svg+xml', false],
  ['text/event-stream', false],
  ['application/octet-stream', false],
  ['text/htmlx', false],
];

const byType: readonly ExchangeCase[] = types.map(([type, isPage]) => ({
  title: `page: type ${type} ${isPage ? 'is' : 'is not'} a page`,
  choice: 'none',
  reply: { headers: [['Content-Type', type]], body: Buffer.from(whole) },
  check: ({ body }) => expect(body.toString()).toBe(isPage ? page(own, '', '', '') : whole),
}));

const heads: readonly ExchangeCase[] = [
  {
    title: 'page: an error page is a page',
    choice: 'none',
    reply: { status: 500, headers: [html], body: whole },
    check(received) {
      expect(received.status).toBe(500);
      expect(textOf(received)).toBe(page(own, '', '', ''));
    },
  },
  {
    title: 'page: a redirect with a body is a page',
    choice: 'none',
    reply: { status: 302, headers: [html, ['Location', '/x']], body: whole },
    check: (received) => expect(textOf(received)).toBe(page(own, '', '', '')),
  },
  {
    title: 'page: a HEAD has no body and no length of another one',
    method: 'HEAD',
    choice: 'none',
    reply: { headers: [html], body: whole },
    check(received) {
      expect(received.body.length).toBe(0);
      expect(received.headers['content-length']?.[0]).not.toBe(String(Buffer.byteLength(whole)));
    },
  },
  {
    title: 'page: a 204 stays without a body',
    choice: 'none',
    reply: { status: 204, headers: [html] },
    check(received) {
      expect(received.status).toBe(204);
      expect(received.body.length).toBe(0);
    },
  },
  {
    title: 'page: an empty one stays empty',
    choice: 'none',
    reply: { headers: [html], body: '' },
    check: ({ body }) => expect(body.length).toBe(0),
  },
  {
    title: 'page: an empty one under gzip is no empty gzip file',
    choice: 'none',
    reply: { headers: [html, ['Content-Encoding', 'gzip']], body: '' },
    check: ({ body }) => expect(body.length).toBe(0),
  },
  {
    title: 'page: deflate without its wrapping is understood',
    choice: 'none',
    reply: () => ({
      headers: [html, ['Content-Encoding', 'deflate']],
      body: deflateRawSync(Buffer.from(whole)),
    }),
    check: (received) => expect(textOf(received)).toBe(page(own, '', '', '')),
  },
  {
    title: 'page: a coding that cannot be undone passes untouched',
    choice: 'none',
    reply: { headers: [html, ['Content-Encoding', 'dcb']], body: Buffer.from(whole) },
    check: ({ body }) => expect(body.toString()).toBe(whole),
  },
  {
    title: 'page: under a word that names no coding it is a page as it is',
    choice: 'none',
    reply: { headers: [html, ['Content-Encoding', 'utf-8']], body: Buffer.from(whole) },
    check(received) {
      expect(received.headers['content-encoding']).toEqual(['utf-8']);
      expect(received.body.toString()).toBe(page(own, '', '', ''));
    },
  },
  {
    title: 'page: no-transform passes untouched',
    choice: 'none',
    reply: { headers: [html, ['Cache-Control', 'no-transform']], body: whole },
    check: ({ body }) => expect(body.toString()).toBe(whole),
  },
  {
    title: 'page: a download passes untouched',
    choice: 'none',
    reply: { headers: [html, ['Content-Disposition', 'attachment; filename=a.html']], body: whole },
    check: ({ body }) => expect(body.toString()).toBe(whole),
  },
  {
    title: 'page: UTF-16 passes untouched',
    choice: 'none',
    reply: {
      headers: [['Content-Type', 'text/html; charset=utf-16le']],
      body: Buffer.from(whole, 'utf16le'),
    },
    check: ({ body }) => expect(body.toString('utf16le')).toBe(whole),
  },
  {
    title: 'page: bytes that are no text stay',
    choice: 'none',
    reply: {
      headers: [['Content-Type', 'text/html']],
      body: Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0x00, 0x80, 0xc3]),
    },
    check: ({ body }) => expect([...body]).toEqual([0x3c, 0x70, 0x3e, 0xff, 0x00, 0x80, 0xc3]),
  },
  {
    title: 'page: an inline script of a withheld service is inert',
    choice: 'none',
    reply: { headers: [html], body: '<script>fbq("init","1")</script>' },
    check: ({ body }) => expect(body.toString()).toMatch(/^<script[^>]+type="text\/plain"/),
  },
  {
    title: 'page: digests of the unwritten page go',
    choice: 'none',
    reply: {
      headers: [
        html,
        ['Content-Digest', 'sha-256=:AAAA:'],
        ['Unencoded-Digest', 'sha-256=:AAAA:'],
        ['Accept-Ranges', 'bytes'],
      ],
      body: whole,
    },
    check({ headers }) {
      expect(headers['content-digest']).toBeUndefined();
      expect(headers['unencoded-digest']).toBeUndefined();
      expect(headers['accept-ranges']).toBeUndefined();
    },
  },
  {
    title: 'page: report-only changes no byte and no header',
    choice: 'none',
    policy: { mode: 'report-only' },
    reply: { headers: [html, ['ETag', '"v1"'], ['Cache-Control', 'public']], body: whole },
    check({ headers, body }) {
      expect(body.toString()).toBe(whole);
      expect(headers.etag).toEqual(['"v1"']);
      expect(headers['cache-control']).toEqual(['public']);
    },
  },
  {
    title: 'page: a policy that leaves pages alone changes none',
    choice: 'none',
    policy: { html: { enabled: false } },
    reply: { headers: [html, ['ETag', '"v1"']], body: whole },
    check({ headers, body }) {
      expect(body.toString()).toBe(whole);
      expect(headers.etag).toEqual(['"v1"']);
    },
  },
  {
    title: 'link header: what it would load goes by the rules',
    choice: 'none',
    reply: {
      headers: [
        ['Link', '<https://stats.example/s.js>; rel=preload; as=script, </own.css>; rel=preload; as=style'],
      ],
      body: 'ok',
    },
    check: ({ headers }) => expect(headers.link).toEqual(['</own.css>; rel=preload; as=style']),
  },
  {
    title: 'link header: a granted one stays as it is',
    choice: 'all',
    reply: { headers: [['Link', '<https://stats.example/s.js>; rel=preload; as=script']], body: 'ok' },
    check: ({ headers }) =>
      expect(headers.link).toEqual(['<https://stats.example/s.js>; rel=preload; as=script']),
  },
  ...[
    ['none', undefined, undefined],
    [
      'all',
      ['{"group":"net","max_age":9,"endpoints":[{"url":"https://stats.example/r"}]}'],
      ['{"report_to":"net","max_age":9}'],
    ],
  ].map(
    ([choice, reportTo, nel]): ExchangeCase => ({
      title: `report headers: NEL goes where its group does, also where it stands before it: ${choice}`,
      choice: String(choice),
      reply: {
        headers: [
          ['NEL', '{"report_to":"net","max_age":9}'],
          ['Report-To', '{"group":"net","max_age":9,"endpoints":[{"url":"https://stats.example/r"}]}'],
          ['Refresh', '9; url=/own'],
          ['SourceMap', 'https://stats.example/map'],
        ],
        body: 'ok',
      },
      check({ headers }) {
        expect(headers['report-to']).toEqual(reportTo);
        expect(headers.nel).toEqual(nel);
        expect(headers.refresh).toEqual(['9; url=/own']);
        expect(headers.sourcemap).toEqual(['https://stats.example/map']);
      },
    }),
  ),
  {
    title: 'vary: names what a page looked at',
    choice: 'none',
    reply: { headers: [html], body: whole },
    check: (received) =>
      expect(namesIn(received, 'vary')).toEqual(expect.arrayContaining(['cookie', 'sec-gpc'])),
  },
];

export const pageCases: readonly ExchangeCase[] = [...plain, ...coded, ...byType, ...heads];
