import { createServer } from 'node:http';
import { PassThrough, pipeline, Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGzip, gunzipSync } from 'node:zlib';
import { definePolicy, type Report } from '@cookiewarden/core';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listen, stopServers } from '../support/wire.js';
import { type Expected, raiseStorm } from './storm.js';

// A few seconds with our other tests; the whole minute by `npm run overload`.
const seconds = Number(process.env.COOKIEWARDEN_OVERLOAD_SECONDS ?? 3);
const connections = seconds < 30 ? 150 : 1000;

const tracker = '<img src="https://pixel.example/tr?id=1" width="1" height="1">';
const text = '<p>Enamel mugs &amp; saucers, for the garden and the desk.</p>';
const parts = Array.from({ length: 40 }, () => tracker + text.repeat(20));
const whole = { all: parts.join(''), none: parts.join('').replaceAll(tracker, '') } as const;
type Choice = keyof typeof whole;

const reports: Report[] = [];
let closed = 0;

const policy = definePolicy({
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga', category: 'statistical' },
    { cookie: 'choice', category: 'technical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
  consent: {
    name: 'choice',
    cookies: ['choice'],
    // Every third visitor is one of a slow store.
    read(facts) {
      const answer = facts.header('cookie')?.includes('choice=all') ? 'granted' : 'denied';
      const reading = {
        categories: new Map([
          ['advertising', answer],
          ['statistical', answer],
        ] as const),
        services: new Map(),
        isAnswered: true,
        source: 'choice',
      };
      return facts.path.endsWith('late') ? Promise.resolve(reading) : reading;
    },
  },
  onReport(report) {
    closed++;
    if (report.faults.length > 0 || report.unchecked !== undefined) reports.push(report);
  },
});

function startShop(): Promise<number> {
  const server = createServer((req, res) => {
    res.setHeader('Set-Cookie', ['session=1; Path=/', '_ga=1; Path=/']);
    const path = req.url ?? '';
    if (path.startsWith('/json')) {
      res.setHeader('Content-Type', 'application/json').end('{"mug":1}');
      return;
    }
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    const source = path.startsWith('/broken') ? breakingPage() : Readable.from(parts);
    if (!path.startsWith('/gzip')) return pipeline(source, res, () => {});
    res.setHeader('Content-Encoding', 'gzip');
    pipeline(source, createGzip(), res, () => {});
  });
  // With fewer the kernel turns visitors away before Node hears of them.
  return listen(install(server, policy, { logger: false }), 4096);
}

// An upstream that fails in the middle of its answer.
function breakingPage(): Readable {
  const source = new PassThrough();
  for (const part of parts.slice(0, 10)) source.write(part);
  setImmediate(() => source.destroy(new Error('the upstream went away')));
  return source;
}

const headOf = (response: string) => response.slice(0, response.indexOf('\r\n\r\n'));

function bodyOf(response: string): { readonly body: string; readonly isWhole: boolean } {
  const raw = response.slice(response.indexOf('\r\n\r\n') + 4);
  if (!/\r\ntransfer-encoding: chunked/i.test(headOf(response))) return { body: raw, isWhole: true };
  let body = '';
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf('\r\n', at);
    const length = Number.parseInt(raw.slice(at, end), 16);
    if (length === 0) return { body, isWhole: true };
    body += raw.slice(end + 2, end + 2 + length);
    at = end + 2 + length + 2;
  }
  return { body, isWhole: false };
}

function checkCookies(response: string, choice: Choice): string | undefined {
  const lines = headOf(response)
    .split('\r\n')
    .filter((line) => /^set-cookie:/i.test(line));
  return lines.length === (choice === 'all' ? 2 : 1) ? undefined : `cookies: ${lines}`;
}

const visitTo = (
  path: string,
  choice: Choice,
  checkBody: (response: string) => string | undefined,
): Expected => ({
  path,
  cookie: `choice=${choice}`,
  check: (response) =>
    response.startsWith('HTTP/1.1 200')
      ? (checkCookies(response, choice) ?? checkBody(response))
      : `head: ${headOf(response)}`,
});

const pageOf = (path: string, choice: Choice) =>
  visitTo(path, choice, (response) => {
    const { body: raw, isWhole } = bodyOf(response);
    const isCoded = isWhole && path === '/gzip';
    const body = isCoded ? gunzipSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    return isWhole && body === whole[choice] ? undefined : `${body.length} characters, whole: ${isWhole}`;
  });

const brokenOf = (choice: Choice) =>
  visitTo('/broken', choice, (response) => {
    const { body, isWhole } = bodyOf(response);
    return !isWhole && whole[choice].startsWith(body) ? undefined : `whole: ${isWhole}, ${body.length}`;
  });

const jsonOf = (choice: Choice) =>
  visitTo('/json', choice, (response) =>
    bodyOf(response).body === '{"mug":1}' ? undefined : 'not the JSON',
  );

const expected = {
  page: [
    ...[pageOf('/page', 'all'), pageOf('/page', 'none'), pageOf('/late', 'none'), pageOf('/late', 'all')],
    ...[pageOf('/gzip', 'none'), pageOf('/gzip', 'all'), pageOf('/page', 'none')],
  ],
  slow: [pageOf('/page', 'none'), pageOf('/page', 'all')],
  json: [jsonOf('all'), jsonOf('none')],
  broken: [brokenOf('all'), brokenOf('none')],
};

const isLong = seconds >= 30;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

describe(`${connections} visitors at once, one in ten of whom leaves in the middle`, () => {
  afterEach(stopServers);

  it(
    `get every byte that is theirs, for ${seconds} seconds, and leave nothing behind`,
    async () => {
      const rejections: unknown[] = [];
      const note = (reason: unknown) => rejections.push(reason);
      process.on('unhandledRejection', note);
      const port = await startShop();
      const start = Date.now();
      const heaps: number[] = [];
      // A short run tells nothing of leaks, and collecting what a whole test run left behind takes all of its time.
      const measure = () => {
        collect();
        heaps.push(process.memoryUsage().heapUsed);
      };
      const measuring = isLong ? setInterval(measure, (seconds * 1000) / 12) : undefined;
      const { visits, wrong } = await raiseStorm({
        port,
        connections,
        untilMilliseconds: start + seconds * 1000,
        expected,
      });
      clearInterval(measuring);
      await stopServers();
      process.off('unhandledRejection', note);
      const total = Object.values(visits).reduce((sum, count) => sum + count, 0);
      if (isLong)
        console.info(
          `${total} visits`,
          visits,
          heaps.map((heap) => Math.round(heap / 1e5) / 10),
        );
      expect(wrong).toEqual([]);
      expect(rejections).toEqual([]);
      expect(reports).toEqual([]);
      expect(Object.values(visits).every((count) => count > 0)).toBe(true);
      // A visitor who is gone before the request was read makes no exchange.
      expect(closed).toBeLessThanOrEqual(total);
      expect(closed).toBeGreaterThan(total - visits.abort);
      if (isLong) expect(growthOfSecondHalf(heaps)).toBeLessThan(1.1);
    },
    (seconds + 60) * 1000,
  );
});

function growthOfSecondHalf(heaps: readonly number[]): number {
  const late = heaps.slice(Math.floor(heaps.length / 2));
  const middle = Math.floor(late.length / 2);
  return Math.min(...late.slice(middle)) / Math.min(...late.slice(0, middle));
}
