import { describe, expect, it } from '@jest/globals';
import { RecordHead } from '../../packages/node/src/head.js';
import { takePage } from '../../packages/node/src/take-page.js';
import { collect, guardedWith, requestWith } from '../support/guarded.js';

const page = Buffer.from('<p>a<img src="https://pixel.example/p">');

/** Takes a page in hand whose head and body are given; a whole body, its start, or none that is known yet. */
function take(
  fields: Readonly<Record<string, unknown>>,
  given: {
    readonly status?: number;
    readonly whole?: Uint8Array;
    readonly start?: Uint8Array;
    readonly cookie?: string;
    readonly method?: string;
    readonly etag?: string;
  } = {},
) {
  const { cookie = 'choice=none', method = 'GET', whole, start = whole } = given;
  const headers = {
    cookie,
    accept: 'text/html',
    ...(given.etag !== undefined && { 'if-none-match': given.etag }),
  };
  const { guarded, reports } = guardedWith({
    req: requestWith(headers, { method }),
    policy: { html: { tinyImages: 'ignore' } },
  });
  const head = new RecordHead({ ...fields }, { isLive: true });
  const commitment = {
    status: given.status ?? 200,
    changeStatus: undefined,
    head,
    whole: whole && (() => whole),
    start: start && (() => start),
    sink: collect(),
    onDrain: () => {},
  };
  const taken = takePage(guarded, commitment);
  const report = () => {
    guarded.close();
    return reports[0];
  };
  return { guarded, head, report, taken: taken && Buffer.from(taken).toString() };
}

const html = { 'content-type': 'text/html', etag: '"v1"', 'last-modified': 'today', 'content-length': '41' };

describe('takePage', () => {
  it('strips a whole page, and makes its head true', () => {
    const { taken, head, guarded } = take(html, { whole: page });
    expect(taken).toBe('<p>a');
    expect([head.lines('content-length'), head.lines('last-modified')]).toEqual([['4'], []]);
    expect(head.lines('etag')[0]).toMatch(/^W\/"v1~cw-/);
    expect(guarded.isPageDependent).toBe(true);
  });

  it('leaves the head of a whole page from which nothing goes to what is true of it', () => {
    const clean = Buffer.from('<p>a');
    const { taken, head } = take({ ...html, 'content-length': '4', digest: 'x' }, { whole: clean });
    expect([taken, head.lines('content-length'), head.lines('digest')]).toEqual(['<p>a', ['4'], ['x']]);
  });

  it('opens a body for a page that streams', () => {
    const { guarded, head } = take(html);
    expect([guarded.body !== undefined, head.lines('content-length')]).toEqual([true, []]);
  });

  it('touches nothing where everything is granted, and says that it depends on that', () => {
    const { guarded, head, taken } = take(html, { whole: page, cookie: 'choice=all' });
    expect([guarded.body, taken, guarded.isPageDependent]).toEqual([undefined, undefined, true]);
    expect(head.fields).toEqual(html);
  });

  it('confirms only the variant that the browser holds', () => {
    const key = guardedWith().guarded.exchange.variantKey();
    const held = take({ etag: '"v1"' }, { status: 304, etag: `W/"v1~cw-${key}"` });
    expect(held.guarded.holdsVariant).toBe(held.head.lines('etag')[0] !== '"v1"');
  });

  it('opens no body for HEAD, and tells no length', () => {
    const { guarded, head } = take(html, { method: 'HEAD' });
    expect([guarded.body, head.lines('content-length')]).toEqual([undefined, []]);
  });

  it.each([
    ['application/json', undefined],
    ['application/xhtml+xml', 'XHTML is read by the rules of XML'],
    ['text/html; charset=utf-16', 'charset utf-16'],
  ])('passes %s', (type, why) => {
    const { guarded, taken, report } = take({ 'content-type': type }, { whole: page });
    expect([guarded.body, taken]).toEqual([undefined, undefined]);
    expect(report()?.unchecked?.replace('utf-16le', 'utf-16')).toBe(why);
  });

  it.each([
    ['a whole page', { whole: page }, true],
    ['the start of a page', { start: page }, true],
    ['what is no page', { whole: Buffer.from('{}') }, false],
    ['nothing', { whole: Buffer.alloc(0) }, false],
  ])('without a type recognises %s', (_case, body, isPage) => {
    const { guarded, taken } = take({}, body);
    expect(guarded.body !== undefined || taken !== undefined).toBe(isPage);
    expect(guarded.isPageDependent).toBe(isPage);
  });

  it.each([
    [{}, true],
    [{ 'content-length': '5' }, false],
    [{ 'content-encoding': 'gzip' }, false],
  ])(
    'without a type, and a head that leaves first with %j, may have to depend on the answer: %s',
    (fields, depends) => {
      expect(take(fields).guarded.isPageDependent).toBe(depends);
      expect(take(fields).guarded.body).toBeDefined();
    },
  );

  it.each([
    ['Cache-Control', true],
    ['ETag', true],
    ['X-A', false],
  ])('where all is granted and a head without a type has %s, tells caches: %s', (name, depends) => {
    expect(take({ [name]: 'x' }, { cookie: 'choice=all' }).guarded.isPageDependent).toBe(depends);
  });

  it.each([204, 205, 302, 304])('looks for no page without a type in a %i', (status) => {
    expect(take({}, { status }).guarded.body).toBeUndefined();
  });
});
