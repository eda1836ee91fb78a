import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath, describeInBrowser } from './support/browser.js';
import { runCommand } from './support/run-command.js';
import { type RunningExample, startExample, startProgram } from './support/run-example.js';
import { repositoryRoot } from './support/source-tree.js';

const examples = readdirSync(join(repositoryRoot, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map(({ name }) => name);

describe('every example', () => {
  const own = readFileSync(new URL(import.meta.url), 'utf8');

  it.each(examples)('%s is run by this file', (name) => {
    expect(own).toContain(`'${name}'`);
  });

  it.each(examples.filter((name) => name !== 'demo'))('%s is shorter than 40 lines', (name) => {
    const text = readFileSync(join(repositoryRoot, 'examples', name, 'index.js'), 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThan(40);
  });
});

describe("README.md's first example", () => {
  const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
  const folder = join(repositoryRoot, 'node_modules/.cache/cookiewarden-readme');

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('stands at line 10 at the latest, after one sentence', () => {
    const lines = readme.split('\n');
    expect(lines.findIndex((line) => line.startsWith('```')) + 1).toBeLessThanOrEqual(10);
    expect(lines[2]).toMatch(/^[^.]+\.$/);
  });

  it('does what the README says of it', async () => {
    const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const listening =
      "app.listen(process.env.PORT, () => console.log('http://localhost:' + process.env.PORT))";
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'index.js'), code.replace('app.listen(3000)', listening));
    const running = await startProgram(join(folder, 'index.js'));
    try {
      const response = await fetch(running.url);
      expect(cookieNames(response)).toEqual(['session']);
      expect(await response.text()).toBe('<h1>Shop</h1>');
    } finally {
      await running.stop();
    }
  });
});

describe.each(['express', 'fastify', 'hono', 'koa'])('the example of %s', (name) => {
  const example = runBeforeAll(name);

  it('lets only the session cookie out, and no pixel', async () => {
    const response = await fetch(example().url);
    expect(cookieNames(response)).toEqual(['session']);
    const page = await response.text();
    expect(page).toContain('<h1>Shop</h1>');
    expect(page).not.toContain('pixel.example');
  });

  it('lets the statistical cookie out once the visitor agreed', async () => {
    const agreed = await answer(`${example().url}/consent`);
    expect(agreed.status).toBe(303);
    const response = await fetch(example().url, { headers: { cookie: cookiesOf(agreed) } });
    expect(cookieNames(response)).toEqual(['session', '_ga']);
    expect(await response.text()).not.toContain('pixel.example');
  });

  it('takes no answer from another site', async () => {
    const response = await answer(`${example().url}/consent`, 'cross-site');
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe("the example of 'nest'", () => {
  const example = runBeforeAll('nest');

  it('lets only the session cookie out, and no pixel', async () => {
    const response = await fetch(example().url);
    expect(cookieNames(response)).toEqual(['session']);
    expect(await response.text()).toBe('<h1>Shop</h1>');
  });
});

describe("the example of 'notice'", () => {
  const example = runBeforeAll('notice');

  it("asks in the visitor's language, and keeps what a form of its page answers", async () => {
    const asked = await fetch(example().url, { headers: { accept: 'text/html', 'accept-language': 'de' } });
    expect(cookieNames(asked)).toEqual(['session']);
    const page = await asked.text();
    expect(page).toContain('Alle ablehnen');
    const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
    const agreed = await fetch(example().url + action, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ all: 'granted', return: '/' }),
      redirect: 'manual',
    });
    expect([agreed.status, agreed.headers.get('location')]).toEqual([303, '/']);
    const answered = await fetch(example().url, {
      headers: { accept: 'text/html', cookie: cookiesOf(agreed) },
    });
    expect(cookieNames(answered)).toEqual(['session', '_ga']);
    expect(await answered.text()).not.toContain('Refuse all');
  });
});

describe("the example of 'report-only'", () => {
  const example = runBeforeAll('report-only');

  it('changes nothing, and says what it would withhold', async () => {
    const response = await fetch(example().url);
    expect(cookieNames(response)).toEqual(['session', '_ga']);
    expect(await response.text()).toContain('pixel.example');
    await example().untilPrinted('would withhold: store _ga (unclassified)');
    await example().untilPrinted('would withhold: load pixel.example (unclassified-pixel)');
  });
});

describe("the example of 'gateway'", () => {
  const received: (string | undefined)[] = [];
  const upstream = createServer(async (req, res) => {
    received.push(req.headers.cookie);
    res.setHeader('Set-Cookie', ['session=abc; HttpOnly', '_ga=GA1.1.42.42']);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Content-Encoding', 'gzip');
    res.end(
      gzipSync(`<h1>Shop</h1><img src="https://pixel.example/p.gif" width="1" height="1">${await text(req)}`),
    );
  });
  const example = runBeforeAll('gateway', async () => {
    await new Promise<void>((resolve) => upstream.listen(0, resolve));
    const address = upstream.address();
    return { UPSTREAM: `http://localhost:${typeof address === 'object' ? address?.port : address}` };
  });
  afterAll(() => {
    upstream.close();
  });

  it('keeps denied cookies from the application, and its cookies and pixels from the visitor', async () => {
    const response = await fetch(example().url, { headers: { cookie: 'session=abc; _ga=GA1.1.42.42' } });
    expect(received).toEqual(['session=abc']);
    expect(cookieNames(response)).toEqual(['session']);
    expect(await response.text()).toBe('<h1>Shop</h1>');
  });

  it('passes a body on', async () => {
    const response = await fetch(example().url, { method: 'POST', body: 'a=1' });
    expect(await response.text()).toBe('<h1>Shop</h1>a=1');
  });
});

describe("the example of 'api'", () => {
  const example = runBeforeAll('api');
  const cookie = 'session=1; segment=climber';

  it('hides a cookie from the application until the visitor agreed', async () => {
    const response = await fetch(`${example().url}/offers`, { headers: { cookie } });
    expect(await response.json()).toEqual({
      offers: ['gift card'],
      read: ['session'],
      mayPersonalize: false,
    });
  });

  it('shows it to the application afterwards', async () => {
    const agreed = await fetch(`${example().url}/consent`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personalization: true }),
    });
    expect(await agreed.json()).toEqual({ personalization: 'granted' });
    const headers = { cookie: `${cookie}; ${cookiesOf(agreed)}` };
    expect(await (await fetch(`${example().url}/offers`, { headers })).json()).toMatchObject({
      offers: ['rope', 'chalk'],
      mayPersonalize: true,
    });
  });
});

