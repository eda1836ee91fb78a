import { createServer, type Server } from 'node:net';
import { isRemoval, readSetCookie, writeAmended } from '@cookiewarden/core';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readLifetimes } from '../../packages/core/src/set-cookie.js';
import { describeInBrowser, startBrowser } from '../support/browser.js';

/** What a browser holds of one line; times in seconds from now, rounded to minutes. */
interface Stored {
  readonly name: string;
  readonly path: string;
  readonly minutes: number | undefined;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly sameSite: string;
}

// RFC 6265bis 5.5: browsers keep no cookie for longer.
const limitSeconds = 400 * 86_400;

/** What our reading says that a browser on `http://localhost/` will store. */
function expectStored(line: string): Stored | undefined {
  const cookie = readSetCookie(line);
  const { path = '', sameSite = 'lax' } = cookie;
  const { byBrowsers: seconds } = readLifetimes(cookie, Date.now());
  if (cookie.flaw !== undefined || (seconds !== undefined && seconds <= 0)) return undefined;
  return {
    name: cookie.name,
    path: path.startsWith('/') ? path : '/',
    minutes: seconds === undefined ? undefined : Math.round(Math.min(seconds, limitSeconds) / 60),
    isSecure: cookie.isSecure,
    isHttpOnly: cookie.isHttpOnly,
    sameSite,
  };
}

