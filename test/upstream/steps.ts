import fc from 'fast-check';
import { callback, type Step, set } from './recorder.js';

/** Header fields as applications set them, well and badly. */
export interface Fields {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

/** Whatever an application may send. */
export const anyFields: Fields = {
  names: [
    ...['X-A', 'x-a', 'Set-Cookie', 'set-cookie', 'Content-Type', 'content-length', 'Transfer-Encoding'],
    ...['Link', 'ETag', 'Vary', 'Cache-Control', 'Connection', 'Trailer', 'Refresh', 'Date', 'bad name', ''],
  ],
  values: [
    ...[
      'text/html; charset=utf-8',
      'text/plain',
      'a=1; Path=/',
      'b=2;;  httponly ; x',
      '=nameless',
      'chunked',
    ],
    ...[
      '</a.css>; rel=preload',
      'W/"tag"',
      'public, max-age=60',
      '0;url=/',
      'keep-alive',
      'X-A',
      '',
      ' padded ',
    ],
    ...[5, '5', 0, true, null, undefined, 'line\nbreak', '\u00e4', '\u20ac', []],
    ...[
      ['a=1', 'b=2; Secure'],
      ['a=1', 'a=1'],
      [1, 2],
    ],
  ],
};

/** What no policy has anything to say of. */
export const neutralFields: Fields = {
  names: anyFields.names.filter((name) => !/^(set-cookie|link|refresh)$/i.test(name)),
  values: anyFields.values.filter((value) => !String(value).includes('html')),
};

const body = '<p>\u00e4 body that is long enough to be seen</p>';
const chunks: readonly unknown[] = [
  ...['', 'text', body, Buffer.from(body), new Uint8Array([60, 62, 200]), body.repeat(500)],
  ...[null, undefined, 5, {}],
];

// Known difference: from Node 26 on, one of these may be thrown a tick later than without us.
const unknownEncodings = Number.parseInt(process.versions.node, 10) < 26 ? ['no such'] : [];

/** Steps of an application that does anything, in any order. */
export function anySteps(fields: Fields): fc.Arbitrary<readonly Step[]> {
  const name = fc.constantFrom(...fields.names);
  const value = fc.constantFrom(...fields.values);
  const chunk = fc.constantFrom(...chunks);
  const encoding = fc.constantFrom(undefined, null, 'utf8', 'latin1', 'hex', 'base64', ...unknownEncodings);
  const then = fc.constantFrom(undefined, null, callback);
  const status = fc.constantFrom(200, 200, 201, 204, 205, 301, 304, 404, 500, 99, 1000, 'x', undefined);
  const reason = fc.constantFrom('Fine', undefined, '', 'bad\nreason');
  const pairs = fc.array(fc.tuple(name, value), { maxLength: 4 });
  const head = pairs.chain((list) =>
    fc.constantFrom<unknown>(Object.fromEntries(list), list.flat(1), list, new Map(list), undefined),
  );
  // Cookies in trailers go, whatever was agreed to: no browser keeps them, but a proxy may.
  const trailers = pairs.map((list) => list.filter(([named]) => !/^set-cookie$/i.test(named)));
  const call = (called: string, ...parameters: readonly fc.Arbitrary<unknown>[]) =>
    fc.record({
      call: fc.constant(called),
      parameters: fc.tuple(...parameters),
      isLater: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
    });
  const property = (named: string, ...values: readonly unknown[]) =>
    call(set, fc.constant(named), fc.constantFrom(...values));
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: call('setHeader', name, value) },
    { weight: 3, arbitrary: call('appendHeader', name, value) },
    { weight: 1, arbitrary: call('removeHeader', name) },
    { weight: 1, arbitrary: call('getHeader', name) },
    { weight: 1, arbitrary: call('hasHeader', name) },
    {
      weight: 2,
      arbitrary: call(
        'setHeaders',
        pairs.map((list) => new Map(list)),
      ),
    },
    { weight: 3, arbitrary: call('writeHead', status, head) },
    { weight: 2, arbitrary: call('writeHead', status, reason, head) },
    { weight: 2, arbitrary: call('writeHead', status) },
    { weight: 6, arbitrary: call('write', chunk, encoding, then) },
    { weight: 3, arbitrary: call('write', chunk, then) },
    { weight: 3, arbitrary: call('end', chunk, encoding, then) },
    { weight: 3, arbitrary: call('end', chunk, then) },
    { weight: 2, arbitrary: call('end', then) },
    { weight: 2, arbitrary: call('flushHeaders') },
    { weight: 1, arbitrary: call('writeContinue') },
    { weight: 1, arbitrary: call('writeProcessing') },
    { weight: 1, arbitrary: call('writeEarlyHints', fc.constant({ link: '</a.css>; rel=preload' }), then) },
    {
      weight: 2,
      arbitrary: call(
        'addTrailers',
        trailers.chain((list) => fc.constantFrom<unknown>(Object.fromEntries(list), list)),
      ),
    },
    { weight: 1, arbitrary: call('cork') },
    { weight: 1, arbitrary: call('uncork') },
    { weight: 1, arbitrary: call('destroy') },
    { weight: 1, arbitrary: call('emit', fc.constant('drain')) },
    { weight: 2, arbitrary: property('statusCode', 200, 204, 304, 404, 'x') },
    { weight: 1, arbitrary: property('statusMessage', 'Fine', 'bad\nreason') },
    { weight: 1, arbitrary: property('strictContentLength', true, false) },
    { weight: 1, arbitrary: property('sendDate', false) },
    { weight: 1, arbitrary: property('shouldKeepAlive', false) },
  );
  return fc.array(step, { maxLength: 8 });
}
