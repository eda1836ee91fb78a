import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy, type Policy, type PolicyOptions } from '@cookiewarden/core';
import { cookieWarden as expressWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import { withPolicy } from '@cookiewarden/fetch';
import { guard, type NodeOptions } from '@cookiewarden/node';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import fastify from 'fastify';
import { pinoHttp } from 'pino-http';
import { collectLog } from '../support/log-lines.js';
import { sendRaw } from '../support/send-raw.js';

/** What must stand in no line, by where it was planted. */
const secrets = {
  'a cookie’s value': 'SECRET-request-cookie',
  'the value of a cookie that was denied': 'SECRET-denied-cookie',
  'a nameless cookie': 'SECRET-nameless-cookie',
  'a broken consent cookie': 'SECRET-consent-cookie',
  'the value of a Set-Cookie line': 'SECRET-set-cookie',
  'a nameless Set-Cookie line': 'SECRET-nameless-line',
  'an attribute of a Set-Cookie line': 'SECRET-attribute',
  'the path': 'SECRET-path',
  'the query': 'SECRET-query',
  'the forwarded address': '203.0.113.77',
  'the forwarded IPv6 address': '2001:db8::77',
  'the address of the connection': '127.0.0.1',
  'the user agent': 'SECRET-agent',
  'the referrer': 'SECRET-referrer',
  'a credential': 'SECRET-authorization',
  'the host': 'SECRET-host',
  'the query of a tag’s URL': 'SECRET-tag-query',
  'the path of a tag’s URL': 'SECRET-tag-path',
  'credentials in a tag’s URL': 'SECRET-tag-user',
  'the text of a page': 'SECRET-text',
  'an inline script': 'SECRET-script',
  'a link’s URL': 'SECRET-link',
  'a content type': 'SECRET-type',
  'a content coding': 'SECRET-coding',
  'a response header': 'SECRET-response-header',
  'the message of a source’s error': 'SECRET-source-error',
  'the message of a hook’s error': 'SECRET-hook-error',
  'the message of a listener’s error': 'SECRET-listener-error',
  'the country header': 'SECRET-country',
} as const;

const request = [
  `GET /account/SECRET-path?token=SECRET-query HTTP/1.1`,
  'Host: SECRET-host.example',
  'Connection: close',
  'Accept: text/html',
  'Cookie: sid=SECRET-request-cookie; _ga=SECRET-denied-cookie; SECRET-nameless-cookie; consent-insecure=SECRET-consent-cookie',
  'X-Forwarded-For: 203.0.113.77, 2001:db8::77',
  'Forwarded: for="[2001:db8::77]"',
  'User-Agent: SECRET-agent',
  'Referer: https://elsewhere.example/?q=SECRET-referrer',
  'Authorization: Bearer SECRET-authorization',
  'X-Country: SECRET-country',
  '',
  '',
].join('\r\n');

const page = `<p>SECRET-text<img src="https://SECRET-tag-user:pass@pixel.example/SECRET-tag-path?id=SECRET-tag-query">
<script>fbq("init", "SECRET-script")</script>`;

const setCookies = [
  'sid=SECRET-set-cookie; Domain=SECRET-attribute.example; Path=/SECRET-attribute',
  '_ga=SECRET-set-cookie; Max-Age=SECRET-attribute',
  'stranger=SECRET-set-cookie',
  'SECRET-nameless-line',
  '__Host-x=SECRET-set-cookie',
];

const headers: readonly (readonly [string, string | readonly string[]])[] = [
  ['Set-Cookie', setCookies],
  ['Link', '<https://pixel.example/SECRET-link?SECRET-link>; rel=preload'],
  ['Refresh', '5; url=https://pixel.example/SECRET-link'],
  ['X-Trace', 'SECRET-response-header'],
];

/** Heads that are read on different ways. */
const kinds: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a page': [['Content-Type', 'text/html']],
  'a page under an unknown coding': [
    ['Content-Type', 'text/html'],
    ['Content-Encoding', 'SECRET-coding'],
  ],
  'a page of an unknown charset': [['Content-Type', 'text/html; charset=SECRET-type']],
  'a page in UTF-16': [['Content-Type', 'text/html; charset=utf-16; x=SECRET-type']],
  'something else': [['Content-Type', 'application/SECRET-type']],
};

function policyOf(options: PolicyOptions): Policy {
  return definePolicy({
    consent: consentCookie(),
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: '_ga', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
      { inline: 'fbq(', category: 'advertising' },
    ],
    regime: { regimes: { DE: 'opt-in' }, countryHeader: 'x-country' },
    ...options,
  });
}

