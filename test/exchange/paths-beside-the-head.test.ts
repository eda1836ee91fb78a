import { createServer, type RequestListener, ServerResponse } from 'node:http';
import type { Report } from '@cookiewarden/core';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { askAll, listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const serve = (listener: RequestListener) => listen(createServer(guard(listener, policy, { logger: false })));
const askFor = async (listener: RequestListener, choice = 'none') =>
  askAll(await serve(listener), '/', { cookie: `choice=${choice}`, te: 'trailers' });

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

const statistics = '<https://stats.example/s.js>; rel=preload; as=script';
const own = '</own.css>; rel=preload; as=style';

describe('C16 early hints', () => {
  const hints =
    (fields: object): RequestListener =>
    (_req, res) =>
      res.writeEarlyHints(fields as never, () => res.end('ok'));

  it('go without a Set-Cookie line, which the report notes', async () => {
    const [hint, last] = await askFor(hints({ link: own, 'Set-Cookie': 'sid=1', 'x-a': '1' }));
    expect(hint?.lines).toEqual([`Link: ${own}`, 'x-a: 1']);
    expect(last?.body.toString()).toBe('ok');
    expect(reports[0]?.notes.join()).toContain('early hint');
  });

  it.each([
    ['the last', [statistics, own]],
    ['the first', [own, statistics]],
  ])('go without a link to what is withheld, where %s of several stays', async (_case, link) => {
    expect((await askFor(hints({ link })))[0]?.lines).toEqual([`Link: ${own}`]);
    expect((await askFor(hints({ link }), 'all'))[0]?.lines).toEqual([`Link: ${link.join(', ')}`]);
  });

  it('go with a link that is one text', async () => {
    expect((await askFor(hints({ link: own })))[0]?.lines).toEqual([`Link: ${own}`]);
  });

  it('are not sent at all where every link is withheld, and who waits for them goes on', async () => {
    expect(await askFor(hints({ link: statistics }))).toHaveLength(1);
  });

  const injection = '1\r\nSet-Cookie: _ga=2\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';
  it.each([
    ['a value', { link: own, 'x-a': injection }],
    ['a value in an array', { link: own, 'x-a': [injection] }],
    ['a name', { link: own, [`x-a: ${injection}`]: '1' }],
    ['a link', { link: [own, `</a\r\nSet-Cookie: _ga=2>; rel=preload; as=style`] }],
    ['a name with a colon', { link: own, 'x-a:b': '1' }],
  ])('are no way to write the rest of the response by a line break in %s', async (_case, fields) => {
    const [hint, last, ...others] = await askFor(hints(fields));
    expect(hint?.lines).toEqual([`Link: ${own}`]);
    expect([last?.status, last?.body.toString()]).toEqual([200, 'ok']);
    expect(others).toEqual([]);
  });

  it('hold no value that says something else when it is asked again', async () => {
    let asked = 0;
    const value = { toString: () => (asked++ === 0 ? '1' : '1\r\nSet-Cookie: _ga=2') };
    expect((await askFor(hints({ link: own, 'x-a': value })))[0]?.lines).toEqual([`Link: ${own}`, 'x-a: 1']);
  });
});

describe('C17 writeInformation, where Node has it', () => {
  // A Node without it gets one that writes what it is given.
  const prototype = ServerResponse.prototype as unknown as {
    writeInformation?: (this: ServerResponse, status: number, fields: unknown) => void;
  };
  const given: unknown[] = [];

  const askWith = async (fields: unknown) => {
    const original = prototype.writeInformation;
    prototype.writeInformation = (_status, kept) => void given.push(kept);
    try {
      const listener: RequestListener = (_req, res) => {
        (res as unknown as Required<typeof prototype>).writeInformation.call(res, 103, fields);
        res.end('ok');
      };
      await askFor(listener);
    } finally {
      if (original === undefined) delete prototype.writeInformation;
      else prototype.writeInformation = original;
    }
    return given.pop();
  };

  it('takes an object without cookies and links to what is withheld', async () => {
    expect(await askWith({ 'set-cookie': 'sid=1', link: statistics, 'x-a': '1' })).toEqual({ 'x-a': '1' });
  });

  it('takes a flat array without them', async () => {
    const flat = ['Set-Cookie', 'sid=1', 'Link', `${statistics}, ${own}`, 'X-A', '1'];
    expect(await askWith(flat)).toEqual(['Link', own, 'X-A', '1']);
  });

  it('takes pairs without them', async () => {
    expect(
      await askWith([
        ['Set-Cookie', 'sid=1'],
        ['X-A', '1'],
      ]),
    ).toEqual([['X-A', '1']]);
  });

  it('takes no line break', async () => {
    expect(await askWith(['X-A', '1\r\nSet-Cookie: _ga=2', 'X-B', '2'])).toEqual(['X-B', '2']);
  });
});

describe('C18 trailers', () => {
  const trailing =
    (trailers: unknown): RequestListener =>
    (_req, res) => {
      res.setHeader('Trailer', 'X-Sum');
      res.write('ok');
      res.addTrailers(trailers as never);
      res.end();
    };

  it.each([
    ['an object', { 'Set-Cookie': 'sid=1', 'X-Sum': '42' }],
    [
      'pairs',
      [
        ['set-cookie', 'sid=1'],
        ['X-Sum', '42'],
      ],
    ],
    [
      'pairs with a blank about the name',
      [
        ['Set-Cookie2', 'sid=1'],
        ['X-Sum', '42'],
      ],
    ],
  ])('in %s go without a Set-Cookie line', async (_shape, trailers) => {
    const [answer] = await askFor(trailing(trailers));
    expect(answer?.trailers).toEqual(['X-Sum: 42']);
    expect(answer?.body.toString()).toBe('ok');
    expect(reports[0]?.notes.join()).toContain('trailer');
  });

  it('B19 of a page that is rewritten stay announced and are sent', async () => {
    const [answer] = await askFor((_req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html', Trailer: 'X-Sum' });
      res.write('<p>a<img src="https://pixel.example/p">');
      res.addTrailers({ 'X-Sum': '42' });
      res.end('b');
    });
    expect(answer?.body.toString()).toBe('<p>ab');
    expect(answer?.trailers).toEqual(['X-Sum: 42']);
  });

  const digests = {
    'Repr-Digest': 'sha-256=:AA==:',
    Digest: 'sha-256=AA==',
    'Content-MD5': 'AA==',
    ETag: '"a"',
  };

  it.each([
    ['after the first bytes', false],
    ['before them', true],
  ])('of a page that is rewritten go without digests of what came in, given %s', async (_when, isEarly) => {
    const [answer] = await askFor((_req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html', Trailer: 'X-Sum, Repr-Digest' });
      if (isEarly) res.addTrailers({ ...digests, 'X-Sum': '42' });
      res.write('<p>a<img src="https://pixel.example/p">');
      if (!isEarly) res.addTrailers({ ...digests, 'X-Sum': '42' });
      res.end('b');
    });
    expect(answer?.body.toString()).toBe('<p>ab');
    expect(answer?.trailers).toEqual(['X-Sum: 42']);
  });

  it('of what is no page keep their digests', async () => {
    const [answer] = await askFor((_req, res) => {
      res.writeHead(200, { 'Content-Type': 'application/json', Trailer: 'Digest' });
      res.write('{');
      res.addTrailers({ Digest: 'sha-256=AA==' });
      res.end('}');
    });
    expect(answer?.trailers).toEqual(['Digest: sha-256=AA==']);
  });
});

describe('C40 headers that make a browser load something', () => {
  it.each([
    ['Link', `${statistics}, ${own}`, [own]],
    ['Refresh', '5; url=https://stats.example/', []],
    ['Refresh', '5; url=/next', ['5; url=/next']],
    ['Speculation-Rules', '"https://stats.example/r.json"', []],
    ['Speculation-Rules', '"/r.json"', ['"/r.json"']],
  ])('%s: %s', async (name, value, kept) => {
    const [answer] = await askFor((_req, res) => res.setHeader(name, value).end('ok'));
    expect(answer?.values(name.toLowerCase())).toEqual(kept);
  });

  it('C35 x-middleware-set-cookie keeps of several cookies those that may go', async () => {
    const value = 'sid=1; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT, _ga=2; Path=/, _gat=3';
    const [answer] = await askFor((_req, res) => res.setHeader('x-middleware-set-cookie', value).end('ok'));
    expect(answer?.values('x-middleware-set-cookie')).toEqual([
      'sid=1; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT',
    ]);
    const [denied] = await askFor((_req, res) => res.setHeader('x-middleware-set-cookie', '_ga=2').end('ok'));
    expect(denied?.values('x-middleware-set-cookie')).toEqual([]);
  });

  it('judges reporting headers, unless the option says to leave them', async () => {
    const fields = { 'Reporting-Endpoints': 'a="https://stats.example/r"' };
    const listener: RequestListener = (_req, res) => res.writeHead(200, fields).end('ok');
    expect((await askFor(listener))[0]?.values('reporting-endpoints')).toEqual([]);
    const options = { logger: false, reportHeaders: false } as const;
    const port = await listen(createServer(guard(listener, policy, options)));
    expect((await askAll(port))[0]?.values('reporting-endpoints')).toHaveLength(1);
  });
});
