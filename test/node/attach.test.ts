import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import {
  attach,
  type NodeOptions,
  type NodeRequest,
  type NodeResponse,
  type WithConsent,
  type WithNotice,
} from '@cookiewarden/node';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { choice, definePolicyOf } from '../exchange/policy.js';
import { requestWith } from '../support/guarded.js';
import { ask, listen, stopServers } from '../support/wire.js';

const reports: Report[] = [];
const policyOf = (options: PolicyOptions = {}) =>
  definePolicyOf({ onReport: (report) => reports.push(report), ...options });
const serve = (listener: RequestListener) => listen(createServer(listener));
const denied = { cookie: 'choice=none' };

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

describe('attach', () => {
  it('puts consent on the request and the response, at once where it is there at once', async () => {
    const policy = policyOf();
    const port = await serve(
      (req: Parameters<RequestListener>[0] & WithConsent, res: NodeResponse & WithConsent) => {
        const exchange = attach(req, res, policy, { logger: false });
        res.end(`${'then' in exchange} ${req.consent?.has('statistical')} ${res.consent === req.consent}`);
      },
    );
    expect((await ask(port, '/', denied)).body.toString()).toBe('false false true');
  });

  it('gives a promise where the consent source needs one', async () => {
    const policy = policyOf({ consent: { ...choice, read: async (...given) => choice.read(...given) } });
    const port = await serve(async (req, res) => {
      const exchange = attach(req, res, policy, { logger: false });
      expect('then' in exchange).toBe(true);
      await exchange;
      res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']).end('ok');
    });
    expect((await ask(port, '/', { cookie: 'choice=all' })).values('set-cookie')).toEqual(['_ga=1', 'sid=1']);
  });

  it('never rejects: a consent source that fails is no consent', async () => {
    const policy = policyOf({ consent: { ...choice, read: () => Promise.reject(new Error('away')) } });
    const port = await serve(async (req, res) => {
      await attach(req, res, policy, { logger: false });
      res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']).end('ok');
    });
    expect((await ask(port, '/', { cookie: 'choice=all' })).values('set-cookie')).toEqual(['sid=1']);
    expect(reports[0]?.faults).toMatchObject([{ where: 'consent source', error: 'Error' }]);
  });

  it('writes the account of a visitor who has gone by then, over HTTP/1 and HTTP/2', async () => {
    const listener = async (req: NodeRequest, res: NodeResponse) => {
      await once(res, 'close');
      attach(req, res, policyOf(), { logger: false });
    };
    const client = connect(await listen(createServer(listener)), '127.0.0.1');
    client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const session = connectHttp2(`http://127.0.0.1:${await listen(createHttp2Server(listener))}`);
    session.request({ ':path': '/' }).on('error', () => {});
    setTimeout(() => client.destroy(), 20);
    setTimeout(() => session.destroy(), 20);
    while (reports.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(reports).toHaveLength(2);
  });

  it('gives the exchange of the first policy where two are attached', async () => {
    const port = await serve((req, res) => {
      const first = attach(req, res, policyOf(), { logger: false });
      const second = attach(req, res, policyOf({ unclassified: 'unsafely-allow' }), { logger: false });
      res.setHeader('Set-Cookie', 'stranger=1').end(String(first === second));
    });
    const { body, values } = await ask(port, '/', denied);
    expect([body.toString(), values('set-cookie')]).toEqual(['true', []]);
    expect(reports[0]?.notes).toEqual(['a second policy was mounted: the first one holds']);
  });

  it('says that it came too late', async () => {
    const port = await serve((req, res) => {
      res.setHeader('Set-Cookie', '_ga=1');
      res.flushHeaders();
      attach(req, res, policyOf(), { logger: false });
      res.end('ok');
    });
    const { values } = await ask(port, '/', denied);
    expect(values('set-cookie')).toEqual(['_ga=1']);
    expect(reports[0]?.notes).toEqual(['the policy was mounted after the headers were sent']);
  });

  it('says of a response that is none of Node that it is not judged', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const res = new EventEmitter();
    attach(requestWith(), res as ServerResponse, policyOf(), { logger: false });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('not judged'), expect.anything());
    warn.mockRestore();
    res.emit('close');
    expect(reports[0]?.notes).toEqual(['the response is none of Node: what it sent was not judged']);
  });

  it('gives templates a notice to place, which is none without the option', async () => {
    const port = await serve((req, res: NodeResponse & WithNotice) => {
      attach(req, res, policyOf(), { logger: false });
      res.end(`[${res.placeNotice?.()}]`);
    });
    expect((await ask(port)).body.toString()).toBe('[]');
  });

  it.each<readonly [string, NodeOptions]>([
    ['isSecure', { view: { isSecure: fail } }],
    ['host', { view: { host: fail } }],
    ['url', { view: { url: fail } }],
    ['requestId', { view: { requestId: fail } }],
    ['route', { view: { route: fail } }],
    ['logger', { view: { logger: fail } }],
  ])('does not fail where %s of a view does', async (_name, options) => {
    const port = await serve((req, res) => {
      attach(req, res, policyOf(), { logger: false, ...options });
      res.setHeader('Content-Type', 'text/html').setHeader('Set-Cookie', ['_ga=1', 'sid=1']);
      res.end('<p>a<img src="https://pixel.example/p">');
    });
    const { status, values, body } = await ask(port, '/', denied);
    expect([status, values('set-cookie'), body.toString()]).toEqual([200, ['sid=1'], '<p>a']);
    expect(reports).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error('view');
}
