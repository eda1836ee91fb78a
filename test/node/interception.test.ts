import { createServer } from 'node:http';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { mark, PatchedResponse } from '../../packages/node/src/interception.js';
import { definePolicyOf } from '../exchange/policy.js';
import { ask, listen, stopServers } from '../support/wire.js';

const page = '<p>a<img src="https://pixel.example/p">';
const denied = { cookie: 'choice=none' };

afterEach(stopServers);

async function askFor(listener: (res: PatchedResponse) => void, method = 'GET') {
  const guarded = guard((_req, res) => listener(res as unknown as PatchedResponse), definePolicyOf(), {
    logger: false,
  });
  return ask(await listen(createServer(guarded)), '/', denied, method);
}

describe('Interception', () => {
  it('is found on the response by a symbol that all copies of the package share', async () => {
    let found: unknown;
    await askFor((res) => {
      found = res[Symbol.for('@cookiewarden/node response') as typeof mark];
      res.end();
    });
    expect(found).toBeDefined();
  });

  it('gives a whole body the length that it has after it was stripped', async () => {
    const { values, body } = await askFor((res) => res.setHeader('Content-Type', 'text/html').end(page));
    expect([values('content-length'), body.toString()]).toEqual([['4'], '<p>a']);
  });

  it('gives a whole body without a page its length', async () => {
    const { values } = await askFor((res) => res.setHeader('Content-Type', 'text/plain').end('äb', 'utf8'));
    expect(values('content-length')).toEqual(['3']);
  });

  it('leaves a body that comes in pieces chunked', async () => {
    const { values, body } = await askFor((res) => {
      res.setHeader('Content-Type', 'text/html');
      res.write(page);
      res.end(page);
    });
    expect([values('transfer-encoding'), values('content-length')]).toEqual([['chunked'], []]);
    expect(body.toString()).toBe('<p>a<p>a');
  });

  it('says that it has ended when it has, and lets Node say so in the end', async () => {
    const ended: unknown[] = [];
    await askFor((res) => {
      res.setHeader('Content-Type', 'text/html');
      res.on('finish', () => ended.push(res.writableFinished, Object.hasOwn(res, 'writableEnded')));
      res.end(page);
      ended.push(res.writableEnded, res.headersSent);
    });
    expect(ended).toEqual([true, true, true, false]);
  });
});
