import { createServer, type RequestListener } from 'node:http';
import { type ConsentSource, definePolicy, type PolicyOptions, type Report } from '@cookiewarden/core';
import { guard, type LogTarget, type NodeOptions } from '@cookiewarden/node';
import { createNotice } from '@cookiewarden/notice';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listen, sendBytes, stopServers } from '../support/wire.js';

const refusing: ConsentSource = {
  name: 'choice',
  cookies: ['choice'],
  read: () => ({
    categories: new Map([['advertising', 'denied']]),
    services: new Map(),
    isAnswered: true,
    source: 'choice',
  }),
};

const rules: PolicyOptions['rules'] = [
  { cookie: 'session', category: 'technical' },
  { cookie: '_fbp', category: 'advertising' },
  { host: 'pixel.example', category: 'advertising' },
];
const page =
  '<html><body><p>Mugs</p><img src="https://cdn.example/mug.png"><img src="https://pixel.example/tr"></body></html>';

const shop: RequestListener = (_req, res) => {
  res.setHeader('Content-Type', 'text/html');
  res.setHeader('Set-Cookie', ['session=1', '_fbp=1']);
  res.write(page.slice(0, 30));
  res.end(page.slice(30));
};

const fail = (): never => {
  throw new RangeError('secret of a visitor');
};

// What an operator writes who looks something up: the type of `() => void` takes it too.
const failLater = (async () => fail()) as () => never;

const failWith = (fault: unknown): LogTarget => {
  const write = () => {
    throw fault;
  };
  return { trace: write, debug: write, info: write, warn: write, error: write };
};

interface Broken {
  readonly options?: PolicyOptions;
  readonly node?: (policy: ReturnType<typeof definePolicy>) => NodeOptions;
  /** The seam that the report names; none where the report itself is what fails. */
  readonly where?: string;
}

const viewOf = (ask: () => never): NonNullable<NodeOptions['view']> => ({
  isSecure: ask,
  host: ask,
  url: ask,
  requestId: ask,
  route: ask,
  logger: ask,
});

const seams: Readonly<Record<string, Broken>> = {
  'a consent source that throws': {
    options: { consent: { ...refusing, read: fail } },
    where: 'consent source',
  },
  'a consent source that rejects': {
    options: { consent: { ...refusing, read: async () => fail() } },
    where: 'consent source',
  },
  'a consent source that returns nonsense': {
    options: { consent: { ...refusing, read: () => ({ categories: 'all' }) as never } },
    where: 'consent source',
  },
  'a consent source that cannot reissue': {
    options: { consent: { ...refusing, reissue: fail } },
    where: 'consent source',
  },
  'a consent source that promises to reissue': {
    options: { consent: { ...refusing, reissue: failLater } },
    where: 'consent source',
  },
  'a country that cannot be told': { options: { regime: { regimes: {}, country: fail } }, where: 'country' },
  'a country that is looked up': {
    options: { regime: { regimes: {}, country: failLater } },
    where: 'country',
  },
  'a host alias that is looked up': { options: { hostAlias: failLater } },
  'a service that promises to decide': {
    options: { services: [{ id: 'guess', name: 'Guess', category: 'advertising', match: failLater }] },
  },
  'a view that throws': { node: () => ({ view: viewOf(fail) }) },
  'a view that promises': { node: () => ({ view: viewOf(failLater) }) },
  'a view that answers nonsense': { node: () => ({ view: viewOf((() => Symbol('host')) as () => never) }) },
  'a judge that throws': { options: { judge: fail }, where: 'judge' },
  'a judge that returns a promise which rejects': {
    options: { judge: (async () => fail()) as never },
    where: 'judge',
  },
  'a judge that returns nonsense': { options: { judge: () => 'allow' as never }, where: 'judge' },
  'a log that throws': { node: () => ({ logger: failWith(new Error('closed')) }) },
  'a log on a full disk': {
    node: () => ({ logger: failWith(Object.assign(new Error('no space'), { code: 'ENOSPC' })) }),
  },
  'a log whose reader is gone': {
    node: () => ({ logger: failWith(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })) }),
  },
  'a log that rejects': {
    node: () => ({
      logger: Object.fromEntries(Object.keys(failWith('')).map((level) => [level, failLater])) as never,
    }),
  },
  'a log that throws no error at all': { node: () => ({ logger: failWith(undefined) }) },
  'a notice that cannot be put into the page': {
    node: (policy) => ({ notice: { ...createNotice(policy), mayDecorate: () => true, decorate: fail } }),
    where: 'notice',
  },
};

describe('the response of an application', () => {
  afterEach(stopServers);

  it.each(Object.entries(seams))('survives %s', async (_seam, { options, node, where }) => {
    const reports: Report[] = [];
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    const policy = definePolicy({
      rules,
      consent: refusing,
      onReport: (report) => reports.push(report),
      ...options,
    });
    const settings = { logger: false as const, ...node?.(policy) };
    const port = await listen(createServer(guard(shop, policy, settings)));
    for (let visit = 1; visit <= 2; visit++) {
      const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).toContain('<p>Mugs</p>');
      expect(text).toMatch(/<\/html>$/);
      // In doubt we withhold; what the site cannot work without stays.
      expect(text).not.toContain('pixel.example');
      expect(response.headers.getSetCookie()).toEqual(['session=1']);
      while (reports.length < visit) await new Promise((resolve) => setImmediate(resolve));
      expect(reports[visit - 1]?.faults.map((fault) => fault.where)).toEqual(where ? [where] : []);
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
    expect(JSON.stringify(reports)).not.toContain('secret');
  });

  it.each([
    ['throws', fail],
    ['rejects', failLater],
  ])('survives a report listener that %s', async (_how, failing) => {
    let heard = 0;
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    const policy = definePolicy({
      rules,
      consent: refusing,
      onReport: () => {
        heard++;
        return failing();
      },
    });
    const port = await listen(createServer(guard(shop, policy, { logger: false })));
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
    expect([response.status, (await response.text()).endsWith('</html>')]).toEqual([200, true]);
    while (heard === 0) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect([heard, rejections]).toEqual([1, []]);
  });

  describe('with a fault of our own in the stripper', () => {
    const reports: Report[] = [];
    const sound = definePolicy({ rules, consent: refusing, onReport: (report) => reports.push(report) });
    // As if the stripper had a fault: it fails where it asks about an address.
    const policy = { ...sound, rules: { ...sound.rules, host: fail } };
    const ask = async (listener: RequestListener) => {
      reports.splice(0);
      const port = await listen(createServer(guard(listener, policy, { logger: false })));
      const bytes = await sendBytes(port, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
      while (reports.length === 0) await new Promise((resolve) => setImmediate(resolve));
      expect(reports[0]?.faults.map(({ where }) => where)).toEqual(['stripper']);
      return bytes;
    };

    it('goes out whole and unread where it was there at once, and the report says so', async () => {
      const bytes = await ask((_req, res) => res.setHeader('Content-Type', 'text/html').end(page));
      expect(bytes).toMatch(/^HTTP\/1\.1 200/);
      expect(bytes.endsWith(page)).toBe(true);
      expect(reports[0]?.unchecked).toBe('the stripper failed');
    });

    it('is broken off where it streams, so that half a page looks like no whole one', async () => {
      const bytes = await ask((_req, res) => {
        res.setHeader('Content-Type', 'text/html');
        res.write('<p>Mugs</p>');
        setImmediate(() => res.end(page));
      });
      expect(bytes).toContain('Mugs');
      expect(bytes.endsWith('0\r\n\r\n')).toBe(false);
    });
  });
});
