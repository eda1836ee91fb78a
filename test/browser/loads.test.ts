import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import type { Browser } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';

/** Ways in which Chromium fetches something from a page, with URL for the address. */
const together: readonly string[] = [
  '<img src="URL">',
  '<img srcset="URL 1x">',
  '<picture><source srcset="URL"><img src="/own"></picture>',
  '<image src="URL">',
  '<input type=image src="URL">',
  '<script src="URL"></script>',
  '<script type=module src="URL"></script>',
  '<link rel=stylesheet href="URL">',
  '<link rel=preload as=script href="URL">',
  '<link rel=preload as=image imagesrcset="URL 1x" href="/own">',
  '<link rel=modulepreload href="URL">',
  '<iframe src="URL"></iframe>',
  '<iframe srcdoc="<img src=URL>"></iframe>',
  '<iframe src="data:text/html,<img src=URL>"></iframe>',
  '<object data="URL" type="image/png"></object>',
  '<object data="data:text/html,<img src=URL>"></object>',
  '<embed src="URL" type="image/png">',
  '<embed code="URL" type="text/html">',
  '<video preload=auto src="URL"></video>',
  '<video poster="URL"></video>',
  '<audio preload=auto src="URL"></audio>',
  '<video preload=auto><source src="URL"></video>',
  '<table background="URL"><colgroup background="URL"><col background="URL"><tr background="URL"><td background="URL">a</table>',
  '<table><thead background="URL"><tr><th background="URL">a<tbody background="URL"><tr><td>b<tfoot background="URL"><tr><td>c</table>',
  '<p style="background:url(URL)">a</p>',
  '<p style="background:u\\72 l(URL)">a</p>',
  '<p style="background:url(&quot;URL&quot;)">a</p>',
  '<p style="background:image-set(\'URL\' 1x)">a</p>',
  '<style>@import "URL";</style>',
  '<style>@\\69mport url(URL);</style>',
  '<style>@import "data:text/css,@import url(URL)";</style>',
  '<style>@font-face{font-family:x;src:url(URL)} b{font-family:x}</style><b>a</b>',
  '<style>i::before{content:url(URL)}</style><i>a</i>',
  '<svg><image href="URL" width=9 height=9 /></svg>',
  '<svg><image xlink:href="URL" width=9 height=9 /></svg>',
  '<svg><image width=9 height=9><set attributeName=href to="URL"/></image></svg>',
  '<svg><image width=9 height=9><animate attributeName=href values="URL" dur=1s fill=freeze /></image></svg>',
  '<svg><filter id=f><feImage href="URL"/></filter><rect width=9 height=9 filter="url(#f)"/></svg>',
  '<svg><rect width=9 height=9 fill="url(URL#a)"/></svg>',
  '<svg mask="url(URL#a)" width=9 height=9><rect width=9 height=9 /></svg>',
  '<svg><rect width=9 height=9 clip-path="url(URL#a)" stroke="url(URL#b)" marker-start="url(URL#c)"/></svg>',
  '<svg><rect width=9 height=9><set attributeName=mask to="url(URL#a)"/></rect></svg>',
  '<svg><script href="URL"></script></svg>',
  '<svg><style>@import url(URL);</style></svg>',
  '<svg><foreignObject><img src="URL"></foreignObject></svg>',
  '<math><annotation-xml encoding="text/html"><img src="URL"></annotation-xml></math>',
  '<div><template shadowrootmode=open><img src="URL"></template></div>',
  '<select><img src="URL"></select>',
  '<img src="/own" style="content:url(URL)">',
  '<script type=webbundle>{"source":"URL","resources":["URL/a"]}</script>',
  '<style>b{--a:"URL";background:image-set(var(--a) 1x)}</style><b>a</b>',
  '<style>@import URL ;</style>',
  // What the tree has not, but is fetched ahead of it.
  '<script src src="URL"></script>',
  '<script type=text/plain type=text/javascript src="URL"></script>',
  '<link rel=canonical rel=stylesheet href="URL">',
  '<link rel=stylesheet href href="URL">',
  '<input type=text type=image src="URL">',
  '<video poster poster="URL"></video>',
];

