import { createServer, ServerResponse } from 'node:http';
import { runInNewContext } from 'node:vm';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import { guard, type WithConsent } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { definePolicyOf } from '../exchange/policy.js';
import { ask, listen, stopServers } from '../support/wire.js';

const page = '<p>a<img src="https://pixel.example/p">b';
const reports: Report[] = [];

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

async function askFor(
  answer: (res: ServerResponse & WithConsent) => void,
  { options = {}, choice = 'none' }: { options?: PolicyOptions; choice?: string } = {},
) {
  const policy = definePolicyOf({ onReport: (report) => reports.push(report), ...options });
  const port = await listen(createServer(guard((_req, res) => answer(res), policy, { logger: false })));
  return ask(port, '/', { cookie: `choice=${choice}` });
}

describe('guardBody', () => {
  it('stands before the body once the visitor withdrew on the way', async () => {
    const { body } = await askFor(
      (res) => {
        res.setHeader('Content-Type', 'text/html');
        res.consent?.withdraw();
        res.end(page);
      },
      { choice: 'all', options: { html: { tinyImages: 'ignore' } } },
    );
    expect(body.toString()).toBe('<p>ab');
  });

  it.each(['write', 'end'] as const)('reads what %s is given in bytes of another realm', async (by) => {
    const { body } = await askFor((res) => {
      res.setHeader('Content-Type', 'text/html');
      res[by](runInNewContext('Uint8Array').from(Buffer.from(page)));
      res.end();
    });
    expect(body.toString()).toBe('<p>ab');
  });

  it('goes on with a coded page where a write that was replaced below gives nothing back', async () => {
    const coded = gzipSync(page);
    const answer = guard(
      (_req, res) => {
        res.setHeader('Content-Type', 'text/html');
        res.setHeader('Content-Encoding', 'gzip');
        res.write(coded.subarray(0, 10));
        res.end(coded.subarray(10));
      },
      definePolicyOf(),
      { logger: false },
    );
    const server = createServer((req, res) => {
      const { write } = res;
      res.write = function writeSilently(this: ServerResponse, ...given: unknown[]) {
        Reflect.apply(write, this, given);
      } as typeof write;
      answer(req, res);
    });
    const { body } = await ask(await listen(server), '/', { cookie: 'choice=none' });
    expect(gunzipSync(body).toString()).toBe('<p>ab');
  });

  it('lets a class of its own set headers at the end', async () => {
    class Measured extends ServerResponse {
      override end(...parts: unknown[]): this {
        this.setHeader('X-Length', String(parts[0]).length);
        return super.end(...(parts as [string]));
      }
    }
    const listener = guard(
      (_req, res) => void res.setHeader('Content-Type', 'text/html').end(page),
      definePolicyOf(),
      { logger: false },
    );
    const port = await listen(createServer({ ServerResponse: Measured as typeof ServerResponse }, listener));
    const { values, body } = await ask(port, '/', { cookie: 'choice=none' });
    expect([values('x-length'), body.toString()]).toEqual([['5'], '<p>ab']);
  });

  it('passes the same bytes in report-only', async () => {
    const { body, values } = await askFor(
      (res) =>
        void res.setHeader('Content-Type', 'text/html').setHeader('Content-Length', page.length).end(page),
      { options: { mode: 'report-only' } },
    );
    expect([body.toString(), values('content-length')]).toEqual([page, [String(page.length)]]);
    expect(reports[0]?.counts['would-withhold']).toBe(1);
  });

  it.each([
    ['written after the end', (res: ServerResponse) => void res.write('more')],
    ['ended once more with a body', (res: ServerResponse) => void res.end('more')],
  ])('refuses what is %s of a coded page, by event and not by a throw', async (_case, act) => {
    const codes: unknown[] = [];
    const { body } = await askFor((res) => {
      res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
      res.on('error', (fault) => codes.push((fault as { readonly code?: string }).code));
      res.end(gzipSync(page));
      act(res);
    });
    expect(gunzipSync(body).toString()).toBe('<p>ab');
    expect(codes).toEqual(['ERR_STREAM_WRITE_AFTER_END']);
  });

  it('calls back a second end of a coded page', async () => {
    let isCalled = false;
    await askFor((res) => {
      res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
      res.end(gzipSync(page));
      res.end(() => {
        isCalled = true;
      });
    });
    expect(isCalled).toBe(true);
  });

  it('returns the response from end, and pressure from write', async () => {
    const results: unknown[] = [];
    await askFor((res) => {
      res.setHeader('Content-Type', 'text/html');
      results.push(res.write('<p>'), res.end() === res, res.end() === res);
    });
    expect(results).toEqual([true, true, true]);
  });

  it('sees whether a page that a compressor below codes is plain where it stands', async () => {
    const { body } = await askFor((res) => {
      res.setHeader('Content-Type', 'text/html').setHeader('Content-Encoding', 'gzip');
      res.end(gzipSync(page));
    });
    expect(gunzipSync(body).toString()).toBe('<p>ab');
  });
});
