import { findAmendments, readSetCookie, writeAmended } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { startSite } from './attacked-site.js';

const pixel = '<img src="https://pixel.example/p">';

describe('attacks through headers', () => {
  it.each([
    ['in the value of a hint', { link: '</a.css>; rel=preload', 'x-hint': 'a\r\nSet-Cookie: evil=1' }],
    ['in the name of a hint', { link: '</a.css>; rel=preload', 'x-hint\r\nSet-Cookie: evil=1\r\nx': 'a' }],
    ['as a whole response in a hint', { 'x-hint': 'a\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: evil=1\r\n\r\n' }],
    ['as a plain hint', { link: '</a.css>; rel=preload', 'Set-Cookie': '_ga=evil' }],
  ])('103: no cookie leaves %s', async (_title, hints) => {
    const site = await startSite((_req, res) => {
      try {
        res.writeEarlyHints(hints as Record<string, string>);
      } catch {
        // Node 24 and later refuse it themselves.
      }
      res.end('ok');
    });
    const { raw } = await site.get();
    expect(raw).not.toMatch(/evil/);
    expect(raw).toMatch(/ok$/);
  });

  it.each(['\r\nSet-Cookie: evil=1', '\nSet-Cookie: evil=1', '\u0000', '\u0100'])(
    'header injection through an amended attribute: %j gets no further than without a policy',
    async (injected) => {
      const limits = { secure: 'always', httpOnly: true, minimumSameSite: 'lax', maxAgeSeconds: 60 } as const;
      const lines = [
        `sid=1; Path=/${injected}; Max-Age=9999`,
        `sid=1; Max-Age=9999; SameSite=None${injected}`,
        `sid=1; Expires=Fri, 31 Dec 2199 23:59:59 GMT${injected}`,
      ];
      for (const line of lines) {
        const site = await startSite(
          (_req, res) => {
            let code = 'none';
            try {
              res.setHeader('Set-Cookie', line);
            } catch (error) {
              code = (error as NodeJS.ErrnoException).code ?? '';
            }
            res.end(code);
          },
          { limits },
        );
        const { raw, body } = await site.get();
        expect(body).toBe('ERR_INVALID_CHAR');
        expect(raw).not.toContain('evil=1');
      }
    },
  );

  it('an amended line is the old one but for the attributes in question, whatever stands in it', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\t',
      '=',
      ';',
      ',',
      '"',
      '\u00e9',
      'Path',
      'Max-Age=99',
      'SameSite=None',
    );
    const limits = { secure: 'always', httpOnly: true, minimumSameSite: 'strict', maxAgeSeconds: 5 } as const;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const line = `sid=1${pieces.join('')}`;
        const cookie = readSetCookie(line);
        const amendments = findAmendments(cookie, limits, { now: 0, isSecure: true }) ?? {};
        const amended = writeAmended(cookie, amendments, 0);
        // No character comes in but those of the attributes that are written.
        const added = new Set('; SecureHttpOnlySameSite=StrictMax-Age0123456789');
        const before = new Set(line);
        expect([...amended].filter((character) => !before.has(character) && !added.has(character))).toEqual(
          [],
        );
        const again = readSetCookie(amended);
        expect([again.name, again.isSecure, again.isHttpOnly, again.sameSite]).toEqual([
          cookie.name,
          true,
          true,
          'strict',
        ]);
      }),
    );
  });

  // Node writes head and body as one text where the body is a text, and then the head is UTF-8.
  it('bytes beyond ASCII and tabs pass as they are, also in a line that is amended', async () => {
    const line = 'sid=\u00e9\u00ff\t"; Path=/\u00fc';
    const site = await startSite(
      (_req, res) => void res.setHeader('Set-Cookie', line).end(Buffer.from('ok')),
      {
        limits: { httpOnly: true },
      },
    );
    expect((await site.get()).lines('set-cookie')).toEqual([`${line}; HttpOnly`]);
  });

  it.each([
    [['Accept', 'Cookie'], ['Accept, Cookie, Sec-GPC, DNT']],
    [['cookie, COOKIE'], ['cookie, COOKIE, Sec-GPC, DNT']],
    [['*'], ['*']],
    [
      ['Accept', '*'],
      ['Accept', '*'],
    ],
    [[' , ,Cookie'], [', ,Cookie, Sec-GPC, DNT']],
  ])('Vary of %j becomes %j', async (given, told) => {
    const site = await startSite((_req, res) => {
      res.setHeader('Vary', given).setHeader('Content-Type', 'text/html').end(pixel);
    });
    expect((await site.get()).lines('vary')).toEqual(told);
  });

  it.each([
    [['public', 'max-age=5'], ['private, max-age=5']],
    [['PUBLIC, S-MaxAge=5'], ['private']],
    [['private="Set-Cookie, X", max-age=5'], ['private, max-age=5']],
    [['max-age=5, ext="public, s-maxage=9"'], ['private, max-age=5, ext="public, s-maxage=9"']],
  ])('Cache-Control of %j becomes %j', async (given, told) => {
    const site = await startSite((_req, res) => {
      res.setHeader('Cache-Control', given).setHeader('Content-Type', 'text/html').end(pixel);
    });
    expect((await site.get()).lines('cache-control')).toEqual(told);
  });

  it('no header tells of the policy', async () => {
    const site = await startSite((_req, res) => {
      res.setHeader('Set-Cookie', ['sid=1', '_ga=1', 'stranger=1']).setHeader('Content-Type', 'text/html');
      res.end('<img src="https://pixel.example/p">');
    });
    const { raw, body } = await site.get();
    const names = raw
      .slice(0, raw.indexOf('\r\n\r\n'))
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(':')[0]?.toLowerCase());
    expect(names.sort()).toEqual(
      [
        'x-powered-by',
        'set-cookie',
        'content-type',
        'vary',
        'cache-control',
        'date',
        'connection',
        'content-length',
      ].sort(),
    );
    expect(raw + body).not.toMatch(/statistical|advertising|rules\[|_ga|stranger/);
  });
});
