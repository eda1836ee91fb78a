import { gzipSync } from 'node:zlib';
import type { PolicyOptions } from '@cookiewarden/core';
import { expect } from '@jest/globals';
import type { ExchangeCase, Reply } from '../case.js';

const part = 'g src="https://pixel.example/p.gif"><p>the rest of a page';
const refuse: PolicyOptions = { html: { ranges: 'refuse' } };
const head = [
  ['Content-Type', 'text/html'],
  ['Content-Range', 'bytes 20-70/71'],
  ['ETag', '"v1"'],
  ['Cache-Control', 'public, max-age=60'],
  ['X-Own', '1'],
] as const;
const reply: Reply = { status: 206, headers: head, body: part };

const bodies: readonly (readonly [way: string, reply: Reply])[] = [
  ['in one piece', reply],
  ['streamed', { ...reply, body: [part.slice(0, 9), part.slice(9)] }],
  ['compressed', { ...reply, headers: [...head, ['Content-Encoding', 'gzip']], body: gzipSync(part) }],
];

const refused: readonly ExchangeCase[] = bodies.map(([way, answer]) => ({
  title: `part of a page: ${way}, it is answered with 416 where the policy says so`,
  choice: 'none',
  policy: refuse,
  reply: answer,
  check({ status, headers, body }) {
    expect([status, body.toString()]).toEqual([416, '']);
    for (const name of ['content-type', 'content-range', 'content-encoding', 'etag']) {
      expect(headers[name]).toBeUndefined();
    }
    expect(headers['x-own']).toEqual(['1']);
    expect(headers['cache-control']).toEqual(['private, max-age=60']);
  },
}));

const film = [
  ['Content-Type', 'video/mp4'],
  ['Content-Range', 'bytes 20-70/71'],
] as const;

const passing: readonly Pick<ExchangeCase, 'title' | 'choice' | 'policy' | 'method' | 'reply'>[] = [
  { title: 'without the option', choice: 'none', reply },
  {
    title: 'nothing may be withheld from',
    choice: 'all',
    policy: { html: { ranges: 'refuse', tinyImages: 'ignore' } },
    reply,
  },
  { title: 'the policy only reports on', choice: 'none', policy: { ...refuse, mode: 'report-only' }, reply },
  { title: 'that is none of a page', choice: 'none', policy: refuse, reply: { ...reply, headers: film } },
];

const passed: readonly ExchangeCase[] = passing.map(({ title, ...row }) => ({
  ...row,
  title: `part of a page: one ${title} passes`,
  check({ status, headers, body }) {
    expect([status, body.toString()]).toEqual([206, part]);
    expect(headers['content-range']).toEqual(['bytes 20-70/71']);
  },
}));

export const partCases: readonly ExchangeCase[] = [
  ...refused,
  ...passed,
  {
    title: 'part of a page: an answer to HEAD is refused as the one to GET',
    method: 'HEAD',
    choice: 'none',
    policy: refuse,
    reply,
    check: ({ status, headers }) => expect([status, headers['content-range']]).toEqual([416, undefined]),
  },
];
