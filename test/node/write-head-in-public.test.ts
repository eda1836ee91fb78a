import { createServer, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Interception, mark, type PatchedResponse } from '../../packages/node/src/interception.js';
import { writeHeadInPublic } from '../../packages/node/src/write-head-in-public.js';
import { guardedWith } from '../support/guarded.js';
import { ask, listen, stopServers } from '../support/wire.js';

afterEach(stopServers);

/** As on a Node whose inside is not the one that we know. */
async function askFor(answer: (res: ServerResponse) => unknown) {
  const server = createServer((req, res) => {
    const { guarded } = guardedWith({ req });
    const patched = res as unknown as PatchedResponse;
    patched[mark] = new Interception(patched, guarded);
    patched.writeHead = writeHeadInPublic;
    answer(res);
  });
  return ask(await listen(server), '/', { cookie: 'choice=none' });
}

const sent = ['_ga=1', 'sid=1', '_fbp=1', 'sid=2'];
const kept = ['sid=1', 'sid=2'];

describe('writeHead through the public methods alone', () => {
  it.each<readonly [string, (res: ServerResponse) => unknown]>([
    ['setHeader', (res) => res.setHeader('Set-Cookie', sent).end('ok')],
    ['setHeader and writeHead', (res) => res.setHeader('Set-Cookie', sent).writeHead(200).end('ok')],
    ['an object', (res) => res.writeHead(200, { 'Set-Cookie': sent }).end('ok')],
    ['a reason and an object', (res) => res.writeHead(200, 'Fine', { 'set-cookie': sent }).end('ok')],
    [
      'a flat array',
      (res) =>
        res
          .writeHead(
            200,
            sent.flatMap((line) => ['Set-Cookie', line]),
          )
          .end('ok'),
    ],
    [
      'an object merged with what was set',
      (res) => res.setHeader('X-A', '1').writeHead(200, { 'set-cookie': sent }).end('ok'),
    ],
  ])('judges what comes by %s', async (_case, answer) => {
    const { values, status, body } = await askFor(answer);
    expect([values('set-cookie'), status, body.toString()]).toEqual([kept, 200, 'ok']);
  });

  it('keeps the reason, the other headers and the status', async () => {
    const { statusLine, lines } = await askFor((res) => {
      res.setHeader('X-Kept', '1');
      res.writeHead(404, 'Gone Fishing', { 'X-Given': '2' }).end();
    });
    expect(statusLine).toBe('HTTP/1.1 404 Gone Fishing');
    expect(lines).toEqual(expect.arrayContaining(['X-Kept: 1', 'X-Given: 2']));
  });

  it('lets Node complain about a second head', async () => {
    const codes: unknown[] = [];
    await askFor((res) => {
      res.writeHead(200);
      try {
        res.writeHead(200);
      } catch (fault) {
        codes.push((fault as { readonly code: string }).code);
      }
      res.end();
    });
    expect(codes).toEqual(['ERR_HTTP_HEADERS_SENT']);
  });
});