function fail(message: string): never {
  throw new Error(message);
}

const policies: Readonly<Record<string, PolicyOptions>> = {
  'that works': {},
  'that only reports': { mode: 'report-only' },
  'whose source fails': {
    consent: { name: 'own', cookies: [], read: () => fail('SECRET-source-error') },
  },
  'whose source rejects': {
    consent: { name: 'own', cookies: [], read: () => Promise.reject(new Error('SECRET-source-error')) },
  },
  'whose hook fails': { judge: () => fail('SECRET-hook-error') },
  'whose listener fails': { onReport: () => fail('SECRET-listener-error') },
};

function answer(res: ServerResponse, kind: readonly (readonly [string, string])[]): void {
  for (const [name, value] of [...headers, ...kind]) res.setHeader(name, value as string | string[]);
  res.end(page);
}

type Start = (
  policy: Policy,
  kind: readonly (readonly [string, string])[],
  log: ReturnType<typeof collectLog>,
  options: NodeOptions,
) => RequestListener | Promise<RequestListener>;

const servers: Readonly<Record<string, Start>> = {
  'node:http': (policy, kind, { logger }, options) =>
    guard((_req, res) => answer(res, kind), policy, { logger, ...options }),
  Express(policy, kind, { logger }, options) {
    const app = express().set('trust proxy', true);
    app.use(expressWarden(policy, { logger, ...options }));
    app.get('/account/:id', (_req, res) => answer(res, kind));
    return app;
  },
  'Express with pino-http'(policy, kind, { logger }, options) {
    const app = express().set('trust proxy', true);
    app.use(pinoHttp({ logger, autoLogging: false }));
    app.use(expressWarden(policy, options));
    app.get('/account/:id', (_req, res) => answer(res, kind));
    return app;
  },
  async Fastify(policy, kind, { logger }, options) {
    const app = fastify({ loggerInstance: logger, trustProxy: true });
    await app.register(fastifyWarden, { policy, ...options });
    app.get('/account/:id', (_request, reply) => {
      reply.hijack();
      answer(reply.raw, kind);
    });
    await app.ready();
    return (req: IncomingMessage, res: ServerResponse) => app.routing(req, res);
  },
};

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function expectNoSecret(text: string): void {
  const leaked = Object.entries(secrets).filter(([, secret]) =>
    text.toLowerCase().includes(secret.toLowerCase()),
  );
  expect(leaked.map(([where]) => where)).toEqual([]);
}

const heads = Object.entries(kinds);

describe.each(Object.keys(servers))('the log of %s', (name) => {
  describe.each(Object.entries(policies))('under a policy %s', (_policy, options) => {
    it.each(heads)('holds no secret of an exchange with %s', async (_head, kind) => {
      for (const lines of ['exchange', 'decision'] as const) {
        const log = collectLog();
        const listener = await servers[name]?.(policyOf(options), kind, log, { lines });
        const server = await listen(listener ?? fail('there is such a server'));
        const { port } = server.address() as AddressInfo;
        expect(await sendRaw(port, request)).toMatch(/^HTTP\/1\.1 200/);
        const written = await log.untilOurs(1);
        await new Promise((resolve) => server.close(resolve));
        expect(written.length).toBeGreaterThan(0);
        expectNoSecret(written.map(({ text }) => text).join('\n'));
      }
    });
  });
});

describe('the report of a fetch handler', () => {
  describe.each(Object.entries(policies))('under a policy %s', (_policy, options) => {
    it.each(heads)('holds no secret of an exchange with %s', async (_head, kind) => {
      const written: string[] = [];
      const [line, ...fields] = request.split('\r\n').filter(Boolean);
      const handler = withPolicy(
        () => {
          const given = new Headers(kind.map(([field, value]): [string, string] => [field, value]));
          for (const [field, value] of headers) for (const each of [value].flat()) given.append(field, each);
          return new Response(page, { headers: given });
        },
        policyOf(options),
        { onReport: (report) => written.push(JSON.stringify(report)) },
      );
      const response = await handler(
        new Request(`http://SECRET-host.example${line?.split(' ')[1]}`, {
          headers: fields.map((field): [string, string] => {
            const colon = field.indexOf(':');
            return [field.slice(0, colon), field.slice(colon + 2)];
          }),
        }),
      );
      await response.arrayBuffer();
      expect(written).toHaveLength(1);
      expectNoSecret(written.join());
    });
  });
});
