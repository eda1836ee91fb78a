import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { runInNewContext } from 'node:vm';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import { install, type WithConsent } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { choice, definePolicyOf } from '../exchange/policy.js';
import { listen, sendBytes, stopServers } from '../support/wire.js';

const reports: Report[] = [];

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

async function upgrade(
  answer: (socket: Duplex, consent: WithConsent['consent']) => void,
  options: PolicyOptions = {},
  cookie = 'choice=none',
) {
  const policy = definePolicyOf({ onReport: (report) => reports.push(report), ...options });
  const server = createServer().on('upgrade', (req: WithConsent, socket) => answer(socket, req.consent));
  const port = await listen(install(server, policy, { logger: false }));
  return sendBytes(
    port,
    `GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\nCookie: ${cookie}\r\n\r\n`,
  );
}

const head = 'HTTP/1.1 101 Switching\r\nUpgrade: x\r\n';

describe('the answer to an upgrade', () => {
  it('keeps the lines that may go, and every other byte', async () => {
    const answer = `${head}Set-Cookie: sid=1;  a\r\nset-cookie:_ga=1\r\nX:  y \r\n\r\n\u00ff\r\n\r\nSet-Cookie: _ga=2\r\n\r\n`;
    const received = await upgrade((socket) => socket.end(answer, 'latin1'));
    expect(received).toBe(answer.replace('set-cookie:_ga=1\r\n', ''));
  });

  it.each([
    ['as the last line', `${head}Set-Cookie: _ga=1\r\n\r\n`, `${head}\r\n`],
    ['with a blank before the colon', `${head}Set-Cookie : _ga=1\r\n\r\n`, `${head}\r\n`],
    ['behind a bare line feed', `${head}X: y\nSet-Cookie: _ga=1\r\n\r\n`, `${head}X: y\r\n\r\n`],
    ['in a head of bare line feeds', 'HTTP/1.1 101 S\nSet-Cookie: _ga=1\n\nrest', 'HTTP/1.1 101 S\n\nrest'],
    [
      'in an informational head',
      `HTTP/1.1 103 E\r\nSet-Cookie: sid=1\r\n\r\n${head}\r\n`,
      `HTTP/1.1 103 E\r\n\r\n${head}\r\n`,
    ],
  ])('loses a denied cookie %s', async (_case, sent, kept) => {
    expect(await upgrade((socket) => socket.end(sent))).toBe(kept);
    expect(
      await upgrade((socket) => {
        for (const letter of sent) socket.write(letter);
        socket.end();
      }),
    ).toBe(kept);
  });

  it.each([
    ['another realm', (bytes: Buffer) => runInNewContext('Uint8Array').from(bytes)],
    ['another kind', ({ buffer, byteOffset, length }: Buffer) => new DataView(buffer, byteOffset, length)],
  ])('is read in a view of %s', async (_case, view) => {
    const sent = Buffer.from(`${head}Set-Cookie: _ga=1\r\n\r\nrest`);
    expect(await upgrade((socket) => socket.end(view(sent)))).toBe(`${head}\r\nrest`);
  });

  it('is refused as by Node where it is no chunk', async () => {
    const codes: unknown[] = [];
    await upgrade((socket) => {
      for (const send of [() => socket.write({} as never), () => socket.end({} as never)]) {
        try {
          send();
        } catch (fault) {
          codes.push((fault as { readonly code?: string }).code);
        }
      }
      socket.destroy();
    });
    expect(codes).toEqual(['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_TYPE']);
  });

  it('has its lines amended as the policy says', async () => {
    const limits = { maxAgeSeconds: 60 };
    const received = await upgrade((socket) => socket.end(`${head}Set-Cookie: sid=1; Max-Age=99\r\n\r\n`), {
      limits,
    });
    expect(received).toBe(`${head}Set-Cookie: sid=1; Max-Age=60\r\n\r\n`);
  });

  it('keeps an answer that changed', async () => {
    const received = await upgrade((socket, consent) => {
      consent?.grant(['statistical']);
      socket.end(`${head}Set-Cookie: _ga=1\r\n\r\n`);
    });
    expect(received).toBe(`${head}Set-Cookie: _ga=1\r\nSet-Cookie: choice=statistical; Path=/\r\n\r\n`);
  });

  it('waits for consent that comes later', async () => {
    const consent = {
      ...choice,
      read: async (...given: Parameters<typeof choice.read>) => choice.read(...given),
    };
    const answer = `${head}Set-Cookie: _ga=1\r\n\r\n`;
    expect(await upgrade((socket) => socket.end(answer), { consent }, 'choice=all')).toBe(answer);
  });

  it.each([
    ['an end without a head', (socket: Duplex) => socket.end(), ''],
    ['a head that is never finished', (socket: Duplex) => socket.end(head), head],
    [
      'a head that is cut by its end',
      (socket: Duplex) => {
        socket.write(head);
        socket.end(() => {});
      },
      head,
    ],
    ['what is no head at all', (socket: Duplex) => socket.end('x'.repeat(70_000)), 'x'.repeat(70_000)],
    ['bytes', (socket: Duplex) => socket.end(new Uint8Array(Buffer.from(`${head}\r\n`))), `${head}\r\n`],
    ['hex', (socket: Duplex) => socket.end(Buffer.from(`${head}\r\n`).toString('hex'), 'hex'), `${head}\r\n`],
  ])('passes %s', async (_case, act, kept) => {
    expect(await upgrade(act)).toBe(kept);
  });

  it('changes nothing in report-only', async () => {
    const answer = `${head}Set-Cookie: _ga=1\r\n\r\n`;
    expect(await upgrade((socket) => socket.end(answer), { mode: 'report-only' })).toBe(answer);
    const told = () => reports.some(({ counts }) => counts['would-withhold'] === 1);
    while (!told()) await new Promise(setImmediate);
    expect(told()).toBe(true);
  });

  it('loses its cookies where the judgement fails', async () => {
    const consent = { ...choice, write: () => JSON.parse('{'), reissue: () => JSON.parse('{') };
    const received = await upgrade((socket) => socket.end(`${head}Set-Cookie: _ga=1\r\n\r\n`), { consent });
    expect(received).toBe(`${head}\r\n`);
  });
});