describe("the example of 'express-helmet'", () => {
  const example = runBeforeAll('express-helmet');

  it('names the pixel in the header only once the visitor agreed', async () => {
    const before = await fetch(example().url);
    expect(before.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(before.headers.get('content-security-policy')).not.toContain('pixel.example');
    const agreed = await answer(`${example().url}/consent`);
    const after = await fetch(example().url, { headers: { cookie: cookiesOf(agreed) } });
    expect(after.headers.get('content-security-policy')).toContain('pixel.example');
    expect(after.headers.get('vary')).toContain('Cookie');
  });
});

describeInBrowser("the page of 'express-helmet' in a browser", () => {
  const example = runBeforeAll('express-helmet');

  it('loads a pixel that a script inserts only once the visitor agreed', async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumArguments });
    try {
      const page = await browser.newPage();
      const loaded: string[] = [];
      // Nothing leaves this machine: what the browser would fetch from elsewhere is answered here.
      await page.route(/pixel\.example/, (route) => {
        loaded.push(route.request().url());
        return route.fulfill({ status: 204 });
      });
      const violated = page.waitForEvent('console', (message) => message.text().includes('pixel.example'));
      await page.goto(example().url);
      await violated;
      expect(loaded).toEqual([]);
      await page.evaluate(() => fetch('/consent', { method: 'POST' }));
      const fetched = page.waitForRequest(/pixel\.example/);
      await page.goto(example().url);
      await fetched;
      expect(loaded).toEqual(['https://pixel.example/p.gif']);
    } finally {
      await browser.close();
    }
  }, 60_000);
});

describeInBrowser("the page of 'own-banner' in a browser", () => {
  const example = runBeforeAll('own-banner');

  it('follows the answer that the visitor gave to the banner, with the next request', async () => {
    // The banner hides from browsers that say that a program drives them.
    const args = [...chromiumArguments, '--disable-blink-features=AutomationControlled'];
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args });
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const loaded: string[] = [];
      await page.route(/pixel\.example/, (route) => {
        loaded.push(route.request().url());
        return route.fulfill({ status: 204 });
      });
      // What the server sends and loads on a visit, from a browser that holds only the banner's answer.
      const visit = async () => {
        await context.clearCookies({ name: /^(session|_ga)$/ });
        loaded.length = 0;
        await page.goto(example().url, { waitUntil: 'networkidle' });
        const names = (await context.cookies())
          .map(({ name }) => name)
          .filter((name) => name !== 'cc_cookie');
        return [...names.sort(), ...loaded];
      };
      const pixel = 'https://pixel.example/p.gif';
      expect(await visit()).toEqual(['session']);

      await page.getByRole('button', { name: 'No', exact: true }).click();
      expect(await visit()).toEqual(['session']);
      await example().untilPrinted('"answers":{"technical":"granted","statistical":"denied"}');

      await page.getByRole('button', { name: 'Cookies', exact: true }).click();
      await page.getByRole('checkbox').check({ force: true });
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      expect(await visit()).toEqual(['_ga', 'session', pixel]);

      await page.getByRole('button', { name: 'Cookies', exact: true }).click();
      await page.getByRole('button', { name: 'Refuse', exact: true }).click();
      expect(await visit()).toEqual(['session']);
    } finally {
      await browser.close();
    }
  }, 60_000);
});

