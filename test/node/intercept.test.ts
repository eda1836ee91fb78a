import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Report } from '@cookiewarden/core';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { definePolicyOf } from '../exchange/policy.js';
import { ask, listen, stopServers } from '../support/wire.js';

const policy = definePolicyOf({ html: { tinyImages: 'ignore' } });
const granted = { cookie: 'choice=all' };

afterEach(stopServers);

describe('interceptResponse', () => {
  it('D10 replaces neither write nor end nor writeHead where everything is granted', async () => {
    let own: readonly string[] = [];
    const listener = guard(
      (_req, res) => {
        own = ['write', 'end', 'writeHead', 'setHeader', 'flushHeaders'].filter((name) =>
          Object.hasOwn(res, name),
        );
        res.end();
      },
      policy,
      { logger: false },
    );
    const port = await listen(createServer(listener));
    await ask(port, '/', granted);
    expect(own).toEqual([]);
  });

  it('passes what Node returns and throws', async () => {
    const results: unknown[] = [];
    const listener = guard(
      (_req, res) => {
        results.push(
          res.writeHead(200, { a: '1' }) === res,
          res.addTrailers({ b: '2' }),
          res.writeEarlyHints({ link: [] }),
        );
        for (const act of [
          () => res.writeHead(200),
          () => res.setHeader('a', '1'),
          () => res.addTrailers({ 'a b': '1' }),
        ]) {
          try {
            act();
          } catch (fault) {
            results.push((fault as { readonly code: string }).code);
          }
        }
        res.end();
      },
      policy,
      { logger: false },
    );
    await ask(await listen(createServer(listener)), '/', granted);
    expect(results).toEqual([
      true,
      undefined,
      undefined,
      'ERR_HTTP_HEADERS_SENT',
      'ERR_HTTP_HEADERS_SENT',
      'ERR_INVALID_HTTP_TOKEN',
    ]);
  });

  it('judges once, also where the application writes its head a second time after Node refused the first', async () => {
    const listener = guard(
      (_req, res) => {
        res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']);
        try {
          res.writeHead(200, { 'x-a': '1\r\n2' });
        } catch {
          res.writeHead(500);
        }
        res.end('ok');
      },
      policy,
      { logger: false },
    );
    const { status, values } = await ask(await listen(createServer(listener)), '/', {
      cookie: 'choice=none',
    });
    expect([status, values('set-cookie')]).toEqual([500, ['sid=1']]);
  });

  it('gives the account of a response that nobody closes, as @vendia/serverless-express makes them', async () => {
    const reports: Report[] = [];
    const accounted = definePolicyOf({ onReport: (report) => reports.push(report) });
    const listener = guard((_req, res) => void res.setHeader('Set-Cookie', '_ga=1').end('ok'), accounted, {
      logger: false,
    });
    const socket = {
      ...{ on() {}, removeListener() {}, cork() {}, uncork() {}, writable: true, _writableState: {} },
      write: (_chunk: unknown, _encoding: unknown, done?: () => void) => done?.(),
    };
    const req = Object.assign(new IncomingMessage(socket as never), { method: 'GET', url: '/', headers: {} });
    const res = new ServerResponse(req);
    res.assignSocket(socket as never);
    listener(req, res);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports.map(({ counts }) => counts.withheld)).toEqual([1]);
    res.emit('close');
    expect(reports).toHaveLength(1);
  });

  it("works with a server's own kind of response", async () => {
    class OwnResponse extends ServerResponse {
      sendOwn() {
        this.writeHead(200, { 'Set-Cookie': ['_ga=1', 'sid=1'] });
        this.end('own');
      }
    }
    const listener = guard((_req, res) => (res as unknown as OwnResponse).sendOwn(), policy, {
      logger: false,
    });
    const port = await listen(
      createServer({ ServerResponse: OwnResponse as typeof ServerResponse }, listener),
    );
    const { values, body } = await ask(port, '/', { cookie: 'choice=none' });
    expect([values('set-cookie'), body.toString()]).toEqual([['sid=1'], 'own']);
  });
});
