import { createServer, OutgoingMessage, type RequestListener, ServerResponse } from 'node:http';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

// Every application of this file tries to set these two, in whatever way; only the first one needs no answer.
const sent = ['sid=1; Path=/', '_ga=2; Path=/'];
const withheld = ['sid=1; Path=/'];

/** The response's methods as loosely as JavaScript takes them. */
interface Loose {
  writeHead(status: number, reason?: unknown, fields?: unknown): unknown;
  setHeaders?(fields: unknown): unknown;
  _headers?: unknown;
}

const loose = (res: unknown) => res as Loose;
const policy = definePolicyOf();
const serve = (listener: RequestListener) => listen(createServer(guard(listener, policy, { logger: false })));
const askFor = async (listener: RequestListener, choice = 'none') =>
  ask(await serve(listener), '/', { cookie: `choice=${choice}` });

afterEach(stopServers);

type Row = readonly [row: string, listener: RequestListener, kept?: readonly string[]];

const heads: readonly Row[] = [
  ['C1 setHeader with an array', (_req, res) => res.setHeader('Set-Cookie', sent).end('ok')],
  ['C1 setHeader in odd case', (_req, res) => res.setHeader('sEt-CoOkIe', sent).end('ok')],
  ['C1 setHeader with one text', (_req, res) => res.setHeader('set-cookie', '_ga=2').end('ok'), []],
  [
    'C2 appendHeader',
    (_req, res) =>
      res
        .appendHeader('Set-Cookie', sent[0] ?? '')
        .appendHeader('set-cookie', '_ga=2')
        .end('ok'),
  ],
  [
    'C3 setHeaders with Headers',
    (_req, res) => {
      const headers = new Headers();
      for (const line of sent) headers.append('set-cookie', line);
      res.setHeaders(headers);
      res.end('ok');
    },
  ],
  [
    'C3 setHeaders with a Map',
    (_req, res) => {
      res.setHeaders(new Map([['Set-Cookie', sent]]));
      res.end('ok');
    },
  ],
  ['C4 writeHead with an object', (_req, res) => res.writeHead(200, { 'Set-Cookie': sent }).end('ok')],
  [
    'C4 writeHead with a reason and an object',
    (_req, res) => res.writeHead(200, 'Fine', { 'set-cookie': sent }).end('ok'),
  ],
  [
    'C4 writeHead with an undefined reason and an object',
    (_req, res) => {
      loose(res).writeHead(200, undefined, { 'Set-Cookie': sent });
      res.end('ok');
    },
  ],
  [
    'C4 writeHead with an object, merged with what was set before',
    (_req, res) => {
      res.setHeader('Set-Cookie', '_gat=3');
      res.writeHead(200, { 'set-cookie': sent }).end('ok');
    },
  ],
  [
    'C5 writeHead with a flat array',
    (_req, res) => {
      const flat = sent.flatMap((line) => ['Set-Cookie', line]);
      res.writeHead(200, ['X-First', '1', ...flat, 'X-Last', '2']).end('ok');
    },
  ],
  [
    'C5 writeHead with a flat array whose value is an array',
    (_req, res) => res.writeHead(200, ['set-cookie', sent] as unknown as string[]).end('ok'),
  ],
  [
    'C6 writeHead with a flat array after a setHeader',
    (_req, res) => {
      res.setHeader('X-Before', '1');
      res.writeHead(200, ['Set-Cookie', '_ga=2', 'set-cookie', 'sid=1; Path=/']).end('ok');
    },
  ],
  [
    'C7 writeHead with nested arrays',
    (_req, res) => {
      loose(res).writeHead(
        200,
        sent.map((line) => ['Set-Cookie', line]),
      );
      res.end('ok');
    },
  ],
  [
    'C9 writeHead through the prototype',
    (_req, res) => {
      ServerResponse.prototype.writeHead.call(res, 200, { 'Set-Cookie': sent });
      res.end('ok');
    },
  ],
  [
    'C10 the implicit head of write',
    (_req, res) => {
      res.setHeader('Set-Cookie', sent);
      res.write('o');
      res.end('k');
    },
  ],
  [
    'C10 the implicit head of flushHeaders',
    (_req, res) => {
      res.setHeader('Set-Cookie', sent);
      res.flushHeaders();
      res.end('ok');
    },
  ],
  [
    'C11 a push into what getHeader gave',
    (_req, res) => {
      res.setHeader('Set-Cookie', ['sid=1; Path=/']);
      (res.getHeader('set-cookie') as string[]).push('_ga=2');
      res.end('ok');
    },
  ],
  [
    'C11 a push into what getHeaders gave',
    (_req, res) => {
      res.setHeader('Set-Cookie', ['sid=1; Path=/']);
      (res.getHeaders()['set-cookie'] as string[]).push('_ga=2');
      res.end('ok');
    },
  ],
  [
    "C11 a push into the caller's own array, after it was set",
    (_req, res) => {
      const lines = ['sid=1; Path=/'];
      res.setHeader('Set-Cookie', lines);
      lines.push('_ga=2');
      res.end('ok');
    },
  ],
  [
    'C12 setHeader through the prototype',
    (_req, res) => {
      OutgoingMessage.prototype.setHeader.call(res, 'Set-Cookie', sent);
      res.end('ok');
    },
  ],
  ['C13 a number', (_req, res) => res.setHeader('Set-Cookie', 42).end('ok'), ['42']],
  [
    'C13 an array of things that are not text',
    (_req, res) =>
      res.setHeader('Set-Cookie', [{ toString: () => '_ga=2' }, 'sid=1; Path=/'] as string[]).end('ok'),
  ],
  [
    'C28 a second listener sets it after the first one',
    (_req, res) => {
      setImmediate(() => res.setHeader('Set-Cookie', sent).end('ok'));
    },
  ],
];

