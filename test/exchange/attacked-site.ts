import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy, type Policy, type PolicyOptions } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import type { NodeOptions } from '@cookiewarden/node';
import { afterEach } from '@jest/globals';
import express from 'express';
import { collectLog, type LogLine } from '../support/log-lines.js';
import { sendRaw } from '../support/send-raw.js';

/** What came back, one character an octet. */
export interface RawResponse {
  readonly raw: string;
  readonly status: number;
  /** By lower-case name, one entry a line. */
  lines(name: string): readonly string[];
  readonly body: string;
}

/** A site under attack. */
export interface AttackedSite {
  readonly port: number;
  /** Sends a request whose lines are given as they are. */
  send(...lines: readonly string[]): Promise<RawResponse>;
  /** Sends a GET with these header lines. */
  get(...lines: readonly string[]): Promise<RawResponse>;
  untilLogged(count?: number): Promise<readonly LogLine[]>;
}

/** The rules of a site under attack. */
export const siteRules = [
  { cookie: 'sid', category: 'technical' },
  { cookie: '_ga', category: 'statistical' },
  { host: 'pixel.example', category: 'advertising' },
] as const;

const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((close) => close()));
});

/** Starts a site whose application answers by `answer`; it is closed when the test ends. */
export async function startSite(
  answer: (req: IncomingMessage & { consent: Consent }, res: ServerResponse) => void,
  policy: PolicyOptions = {},
  options: NodeOptions | ((policy: Policy) => NodeOptions) = {},
  first: express.RequestHandler = (_req, _res, next) => next(),
): Promise<AttackedSite> {
  const log = collectLog();
  const app = express();
  const rules = [...siteRules];
  const settled = definePolicy({ rules, consent: consentCookie(), ...policy });
  const given = typeof options === 'function' ? options(settled) : options;
  app.use(first);
  app.use(cookieWarden(settled, { logger: log.logger, ...given }));
  app.use((req: express.Request, res: express.Response) => answer(req as never, res));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const send = async (...lines: readonly string[]) =>
    readResponse(await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n`));
  return {
    port,
    send,
    get: (...lines) => send('GET / HTTP/1.1', 'Host: shop.example', 'Connection: close', ...lines),
    untilLogged: (count = 1) => log.untilOurs(count),
  };
}

interface Consent {
  has(name: string): boolean;
  grant(names: readonly string[]): void;
  withdraw(): void;
  readonly isAnswered: boolean;
}

/** An application that tells what it reads. */
export function tellWhatIsRead(req: IncomingMessage & { consent: Consent }, res: ServerResponse): void {
  const granted = ['personalization', 'statistical', 'advertising', 'social'].filter((name) =>
    req.consent.has(name),
  );
  res.end(JSON.stringify({ cookie: req.headers.cookie ?? null, granted }));
}

/** Reads a response from its bytes. */
export function readResponse(raw: string): RawResponse {
  const headEnd = raw.indexOf('\r\n\r\n');
  const [first = '', ...fields] = raw.slice(0, headEnd).split('\r\n');
  return {
    raw,
    status: Number(first.split(' ')[1]),
    lines: (name) =>
      fields.flatMap((field) =>
        field.toLowerCase().startsWith(`${name}:`) ? [field.slice(name.length + 2)] : [],
      ),
    body: raw.slice(headEnd + 4),
  };
}