/** Those that end the page, or of which there can be one only. */
const alone: readonly string[] = [
  '<frameset><frame src="URL"></frameset>',
  '<body background="URL">',
  '<base href="ORIGIN/"><img src="PATH">',
  '<meta http-equiv=refresh content="0;url=URL">',
  '<meta http-equiv=refresh content="&#x2000;0&#xb;;url=URL">',
  '<script type=importmap>{"imports":{"a":"URL"}}</script><script type=module>import "a"</script>',
];

let browser: Browser;
let origin: string;
let shopOrigins: Readonly<Record<'guarded' | 'open', string>>;
let close: () => Promise<void>;
const loads: string[] = [];

const patienceMilliseconds = 90_000;

describeInBrowser('what Chromium loads of a page', () => {
  beforeAll(async () => {
    browser = await startBrowser();
    const tracker = createServer((req, res) => {
      loads.push(req.url ?? '');
      res.setHeader('access-control-allow-origin', '*');
      res.end();
    }).listen(0);
    origin = `http://pixel.localhost:${portOf(tracker)}`;
    const guarded = startShop({ isGuarded: true }).listen(0);
    const open = startShop({ isGuarded: false }).listen(0);
    shopOrigins = {
      guarded: `http://localhost:${portOf(guarded)}`,
      open: `http://localhost:${portOf(open)}`,
    };
    close = async () => {
      await browser.close();
      for (const server of [tracker, guarded, open]) server.closeAllConnections();
      await Promise.all([tracker, guarded, open].map((server) => new Promise((done) => server.close(done))));
    };
  }, patienceMilliseconds);

  afterAll(() => close());

  async function visit(shop: keyof typeof shopOrigins, page: string): Promise<readonly string[]> {
    loads.length = 0;
    const visitor = await browser.newPage();
    await visitor.goto(`${shopOrigins[shop]}/${page}`, { waitUntil: 'networkidle' }).catch(() => {});
    await visitor.close();
    return [...new Set(loads)].filter((path) => path !== '/favicon.ico');
  }

  it(
    'is, of all these ways together, nothing that is denied',
    async () => {
      const loaded = await visit('open', 'all');
      const missing = together.filter((_, at) => !loaded.includes(`/${at}`));
      // Else the page would hold nothing to be withheld.
      expect(missing).toEqual([]);
      expect(await visit('guarded', 'all')).toEqual([]);
    },
    patienceMilliseconds,
  );

  it.each(alone.map((markup, at) => [markup, at] as const))(
    'is nothing that is denied of %s',
    async (_markup, at) => {
      expect(await visit('open', `alone/${at}`)).toContain(`/alone-${at}`);
      expect(await visit('guarded', `alone/${at}`)).toEqual([]);
    },
    patienceMilliseconds,
  );
});

function startShop({ isGuarded }: { readonly isGuarded: boolean }): express.Express {
  const policy = definePolicy({ rules: [{ host: 'pixel.localhost', category: 'advertising' }] });
  const app = express();
  if (isGuarded) app.use(cookieWarden(policy, { logger: false }));
  app.get('/all', (_req, res) => {
    const parts = together.map((markup, at) => fill(markup, String(at)));
    res.send(`<!doctype html><title>All</title>${parts.join('\n')}`);
  });
  app.get('/alone/:at', (req, res) => {
    const { at } = req.params;
    res.send(`<!doctype html>${fill(alone[Number(at)] ?? '', `alone-${at}`)}`);
  });
  app.get('/own', (_req, res) => {
    res.type('png').end();
  });
  return app;
}

function fill(markup: string, path: string): string {
  return markup.replaceAll('URL', `${origin}/${path}`).replaceAll('ORIGIN', origin).replaceAll('PATH', path);
}

function portOf(server: { address(): AddressInfo | string | null }): number {
  return (server.address() as AddressInfo).port;
}
