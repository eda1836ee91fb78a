import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { compilePattern, definePolicy, PolicyError, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { type RawResponse, startSite, tellWhatIsRead } from './attacked-site.js';

// None of these measures time: what backtracks or is quadratic does not end before the test is given up.

describe('attacks by exhaustion', () => {
  it.each(['_*a*a*a*a*b', `${'*a'.repeat(50)}*b`, `${'*'.repeat(60)}b`])(
    'ReDoS: the pattern %s against a name of many thousand characters',
    async (cookie) => {
      expect(compilePattern(cookie).matches(`_${'a'.repeat(200_000)}`)).toBe(false);
      const policy = { rules: [{ cookie, category: 'technical' }] };
      const line = `_${'a'.repeat(12_000)}=1`;
      const site = await startSite((_req, res) => void res.setHeader('Set-Cookie', line).end('ok'), policy);
      expect((await site.get(`Cookie: ${line.slice(0, 8000)}`)).lines('set-cookie')).toEqual([]);
    },
  );

  it.each([/_ga/g, /(a+)+b/y])('a regular expression in the policy is refused at start-up: %s', (cookie) => {
    const options = { rules: [{ cookie, category: 'technical' }] } as unknown as PolicyOptions;
    expect(() => definePolicy(options)).toThrow(PolicyError);
  });

  it('cookie count: three thousand pairs are read once each, and one line of bounded length tells of them', async () => {
    const site = await startSite(tellWhatIsRead);
    const pairs = Array.from({ length: 1400 }, (_, at) => `n${at}=1`).join('; ');
    const { body } = await site.get(`Cookie: ${pairs}; sid=1; _ga=2`);
    expect(JSON.parse(body).cookie).toBe('sid=1');
    const few = await startSite(tellWhatIsRead);
    expect(JSON.parse((await few.get(`Cookie: ${'a=1; '.repeat(3000)}sid=1`)).body).cookie).toBe('sid=1');
    const [line] = await site.untilLogged();
    expect(line?.cookiewarden.counts).toMatchObject({ withheld: 1401, passed: 1 });
    expect(line?.cookiewarden.unlisted).toBe(1352);
    expect(line?.text.length).toBeLessThan(16_000);
  });

  it.each([
    ['semicolons', ';'.repeat(15_000)],
    ['equals signs', '='.repeat(15_000)],
    ['blanks', ' '.repeat(15_000)],
    ['one name', `${'a'.repeat(15_000)}=1`],
    ['quotes', `sid="${'"'.repeat(14_000)}`],
  ])('oversize: a Cookie header full of %s', async (_title, cookie) => {
    const site = await startSite(tellWhatIsRead);
    expect((await site.get(`Cookie: ${cookie}`)).status).toBe(200);
  });

  it('oversize: a header beyond what Node takes gets Node’s own answer', async () => {
    const site = await startSite(tellWhatIsRead);
    expect((await site.get(`Cookie: sid=${'x'.repeat(20_000)}`)).status).toBe(431);
  });

  it.each([
    ['attributes', `sid=1${'; a=b'.repeat(3000)}`],
    ['semicolons', `sid=1${';'.repeat(14_000)}`],
    ['blanks', `sid=1;${' '.repeat(14_000)}Path=/`],
    ['Max-Age', `sid=1${'; Max-Age=99999999'.repeat(700)}`],
  ])('oversize: a Set-Cookie line full of %s', async (_title, line) => {
    const site = await startSite((_req, res) => void res.setHeader('Set-Cookie', line).end('ok'));
    expect((await site.get()).lines('set-cookie')).toHaveLength(1);
  });

  it.each([
    ['a hundred thousand open elements', `${'<b>'.repeat(100_000)}</i>`],
    ['twenty thousand attributes', `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>`],
    ['twenty thousand times one attribute', `<img ${'src=/x '.repeat(20_000)}>`],
    ['a hundred thousand angle brackets', '<'.repeat(100_000)],
    ['a comment without end', `<!--${'-'.repeat(4_000_000)}`],
    ['an attribute without end', `<a title="${'x'.repeat(4_000_000)}`],
    ['a script without end', `<script>${'<!--<script>'.repeat(300_000)}`],
    ['a srcset without end', `<img srcset="${'/a 1x, '.repeat(100_000)}">`],
    [
      'images of four thousand hosts',
      Array.from({ length: 4000 }, (_, at) => `<img src=//h${at}.example/a>`).join(''),
    ],
  ])('a page of %s passes byte for byte', async (_title, html) => {
    const site = await startSite((_req, res) => void res.setHeader('Content-Type', 'text/html').end(html));
    const { body } = await site.get();
    expect(body.length).toBe(html.length);
    expect(body === html).toBe(true);
  });

  it('the same in pieces, and past the limit of a tag it is said to be unchecked', async () => {
    const site = await startSite(
      async (_req, res) => {
        res.setHeader('Content-Type', 'text/html');
        res.write('<img title="');
        for (let turn = 0; turn < 64; turn++) res.write('x'.repeat(65_536));
        res.end('" src="https://pixel.example/p">');
      },
      { html: { limitBytes: 65_536 } },
    );
    expect((await site.get()).body).toContain('xxxx');
    const [line] = await site.untilLogged();
    expect(line?.cookiewarden.unchecked).toBeDefined();
    expect(line?.level).toBe(40);
  });

  const bombs: Readonly<Record<string, () => Buffer>> = {
    gzip: () => gzipSync(Buffer.alloc(80_000_000), { level: 9 }),
    br: () =>
      brotliCompressSync(Buffer.alloc(80_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  };

  it.each(Object.keys(bombs))('decompression bomb: %s is broken off, and the log says so', async (coding) => {
    const site = await startSite((_req, res) => {
      res.setHeader('Content-Type', 'text/html').setHeader('Content-Encoding', coding);
      res.end(bombs[coding]?.());
    });
    const response = await site.get().catch((error): RawResponse => ({ ...error, raw: '', body: '' }));
    // Without the last chunk no client takes it for whole.
    expect(response.raw).not.toMatch(/\r\n0\r\n\r\n$/);
    expect(response.raw.length).toBeLessThan(10_000_000);
    const [line] = await site.untilLogged();
    expect(line?.cookiewarden.faults).toMatchObject([{ where: 'content coding', error: 'RangeError' }]);
  });

  it('a page of fifty thousand tags makes one short line', async () => {
    const site = await startSite((_req, res) => {
      res.setHeader('Content-Type', 'text/html');
      res.end('<img src=https://pixel.example/p>'.repeat(50_000));
    });
    expect((await site.get()).body).toBe('');
    const [line] = await site.untilLogged();
    expect(line?.cookiewarden.counts).toMatchObject({ withheld: 50_000 });
    expect(line?.text.length).toBeLessThan(2_000);
  });
});
