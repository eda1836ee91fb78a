import { createServer, type ServerResponse } from 'node:http';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { definePolicyOf } from '../exchange/policy.js';
import { ask, listen, stopServers } from '../support/wire.js';

const page = '<p>é<img src="https://pixel.example/p">b';

afterEach(stopServers);

type Answer = (res: ServerResponse) => void;

const html = { 'Content-Type': 'text/html' };
const length = { 'Content-Length': Buffer.byteLength(page) };
const ways: readonly (readonly [way: string, answer: Answer])[] = [
  ['end', (res) => res.end(page)],
  ['end, as latin1', (res) => res.end(page, 'latin1')],
  ['end, as UTF-16', (res) => res.end(page, 'utf16le')],
  ['end, in bytes', (res) => res.end(Buffer.from(page))],
  ['end, empty', (res) => res.end('')],
  ['writeHead with a length, and end', (res) => res.writeHead(200, { ...html, ...length }).end(page)],
  ['writeHead without one, and end', (res) => res.writeHead(200, html).end(page)],
  [
    'write with a length',
    (res) => {
      res.setHeader('Content-Length', Buffer.byteLength(page)).write(page);
      res.end();
    },
  ],
  [
    'write',
    (res) => {
      res.write(page);
      res.end();
    },
  ],
  [
    'flushHeaders',
    (res) => {
      res.flushHeaders();
      res.end(page);
    },
  ],
];

describe('a head that is not ASCII', () => {
  it.each(ways)(
    'leaves by %s in the very bytes that it has without us, also where the page is another',
    async (_, answer) => {
      const listener = (_req: unknown, res: ServerResponse) => {
        res.setHeader('Content-Type', 'text/html');
        res.setHeader('X-City', 'Zürich');
        res.setHeader('Set-Cookie', ['sid=é', '_ga=é']);
        answer(res);
      };
      const bare = await ask(await listen(createServer(listener)), '/');
      const policy = definePolicyOf();
      const guarded = await ask(await listen(createServer(guard(listener, policy, { logger: false }))), '/');
      expect(guarded.body.includes('pixel')).toBe(false);
      expect(guarded.values('x-city')).toEqual(bare.values('x-city'));
      expect(guarded.values('set-cookie')).toEqual(bare.values('set-cookie').slice(0, 1));
    },
  );
});
