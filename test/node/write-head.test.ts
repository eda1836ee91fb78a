import { describe, expect, it } from '@jest/globals';
import type { GuardedResponse } from '../../packages/node/src/guarded-response.js';
import { RecordHead } from '../../packages/node/src/head.js';
import { commitHead, keepLines } from '../../packages/node/src/write-head.js';
import { collect, guardedWith } from '../support/guarded.js';

const page = Buffer.from('<p>a<img src="https://pixel.example/p">');

function commit(guarded: GuardedResponse, fields: Readonly<Record<string, unknown>>, whole?: Uint8Array) {
  const head = new RecordHead({ ...fields }, { isLive: true });
  const body = whole && (() => whole);
  const rest = { changeStatus: undefined, sink: collect(), onDrain: () => {} };
  const given = { status: 200, head, whole: body, start: body, ...rest };
  return { head, bytes: commitHead(guarded, given) };
}

describe('commitHead', () => {
  it('judges cookies, links and the page, and tells caches', () => {
    const { guarded } = guardedWith();
    const { head, bytes } = commit(
      guarded,
      {
        'set-cookie': ['_ga=1', 'sid=1'],
        link: '<https://stats.example/s.js>; rel=preload; as=script',
        refresh: '0; url=https://stats.example/',
        'x-middleware-set-cookie': '_ga=1; Path=/, sid=1',
        'content-type': 'text/html',
        'cache-control': 'public, max-age=60',
        'surrogate-control': 'max-age=60',
      },
      page,
    );
    expect(Buffer.from(bytes ?? '').toString()).toBe('<p>a');
    expect(head.fields).toEqual({
      'set-cookie': 'sid=1',
      'x-middleware-set-cookie': 'sid=1',
      'content-type': 'text/html',
      'cache-control': 'private, max-age=60',
      vary: 'Cookie, Sec-GPC, DNT',
    });
    expect(guarded.isCommitted).toBe(true);
  });

  it('changes nothing in report-only but the report', () => {
    const { guarded, reports } = guardedWith({ policy: { mode: 'report-only' } });
    const fields = {
      'set-cookie': ['_ga=1'],
      'content-type': 'text/html',
      etag: '"1"',
      'cache-control': 'public',
    };
    const { head } = commit(guarded, fields, page);
    expect(head.fields).toEqual(fields);
    guarded.close();
    expect(reports[0]?.counts['would-withhold']).toBe(2);
  });

  it('D14 never throws: after a fault the cookies that need no answer leave, and the page as it was by then', () => {
    const { guarded, reports } = guardedWith();
    Object.assign(guarded.exchange, { keepSetCookies: () => JSON.parse('{') });
    const fields = { 'set-cookie': ['_ga=1', 'sid=1'], 'content-type': 'text/html' };
    const caching = { 'cache-control': 'public, max-age=60', 'x-accel-expires': '60' };
    const { head, bytes } = commit(guarded, { ...fields, ...caching }, page);
    expect(head.lines('set-cookie')).toEqual(['sid=1']);
    expect(head.lines('cache-control')).toEqual(['private, max-age=60']);
    expect(head.lines('x-accel-expires')).toEqual([]);
    expect(Buffer.from(bytes ?? '').toString()).toBe('<p>a');
    guarded.close();
    expect(reports[0]?.faults).toMatchObject([{ where: 'head', error: 'SyntaxError' }]);
  });
});

it('changes nothing in report-only after a fault either', () => {
  const { guarded } = guardedWith({ policy: { mode: 'report-only' } });
  Object.assign(guarded.exchange, { keepSetCookies: () => JSON.parse('{') });
  const fields = { 'set-cookie': ['_ga=1', 'sid=1'], 'cache-control': 'public' };
  expect(commit(guarded, fields).head.fields).toEqual(fields);
});

describe('keepLines', () => {
  const fields = { Link: ['a', 'b', 'c'] };

  it.each<readonly [string, (line: string) => string | undefined, unknown]>([
    ['all', (line) => line, fields],
    ['some', (line) => (line === 'b' ? undefined : line), { Link: ['a', 'c'] }],
    ['others', (line) => `${line}!`, { Link: ['a!', 'b!', 'c!'] }],
    ['none', () => undefined, {}],
  ])('writes %s', (_case, keep, written) => {
    const head = new RecordHead(fields, { isLive: false });
    keepLines(head, 'link', keep);
    expect(head.fields).toEqual(written);
  });
});