describe('a Set-Cookie line', () => {
  it.each(heads)('%s', async (_row, listener, kept = withheld) => {
    const { status, body, values } = await askFor(listener);
    expect(values('set-cookie')).toEqual(kept);
    expect([status, body.toString()]).toEqual([200, 'ok']);
  });

  it.each(heads.filter(([row]) => !/C4 .*merged|C6/.test(row)))(
    'leaves once it is granted: %s',
    async (_row, listener, kept = sent) => {
      const granted = (await askFor(listener, 'all')).values('set-cookie');
      expect(granted.length).toBeGreaterThanOrEqual(kept.length);
      expect(granted.join()).toContain(kept[0] ?? '_ga=2');
    },
  );

  it('C5 a flat array keeps its order, case and duplicates', async () => {
    const { lines } = await askFor((_req, res) =>
      res
        .writeHead(200, ['X-A', '1', 'SET-COOKIE', '_ga=1', 'x-b', '2', 'Set-Cookie', 'sid=1', 'X-A', '3'])
        .end(),
    );
    const written = lines.filter((line) => /^(x-|set-cookie)/i.test(line));
    expect(written).toEqual(['X-A: 1', 'x-b: 2', 'Set-Cookie: sid=1', 'X-A: 3']);
  });

  it('C8 writeHead with Headers, which Node reads from some version on', async () => {
    const headers = new Headers({ 'x-a': '1' });
    for (const line of sent) headers.append('set-cookie', line);
    const { values, status } = await askFor((_req, res) => {
      loose(res).writeHead(200, headers);
      res.end('ok');
    });
    expect(values('set-cookie').filter((line) => line.startsWith('_ga'))).toEqual([]);
    expect(status).toBe(200);
  });

  it('C9 writeHeader, the alias of older versions of Node', async () => {
    const { values } = await askFor((_req, res) => {
      const aliased = res as unknown as { writeHeader?: Loose['writeHead'] };
      if (aliased.writeHeader === undefined) res.writeHead(200, { 'Set-Cookie': sent });
      else aliased.writeHeader(200, { 'Set-Cookie': sent });
      res.end('ok');
    });
    expect(values('set-cookie')).toEqual(withheld);
  });

  it('C13 a toString that says something else when it is asked again', async () => {
    const listener: RequestListener = (_req, res) => {
      let asked = 0;
      const value = { toString: () => (asked++ === 0 ? 'sid=1; Path=/' : '_ga=2') };
      res.setHeader('Set-Cookie', value as unknown as string).end('ok');
    };
    const names = (await askFor(listener)).values('set-cookie');
    expect(names.filter((line) => line.startsWith('_ga'))).toEqual([]);
  });

  it('C13 a toString that throws is the error of the application, not a lost response', async () => {
    const { status } = await askFor((_req, res) => {
      const value = {
        toString: () => {
          throw new Error('no text');
        },
      };
      try {
        res.setHeader('Set-Cookie', value as unknown as string).end('ok');
      } catch {
        res.removeHeader('Set-Cookie');
        res.statusCode = 500;
        res.end('error');
      }
    });
    expect(status).toBe(500);
  });

  it('C14 res._headers, where Node still has it', async () => {
    const { values } = await askFor((_req, res) => {
      if ('_headers' in ServerResponse.prototype)
        loose(res)._headers = { 'set-cookie': ['set-cookie', sent] };
      res.setHeader('Set-Cookie', sent);
      res.end('ok');
    });
    expect(values('set-cookie')).toEqual(withheld);
  });

  it.each([201, 204, 205, 301, 304, 401, 404, 500])('C15 with status %i', async (status) => {
    const answer = await askFor((_req, res) => res.writeHead(status, { 'Set-Cookie': sent }).end());
    expect(answer.status).toBe(status);
    expect(answer.values('set-cookie')).toEqual(withheld);
  });

  it('C15 with HEAD', async () => {
    const port = await serve((_req, res) => res.writeHead(200, { 'Set-Cookie': sent }).end());
    expect((await ask(port, '/', {}, 'HEAD')).values('set-cookie')).toEqual(withheld);
  });

  it('C37 uniqueHeaders joins what is left, not what was withheld', async () => {
    const listener = guard((_req, res) => void res.setHeader('Set-Cookie', sent).end(), policy, {
      logger: false,
    });
    const port = await listen(createServer({ uniqueHeaders: ['set-cookie'] }, listener));
    expect((await ask(port)).values('set-cookie')).toEqual(withheld);
  });

  it('D4 what was withheld is no longer among the headers that the application and its access log see', async () => {
    let seen: unknown;
    await askFor((_req, res) => {
      res.setHeader('Set-Cookie', sent);
      res.on('finish', () => {
        seen = res.getHeader('set-cookie');
      });
      res.end('ok');
    });
    expect([seen].flat()).toEqual(withheld);
  });
});