describeInBrowser('a Set-Cookie line as Chromium reads it', () => {
  let browser: Browser;
  let server: Server;
  let url = '';
  let context: BrowserContext;
  let page: Page;
  let line = '';

  beforeAll(async () => {
    // By hand, so that any octet can be in the line.
    server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (request) => {
        const head = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: close\r\n`;
        // Not for the icon that the browser asks for by itself, some time later.
        const isPage = request.toString('latin1').startsWith('GET / ');
        socket.end(Buffer.from(`${head}${isPage ? `Set-Cookie: ${line}\r\n` : ''}\r\n`, 'latin1'));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    url = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
    browser = await startBrowser();
    context = await browser.newContext();
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server?.close(resolve));
  });

  beforeEach(() => context.clearCookies());

  async function storeInBrowser(written: string): Promise<Stored | undefined> {
    await context.clearCookies();
    line = written;
    await page.goto(url);
    const [cookie] = await context.cookies();
    if (cookie === undefined) return undefined;
    return {
      name: cookie.name,
      path: cookie.path,
      minutes: cookie.expires < 0 ? undefined : Math.round((cookie.expires - Date.now() / 1000) / 60),
      isSecure: cookie.secure,
      isHttpOnly: cookie.httpOnly,
      sameSite: cookie.sameSite.toLowerCase(),
    };
  }

  const written = [
    'a=1',
    'a',
    '=a',
    '=',
    'a=',
    ' \ta\t = 1',
    'a b=1',
    '"a"=1',
    'a=1;;; ;Secure;HTTPONLY',
    'a=1; Secure=no; HttpOnly=0',
    'a=1; Max-Age=3600',
    'a=1; Max-Age=3600; Max-Age=60000',
    'a=1; Max-Age=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'a=1; Max-Age=60; Max-Age=x',
    'a=1; Max-Age=0; Max-Age=x',
    'a=1; Max-Age=0; Max-Age=',
    'a=1; Max-Age=60; Max-Age=x; Expires=Wed, 01-Jan-2070 00:00:00 GMT',
    'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=x',
    'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=',
    'a=1; Max-Age=+60',
    'a=1; Max-Age="60"',
    'a=1; Max-Age=1e3',
    'a=1; Max-Age=0x10',
    'a=1; Max-Age=-0',
    'a=1; Max-Age=-',
    'a=1; Max-Age=60 60',
    `a=1; Max-Age=${'9'.repeat(30)}`,
    `a=1; Max-Age=-${'9'.repeat(30)}`,
    `a=1; Max-Age=0; Max-Age=${'9'.repeat(1025)}`,
    'a=1; Expires=0',
    'a=1; Expires=-1',
    'a=1; Expires=Sun Nov  6 08:49:37 1994',
    'a=1; Expires=Thu, 01-Jan-70 00:00:01 GMT',
    'a=1; Expires=Thu 01-Jan-1970 00:00:00 GMT',
    'a=1; Expires=1 Jan 1970 0:00:00',
    'a=1; Expires=Thursday, 01-Jan-70 00:00:00 UTC',
    'a=1; Expires=Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)',
    'a=1; Expires=Sun, 06 Nov 1994 08:49:37 +0000',
    'a=1; Expires=06 Nov 69 08:49:37',
    'a=1; Expires=Thu, 31 Feb 1994 08:49:37 GMT',
    'a=1; Expires=1994-11-06T08:49:37Z',
    'a=1; Expires=Sun, 06 Nov 1994 24:00:00 GMT',
    'a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT; Max-Age=',
    'a=1; Max-Age=0',
    'a=1; Max-Age=-1',
    'a=1; Max-Age=3600; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'a=1; Expires=Wed, 01-Jan-2070 00:00:00 GMT',
    'a=1; Expires=tomorrow',
    'a=1; Expires=Sat, 01 Jan 10000 00:00:00 GMT',
    'a=1; Expires=01 Jan 20271 00:00:00',
    'a=1; Expires=01 Jan 202711 00:00:00',
    'a=1; Expires=01 Jan 1 00:00:00',
    'a=1; Expires=01 Jan 201 00:00:00',
    'a=1; Expires=01 Jan 2070 000:00:00',
    'a=1; Expires=01 Jan 2070 00:00:00Z',
    'a=1; Expires=1st Jan 2070 00:00:00',
    'a=1; Expires=01 Jan 2070x 00:00:00',
    'a=1; Expires=01 Jan 2070 00:00:60',
    'a=1; Max-Age=99999999999',
    'a=1; Path=/; Path=/x',
    'a=1; Path=x',
    'a=1; Path',
    'a=1; SameSite=STRICT',
    'a=1; SameSite=None',
    'a=1; SameSite=None; Secure',
    'a=1; SameSite=Strict; SameSite=Lax',
    'a=1; Partitioned',
    '__Secure-a=1',
    '__secure-a=1; Secure',
    '__SECURE-a=1',
    '__Host-a=1; Secure; Path=/',
    '__host-a=1; Secure',
    '__Host-a=1; Secure; Path=/x',
    '__Host-a=1; Secure; Path=/; Domain=localhost',
    '=__Host-a=1',
    '__Secure-a',
    '=a=1',
    'a\tb=1',
    'a=1\t2',
    'a=1; Sec\ture',
    'a=1;\tMax-Age\t=\t60\t; \t',
    'a=\u0001',
    'a=1; Path=/\u007f',
    `a=${'x'.repeat(4095)}`,
    `a=${'x'.repeat(4096)}`,
    `a=1; Path=/${'x'.repeat(1023)}`,
    `a=1; Path=/; Path=/${'x'.repeat(1024)}`,
    `${'a'.repeat(2000)}=${'x'.repeat(2097)}`,
  ];

  it.each(written.map((each) => [each.slice(0, 60), each]))(
    '%j is stored as our reading says',
    async (_, each) => {
      expect(await storeInBrowser(each)).toEqual(expectStored(each));
    },
  );

  it.each([
    'a=1; Max-Age=0; Max-Age=x',
    'a=1; Max-Age=0; Max-Age=+60',
    'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=x',
    'a=1; Expires=1, 23:59:59, 00:00:00, 31, feb',
    'a=1; Expires=01 Jan 1:2:3x 19700 00:00:00',
  ])('%j stores a cookie, and is not called a removal though the standard reads it so', async (each) => {
    expect(await storeInBrowser(each)).toMatchObject({ name: 'a' });
    expect(isRemoval(readSetCookie(each), Date.now())).toBe(false);
  });

  it.each([
    ['a=1; Expires=Sat, 01 Jan 10000 00:00:00 GMT', 60],
    ['a=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT', 60],
    ['a=1; Max-Age=+99999', 60],
    ['a=1; Expires=01 Jan 2070 00:00:00Z', undefined],
  ])('%j is kept for an hour at most once it was amended so', async (each, minutes) => {
    const cookie = readSetCookie(each);
    const amended = writeAmended(cookie, { maxAgeSeconds: 3600 }, Date.now());
    expect(await storeInBrowser(amended)).toMatchObject({ name: 'a', minutes });
    expect(await storeInBrowser(writeAmended(cookie, { sessionOnly: true }, Date.now()))).toMatchObject({
      name: 'a',
      minutes: undefined,
    });
  });

  it('made of arbitrary parts is stored as our reading says', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab" ,/-_'), maxLength: 6 });
    const attribute = fc.oneof(
      fc.constantFrom(
        'Secure',
        'httponly',
        'SameSite=None',
        'samesite=strict',
        'SameSite=x',
        'Path=/',
        'Path=x',
      ),
      fc.constantFrom(
        'Max-Age=7200',
        'Max-Age=0',
        'MAX-AGE = 90000',
        'Max-Age=1.5',
        'Expires=0',
        'Comment=a',
      ),
      text,
    );
    const start = fc.oneof(
      text,
      fc.constantFrom('__Host-', '__secure-').chain((prefix) => text.map((rest) => prefix + rest)),
    );
    const lines = fc
      .tuple(start, text, fc.array(attribute, { maxLength: 4 }))
      .map(([name, value, attributes]) => [`${name}=${value}`, ...attributes].join(';'));
    await fc.assert(
      fc.asyncProperty(lines, async (written) => {
        expect(await storeInBrowser(written)).toEqual(expectStored(written));
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
