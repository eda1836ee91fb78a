import { connect, createServer, type ServerHttp2Stream } from 'node:http2';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { definePolicyOf } from '../exchange/policy.js';
import { askHttp2 } from '../support/http2-wire.js';
import { listen, stopServers } from '../support/wire.js';

const page = `<p>a<img src="https://pixel.example/p">${'x'.repeat(40_000)}`;
const stripped = page.replace(/<img[^>]*>/, '');
const reports: Report[] = [];

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

async function askFor(listener: (stream: ServerHttp2Stream) => void, options: PolicyOptions = {}) {
  const policy = definePolicyOf({ onReport: (report) => reports.push(report), ...options });
  const port = await listen(install(createServer().on('stream', listener), policy, { logger: false }));
  return askHttp2(port, { cookie: 'choice=none' });
}

describe('a stream of HTTP/2', () => {
  it('tells who waits for drain that it goes on, and calls back', async () => {
    const called: string[] = [];
    const { body } = await askFor((stream) => {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      let left = 50;
      const writeMore = () => {
        while (left-- > 0) if (!stream.write(page)) return;
        stream.end(() => called.push('end'));
      };
      stream.on('drain', writeMore);
      writeMore();
    });
    expect(body).toBe(stripped.repeat(50));
    expect(called).toEqual(['end']);
  });

  it('undoes a coding and does it again, and answers what comes after its end as Node does', async () => {
    const codes: unknown[] = [];
    const listener = (stream: ServerHttp2Stream) => {
      stream.on('error', (fault) => codes.push((fault as { readonly code?: string }).code));
      stream.respond({ ':status': 200, 'content-type': 'text/html', 'content-encoding': 'gzip' });
      stream.end(gzipSync(page).toString('latin1'), 'latin1');
      codes.push(stream.writableEnded);
      stream.write('late');
      stream.end('later');
      stream.end();
    };
    const policy = definePolicyOf();
    const port = await listen(install(createServer().on('stream', listener), policy, { logger: false }));
    const session = connect(`http://127.0.0.1:${port}`);
    const chunks: Buffer[] = [];
    await new Promise((resolve) => {
      const stream = session.request({ ':path': '/', cookie: 'choice=none' });
      stream.on('data', (chunk) => chunks.push(chunk)).on('end', resolve);
    });
    session.close();
    expect(gunzipSync(Buffer.concat(chunks)).toString()).toBe(stripped);
    expect(codes).toEqual([true, 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_WRITE_AFTER_END']);
  });

  it('answers a write without a respond as Node does', async () => {
    const { body, fields } = await askFor((stream) => {
      stream.write('o');
      stream.end('k');
    });
    expect([fields[':status'], body]).toEqual([200, 'ok']);
  });

  it('says that what is written before any head goes unchecked', async () => {
    const { body } = await askFor((stream) => {
      stream.write('<!doctype html>');
      stream.end(page);
    });
    expect(body).toBe(`<!doctype html>${page}`);
    expect(reports[0]?.unchecked).toBe('a body that HTTP/2 sends without a head');
  });

  it('goes on with a page where Node refuses a second answer', async () => {
    const codes: unknown[] = [];
    const { body } = await askFor((stream) => {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      try {
        stream.respondWithFile('absent.html', { 'content-type': 'text/html' });
      } catch (fault) {
        codes.push((fault as { readonly code: string }).code);
      }
      stream.end(page);
    });
    expect(codes).toEqual(['ERR_HTTP2_HEADERS_SENT']);
    expect(body).toBe(stripped);
    expect(reports[0]?.unchecked).toBeUndefined();
  });

  it('leaves a text as it is that follows a page whose head Node refused', async () => {
    const { body } = await askFor((stream) => {
      try {
        stream.respond({ ':status': 200, 'content-type': 'text/html', connection: 'close' });
      } catch {
        stream.respond({ ':status': 200, 'content-type': 'text/plain' });
      }
      stream.end(page);
    });
    expect(body).toBe(page);
  });

  it.each([
    ['fields', (stream: ServerHttp2Stream) => stream.respond('200' as never)],
    ['a callback', (stream: ServerHttp2Stream) => stream.pushStream({ ':path': '/' }, null as never)],
  ])('leaves what is no object for %s to Node', async (_case, act) => {
    const codes: unknown[] = [];
    await askFor((stream) => {
      try {
        act(stream);
      } catch (fault) {
        codes.push((fault as { readonly code: string }).code);
      }
      stream.respond();
      stream.end();
    });
    expect(codes).toEqual(['ERR_INVALID_ARG_TYPE']);
  });

  it('passes everything in report-only, and reports it', async () => {
    const { body, fields } = await askFor(
      (stream) => {
        stream.respond({ ':status': 200, 'content-type': 'text/html', 'set-cookie': '_ga=1' });
        stream.end(page);
      },
      { mode: 'report-only' },
    );
    expect([body, fields['set-cookie']]).toEqual([page, ['_ga=1']]);
    expect(reports[0]?.counts['would-withhold']).toBe(2);
  });

  it('refuses what is no chunk as Node does', async () => {
    const codes: unknown[] = [];
    await askFor((stream) => {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      try {
        stream.write(5 as unknown as string);
      } catch (fault) {
        codes.push((fault as { readonly code: string }).code);
      }
      stream.end();
    });
    expect(codes).toEqual(['ERR_INVALID_ARG_TYPE']);
  });

  it('does nothing after it was closed but say so', async () => {
    let isOver: () => void = () => {};
    const over = new Promise<void>((resolve) => {
      isOver = resolve;
    });
    const listener = (stream: ServerHttp2Stream) => {
      stream.on('error', () => {});
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      stream.on('close', () => {
        expect(stream.write('<p>')).toBe(false);
        stream.end();
        isOver();
      });
      stream.close();
    };
    await askFor(listener);
    await over;
    expect(reports).toHaveLength(1);
  });

  it('passes a push on to Node where it has no callback, for Node to complain', async () => {
    const codes: unknown[] = [];
    await askFor((stream) => {
      try {
        stream.pushStream({ ':path': '/' }, undefined as never);
      } catch (fault) {
        codes.push((fault as { readonly code: string }).code);
      }
      stream.respond({ ':status': 200 });
      stream.end();
    });
    expect(codes).toEqual(['ERR_INVALID_ARG_TYPE']);
  });
});