describe("the 'demo'", () => {
  const example = runBeforeAll('demo');

  it('compares four visitors and ends, asked to do so once', async () => {
    const folder = join(repositoryRoot, 'examples/demo');
    const { code, stdout, stderr } = await runCommand(folder, process.execPath, ['index.js', '--once'], {
      PORT: '0',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['What went out, and why', 'refused', 'statistics', 'agreed', 'Sec-GPC: 1'],
        ['cookie sid', 'technical', '+ exempt', '+ exempt', '+ exempt', '+ exempt'],
        ['cookie _ga', 'statistical', '- refused', '~ agreed', '~ agreed', '- unanswered'],
        ['cookie _fbp', 'advertising', '- refused', '- refused', '+ agreed', '- signal'],
        ['cookie old_campaign', '- no rule', '- no rule', '- no rule', '- no rule'],
        ['Set-Cookie lines', '1', '3', '5', '1'],
        ['img www.facebook.com', 'advertising', '- refused', '- refused', '+ agreed', '- signal'],
        ["inline script fbq('init'", 'advertising', '- refused', '- refused', '+ agreed', '- signal'],
        ['img metrics.partner.example', '- pixel', '- pixel', '- pixel', '- pixel'],
      ]),
    );
    // Without a terminal, no colours.
    expect(stdout).not.toContain('\u001b');
  });

  it('sends what it says: nothing that counts or advertises to a visitor who said nothing', async () => {
    const response = await fetch(example().url, { headers: { 'Sec-GPC': '1' } });
    expect(cookieNames(response)).toEqual(['sid']);
    const page = await response.text();
    expect(page).toContain('The climbing shop');
    expect(page).not.toMatch(
      /googletagmanager|facebook|hotjar|tiktok|youtube|linkedin|pinterest|partner\.example/,
    );
    expect(page).toMatch(/<script type="text\/plain"[^>]*>\s*window\.fbq/);
  });

  it('stays up, and logs a line for each page', async () => {
    await fetch(example().url);
    await example().untilPrinted('"reason":"unanswered"');
  });
});

describe("the example of 'newsletter'", () => {
  it('gives each of four recipients what they agreed to', async () => {
    const folder = join(repositoryRoot, 'examples/newsletter');
    const { code, stdout, stderr } = await runCommand(folder, process.execPath, ['index.js']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const urls = stdout
      .split(/^(?=level )/m)
      .map((part) => [part.match(/^\w+(?= gets)/m)?.[0], ...(part.match(/https:[^"]+/g) ?? [])])
      .filter(([name]) => name !== undefined);
    const wrapped = (name: string) =>
      `https://click.pstmrk.it/3s/shop.example%2Fspring%3Fmc_eid%3D${name}/x/y`;
    const leave = (name: string) => `https://shop.example/unsubscribe?mc_eid=${name}`;
    const open = (name: string) => `https://u1.ct.sendgrid.net/wf/open?upn=${name}`;
    expect(urls).toEqual([
      ['ann', 'https://shop.example/spring', 'https://shop.example/?id=7', leave('ann')],
      [
        'bob',
        'https://shop.example/spring',
        'https://shop.example/?id=7',
        leave('bob'),
        'https://shop.example/opened.gif',
      ],
      ['cy', wrapped('cy'), 'https://shop.example/?id=7', leave('cy'), open('cy')],
      ['di', wrapped('di'), 'https://shop.example/?id=7&amp;fbclid=di', leave('di'), open('di')],
    ]);
  });
});

function runBeforeAll(
  name: string,
  prepare: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
): () => RunningExample {
  let running: RunningExample | undefined;
  beforeAll(async () => {
    running = await startExample(name, await prepare());
  });
  afterAll(async () => {
    await running?.stop();
  });
  return () => {
    if (running === undefined) throw new Error(`the example ${name} does not run`);
    return running;
  };
}

function answer(url: string, site = 'same-origin'): Promise<Response> {
  return fetch(url, { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': site } });
}

function cookieNames(response: Response): readonly string[] {
  return response.headers.getSetCookie().map((line) => line.slice(0, line.indexOf('=')));
}

// As a browser would send them back.
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}
