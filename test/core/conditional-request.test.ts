import {
  definePolicy,
  openExchange,
  type RequestFacts,
  readNothing,
  settleConditions,
  writeVariantTag,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

const policy = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });

function exchangeOf(headers: Readonly<Record<string, string>>, request: Partial<RequestFacts> = {}) {
  const header = (name: string) => headers[name];
  const facts: RequestFacts = {
    method: 'GET',
    host: 'site.example',
    path: '/',
    isSecure: true,
    header,
    ...request,
  };
  return openExchange(policy, facts, readNothing('none'), 0);
}

const ownTag = String(writeVariantTag('"v1"', exchangeOf({}).variantKey() ?? ''));
const all = ['if-none-match', 'if-modified-since', 'range', 'if-range'];

describe('the conditions of a request', () => {
  it('are of no concern where there are none', () => {
    expect(settleConditions(exchangeOf({ accept: 'text/html' }))).toBeUndefined();
  });

  it.each([
    [{ accept: 'text/html,*/*' }, {}],
    [{ accept: '*/*' }, {}],
    [{}, {}],
    [{ 'sec-fetch-dest': 'document', accept: 'application/x' }, {}],
    [{ 'sec-fetch-dest': 'iframe', accept: 'x/y' }, {}],
    [{ accept: 'text/html' }, { path: '/report.pdf' }],
    [{ accept: '*/*' }, { method: 'HEAD' }],
  ] as const)('all go where a page may follow: %j %j', (headers, request) => {
    const conditions = settleConditions(
      exchangeOf({ ...headers, 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' }, request),
    );
    expect(conditions).toMatchObject({ dropped: all, holdsVariant: false });
  });

  it.each([
    [{ accept: 'text/html' }, { method: 'POST' }],
    [{ accept: '*/*' }, { path: '/app.JS' }],
    [{ accept: 'image/avif,*/*' }, {}],
    [{ accept: '*/*', 'sec-fetch-dest': 'script' }, {}],
    [{ accept: 'text/html', 'sec-fetch-dest': 'video' }, {}],
  ] as const)('stay where none can: %j %j', (headers, request) => {
    expect(settleConditions(exchangeOf({ ...headers, range: 'bytes=0-9' }, request))).toBeUndefined();
  });

  it('keep the tag of this very variant, and with it the right to a 304', () => {
    const conditions = settleConditions(
      exchangeOf({ 'if-none-match': `"v1", ${ownTag}`, range: 'bytes=0-9' }),
    );
    expect(conditions).toMatchObject({ dropped: all.slice(1), holdsVariant: true });
    expect(conditions?.keepTags(`"v1", ${ownTag}`)).toBe('W/"v1"');
  });
});
