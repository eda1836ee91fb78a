import { filterRequestHeaders, filterResponseHeaders, openRequest } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { sitePolicy, visit } from './site.js';

const openVisit = async (cookie?: string) => (await openRequest(visit(cookie), sitePolicy())).exchange;

const cookies = 'session=1; _ga=2; other=3';

describe('request headers for an upstream', () => {
  it.each([
    ['a plain object', { Cookie: cookies, accept: '*/*' }, { Cookie: 'session=1', accept: '*/*' }],
    [
      'a raw list',
      ['Accept', '*/*', 'Cookie', cookies, 'cookie', '_ga=9'],
      ['Accept', '*/*', 'Cookie', 'session=1'],
    ],
    [
      'pairs',
      [
        ['cookie', cookies],
        ['x', '1'],
      ],
      [
        ['cookie', 'session=1'],
        ['x', '1'],
      ],
    ],
  ] as const)(
    'lose denied cookies in %s, which keeps its shape, order and spelling',
    async (_shape, given, kept) => {
      const before = structuredClone(given);
      expect(filterRequestHeaders(given, await openVisit())).toEqual(kept);
      expect(given).toEqual(before);
    },
  );

  it('lose denied cookies in Headers', async () => {
    const kept = filterRequestHeaders(new Headers({ cookie: cookies, 'x-a': '1' }), await openVisit());
    expect([...kept]).toEqual([
      ['cookie', 'session=1'],
      ['x-a', '1'],
    ]);
  });

  it('have no Cookie header where no cookie is left', async () => {
    expect(filterRequestHeaders({ cookie: '_ga=2', accept: '*/*' }, await openVisit())).toEqual({
      accept: '*/*',
    });
  });

  it('keep what the visitor agreed to, byte for byte', async () => {
    const header = 'session=1;_ga=2 ;  _ga_X="3"';
    const exchange = await openVisit('answers=statistical');
    expect(filterRequestHeaders({ cookie: header }, exchange)).toEqual({ cookie: header });
  });
});

describe('response headers from an upstream', () => {
  const lines = ['session=1; Path=/', '_ga=2; Path=/', 'session=3'];

  it.each([
    [
      'a plain object, as node:http has it',
      { 'content-type': 'text/plain', 'set-cookie': lines, age: 3 },
      { 'content-type': 'text/plain', 'set-cookie': ['session=1; Path=/', 'session=3'], age: '3' },
    ],
    [
      'a raw list, as undici has it',
      ['Set-Cookie', lines[0], 'Content-Type', 'text/plain', 'Set-Cookie', lines[1]],
      [
        ['Set-Cookie', 'session=1; Path=/', 'Content-Type', 'text/plain'],
        ['Vary', 'Cookie, Sec-GPC, DNT', 'Cache-Control', 'private'],
      ].flat(),
    ],
    [
      'pairs',
      [
        ['set-cookie', lines[1]],
        ['Content-Type', 'text/plain'],
      ],
      [
        ['Content-Type', 'text/plain'],
        ['Vary', 'Cookie, Sec-GPC, DNT'],
        ['Cache-Control', 'private'],
      ],
    ],
  ] as const)('lose denied cookies in %s', async (_shape, given, kept) => {
    const exchange = await openVisit();
    const filtered = filterResponseHeaders(given as typeof given & readonly string[], exchange);
    expect(filtered).toMatchObject(kept);
    expect(JSON.stringify(filtered)).not.toContain('_ga');
  });

  it('keep an only Set-Cookie line an array where it was one, and a text where it was one', async () => {
    const exchange = await openVisit();
    expect(filterResponseHeaders({ 'set-cookie': ['session=1'] }, exchange)).toMatchObject({
      'set-cookie': ['session=1'],
    });
    expect(filterResponseHeaders({ 'set-cookie': 'session=1' }, await openVisit())).toMatchObject({
      'set-cookie': 'session=1',
    });
  });

  it('tell caches what they rest on', async () => {
    const given = { 'Cache-Control': 'public, max-age=60', Vary: 'Accept', 'set-cookie': ['_ga=2'] };
    const filtered = filterResponseHeaders(given, await openVisit());
    expect(filtered).toEqual({
      'Cache-Control': expect.stringMatching(/^private\b(?!.*public)/),
      Vary: 'Accept, Cookie, Sec-GPC, DNT',
    });
  });

  it('lose the parts of a Link header that would load what is withheld', async () => {
    const link = '<https://pixel.example/p.js>; rel=preload; as=script, </own.css>; rel=preload; as=style';
    expect(filterResponseHeaders({ link }, await openVisit())).toMatchObject({
      link: '</own.css>; rel=preload; as=style',
    });
  });

  it('stay as they are where all is granted', async () => {
    const given = ['X-A', '1', 'Set-Cookie', '_ga=2', 'Vary', 'Cookie, Sec-GPC, DNT', 'x-a', '2'];
    expect(filterResponseHeaders(given, await openVisit('answers=statistical.advertising'))).toEqual(given);
  });

  it('in an object keep a field called __proto__ a field', async () => {
    const given = Object.fromEntries([['__proto__', 'x']]);
    expect(Object.entries(filterResponseHeaders(given, await openVisit()))).toEqual([['__proto__', 'x']]);
  });
});
