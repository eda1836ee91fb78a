import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer as createHttpsServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { consentCookie, writeConsentMode } from '@cookiewarden/consent';
import { definePolicy, type Policy, type PolicyOptions } from '@cookiewarden/core';
import { cookieWarden as expressWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import { createNotice, type NoticeOptions } from '@cookiewarden/notice';
import express from 'express';
import fastify from 'fastify';
import helmet from 'helmet';

/** A shop with cookies, scripts, a pixel and a video of another host, on HTTPS. */
export interface Shop {
  readonly url: string;
  /** What the other host was asked for since this was last read, sorted. */
  readLoads(): readonly string[];
  close(): Promise<void>;
}

export interface ShopOptions {
  readonly policy?: Partial<PolicyOptions>;
  readonly notice?: NoticeOptions;
  /** Set-Cookie lines of every page, besides the shop's own. */
  readonly cookies?: readonly string[];
  /** A script of the shop's own in every page. */
  readonly script?: string;
}

/** A certificate for localhost and the names below it, made anew for each run. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const made = execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-keyout', '-', '-out', '-', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost,DNS:*.localhost'],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const at = made.indexOf('-----BEGIN CERTIFICATE-----');
  return { key: made.slice(0, at), cert: made.slice(at) };
}

/** Starts the shop on one of the frameworks, with the other host beside it. */
export async function startShop(framework: 'express' | 'fastify', options: ShopOptions = {}): Promise<Shop> {
  const certificate = makeCertificate();
  const loads: string[] = [];
  const other = createHttpsServer(certificate, (req, res) => {
    const path = req.url ?? '';
    // A browser asks for it when a frame becomes a page of its own.
    if (path !== '/favicon.ico') loads.push(path);
    res.setHeader('content-type', types[path] ?? 'text/plain');
    res.end(path === '/stats.js' ? statsScript : path === '/pixel.gif' ? gif : '<!doctype html><p>Video');
  });
  const otherUrl = `https://other.localhost:${await listen(other)}`;
  const policy = definePolicy({ ...shopPolicy, ...options.policy });
  const notice = createNotice(policy, { consentMode: writeConsentMode, ...options.notice });
  const { cookies = [], script = '' } = options;
  const site = { policy, notice, otherUrl, certificate, cookies, script };
  const server = framework === 'express' ? startOnExpress(site) : await startOnFastify(site);
  const port = await listen(server);
  return {
    url: `https://localhost:${port}`,
    readLoads: () => loads.splice(0).sort(),
    async close() {
      for (const each of [server, other]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

const shopPolicy: PolicyOptions = {
  version: '3',
  consent: consentCookie(),
  html: { withheldAs: 'inert' },
  services: [
    {
      id: 'counter',
      name: 'Counter',
      operator: 'Counter Ltd',
      category: 'statistical',
      cookies: [
        { name: '_ga', maxAgeSeconds: 63_072_000 },
        { name: '_ga_script', maxAgeSeconds: 'session' },
      ],
      hosts: [{ host: 'other.localhost', path: '/stats.js' }],
      storage: [{ key: 'stats_*', area: 'local' }],
    },
    { id: 'video', name: 'Video', category: 'social', hosts: [{ host: 'other.localhost', path: '/video' }] },
  ],
  categories: { social: { withheldAs: 'placeholder' } },
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_fbp', category: 'advertising' },
    { host: 'other.localhost', path: '/pixel.gif', category: 'advertising' },
    { inline: 'promote', category: 'advertising' },
    { storage: 'ads_*', category: 'advertising' },
  ],
};

const types: Readonly<Record<string, string>> = {
  '/stats.js': 'text/javascript',
  '/pixel.gif': 'image/gif',
  '/video': 'text/html',
};

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const statsScript =
  "document.cookie = '_ga_script=1; path=/; secure'; localStorage.setItem('stats_visitor', '1');";

interface Site {
  readonly policy: Policy;
  readonly notice: ReturnType<typeof createNotice>;
  readonly otherUrl: string;
  readonly certificate: { readonly key: string; readonly cert: string };
  readonly cookies: readonly string[];
  readonly script: string;
}

const shopCookies = ['session', '_ga', '_fbp'].map((name) => `${name}=1; Path=/; Secure; HttpOnly`);

function shopPage({ otherUrl, script }: Site, nonce: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><meta name="viewport" content="width=device-width">
<style nonce="${nonce}">:root{color-scheme:light dark;background:light-dark(#fff,#101418)}a{color:light-dark(#0645ad,#a9cbf7)}body{font:1.125rem/1.6 system-ui;margin:0}main{max-width:44rem;margin:auto;padding:2rem}li{margin:.5rem 0}iframe{max-width:100%;border:0}</style></head>
<body><main><h1>Bicycle shop</h1><p>Three-speed hubs, saddles and bells, repaired while you wait. Our workshop by the river is open from Tuesday to Saturday.</p>
<ul><li><a href="/?page=2">City bicycles</a></li><li><a href="/?page=3">Cargo bicycles</a></li></ul>
<iframe title="Our workshop" name="workshop" src="${otherUrl}/video" width="300" height="80"></iframe>
<img alt="" src="${otherUrl}/pixel.gif">
<script nonce="${nonce}" src="${otherUrl}/stats.js"></script>
<script nonce="${nonce}">promote: localStorage.setItem('ads_visitor', '1'); localStorage.setItem('basket', '3');</script><script nonce="${nonce}">${script}</script></main></body></html>`;
}

// As strict as helmet's documentation has it: a nonce for scripts and styles, and nothing inline without one.
function strictPolicy(otherUrl: string, nonce: string) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [`'nonce-${nonce}'`, "'strict-dynamic'"],
      styleSrc: ["'self'", `'nonce-${nonce}'`],
      imgSrc: [otherUrl],
      frameSrc: [otherUrl],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'self'"],
    },
  };
}

function startOnExpress(site: Site): Server {
  const { policy, notice, otherUrl, certificate, cookies } = site;
  const app = express();
  app.use((req, res, next) => {
    const nonce = randomBytes(16).toString('base64');
    res.locals.nonce = nonce;
    helmet({
      contentSecurityPolicy: strictPolicy(otherUrl, nonce),
      strictTransportSecurity: false,
    })(req, res, next);
  });
  app.use(expressWarden(policy, { notice, logger: false }));
  app.get(['/', '/account'], (_req, res) => {
    res.append('Set-Cookie', [...shopCookies, ...cookies]);
    res.send(shopPage(site, res.locals.nonce));
  });
  return createHttpsServer(certificate, app);
}

async function startOnFastify(site: Site): Promise<Server> {
  const { policy, notice, otherUrl, certificate, cookies } = site;
  let server: Server | undefined;
  const app = fastify({
    serverFactory: (handle) => {
      server = createHttpsServer(certificate, handle);
      return server;
    },
  });
  await app.register(fastifyWarden, { policy, notice, logger: false });
  for (const path of ['/', '/account']) {
    app.get(path, (request, reply) => {
      const nonce = randomBytes(16).toString('base64');
      const secure = helmet({
        contentSecurityPolicy: strictPolicy(otherUrl, nonce),
        strictTransportSecurity: false,
      });
      secure(request.raw, reply.raw, () => undefined);
      reply.header('set-cookie', [...shopCookies, ...cookies]);
      reply.type('text/html; charset=utf-8').send(shopPage(site, nonce));
    });
  }
  await app.ready();
  if (server === undefined) throw new Error('Fastify made no server');
  return server;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
