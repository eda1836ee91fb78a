import { closeSync, openSync } from 'node:fs';
import { sensitiveHeaders } from 'node:http2';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { callback, Made, type Recorder, type Step } from './recorder.js';
import type { Standing } from './standings.js';
import { type StreamRequest, targets } from './stream-record.js';

/** How a client may ask. */
export const anyRequest: fc.Arbitrary<StreamRequest> = fc.constantFrom(
  { method: 'GET', acceptsPushes: true },
  { method: 'GET', acceptsPushes: true },
  { method: 'GET', acceptsPushes: false },
  { method: 'HEAD', acceptsPushes: true },
  { method: 'POST', acceptsPushes: true, body: 'hi' },
);

const page = '<p>\u00e4 page that is long enough to be seen</p>';
// No empty texts: where several writes leave at once, Node then sends memory in place of the others.
const chunks: readonly unknown[] = [
  ...[
    Buffer.alloc(0),
    'text',
    page,
    Buffer.from(page),
    new Uint8Array([60, 62, 200]),
    page.repeat(500),
    page.repeat(5000),
  ],
  ...[null, undefined, 5, {}],
];

const file = fileURLToPath(import.meta.url);
const paths: readonly string[] = [file, file, file, `${file}/absent`, '/'];

const openFile = new Made('an open file', (recorder) => {
  const descriptor = openSync(file, 'r');
  recorder.afterwards.push(() => closeSync(descriptor));
  return descriptor;
});

/** What an application may look at, and do, once its file was found. */
const statChecks = [
  statCheck('looks', () => undefined),
  statCheck('adds', (fields) => {
    fields['x-late'] = '1';
  }),
  statCheck('spoils', (fields) => {
    fields['Transfer-Encoding'] = 'chunked';
  }),
  statCheck('cancels', () => false),
];

function statCheck(name: string, check: (fields: Record<string, unknown>) => unknown): Made {
  return new Made(name, (recorder: Recorder) => (...given: readonly unknown[]) => {
    const [stat, fields, range] = given;
    recorder.note(`${name} ${given.length} ${typeof stat} ${JSON.stringify([fields, range])}`);
    return check(fields as Record<string, unknown>);
  });
}

/** The object that HTTP/2 itself makes of fields. */
function bare(fields: object): Made {
  const entries = Object.entries(fields);
  return new Made(JSON.stringify(fields), () =>
    Object.assign(Object.create(null), Object.fromEntries(entries)),
  );
}

function call(called: string, ...parameters: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<Step> {
  return fc.record({
    call: fc.constant(called),
    parameters: fc.tuple(...parameters),
    isLater: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
  });
}

function on(target: string, step: fc.Arbitrary<Step>): fc.Arbitrary<Step> {
  return step.map((one) => ({ ...one, on: target }));
}

const then = fc.constantFrom<unknown>(undefined, null, callback);
const chunk = fc.constantFrom(...chunks);
const encoding = fc.constantFrom<unknown>(undefined, null, 'utf8', 'latin1', 'hex', 'base64', 'no such');
const leaves = on(targets.client, call('leave'));

const bodySteps: readonly fc.WeightedArbitrary<Step>[] = [
  { weight: 6, arbitrary: call('write', chunk, encoding, then) },
  { weight: 3, arbitrary: call('write', chunk, then) },
  { weight: 3, arbitrary: call('end', chunk, encoding, then) },
  { weight: 3, arbitrary: call('end', chunk, then) },
  { weight: 2, arbitrary: call('end', then) },
  { weight: 1, arbitrary: call('cork') },
  { weight: 1, arbitrary: call('uncork') },
  { weight: 1, arbitrary: call('destroy', fc.constantFrom(undefined, new Error('the application gave up'))) },
  { weight: 1, arbitrary: leaves },
];

const noPage = [['x-content-type-options', 'nosniff']];

type StreamStanding = Pick<Standing, 'fields' | 'isNoPage'>;

function anyHeads({ fields, isNoPage }: StreamStanding) {
  const name = fc.constantFrom(...fields.names, ':path');
  const value = fc.constantFrom(...fields.values);
  const statuses = [200, 200, '200', 204, 205, 304, 404, 500, 101, 103, 99, 1000, 'x', null];
  const status = fc.constantFrom<unknown>(...statuses);
  const pairs = fc.array(fc.tuple(name, value), { maxLength: 4 });
  const sound = fc.array(fc.tuple(name.filter(isSoundName), value.filter(isSoundValue)), { maxLength: 4 });
  const head = fc
    .tuple(fc.option(status, { freq: 3, nil: undefined }), fc.oneof(sound, sound, pairs))
    .chain(([code, list]) => {
      const all = [...(code === undefined ? [] : [[':status', code]]), ...list, ...(isNoPage ? noPage : [])];
      const record = Object.fromEntries(all);
      return fc.constantFrom<unknown>(
        ...[record, record, record, bare(record), { ...record, [sensitiveHeaders]: ['x-a', 'etag'] }],
        ...(isNoPage ? [] : [all.flat(1), undefined, null, 'x']),
      );
    });
  // From these, cookies and what would end a line go, whatever was agreed to.
  const extra = sound.map((list) => list.filter(([named]) => !/^set-cookie$/i.test(named)));
  const hints = fc.tuple(status, extra).map(([code, list]) => ({
    ...(code !== null && { ':status': code }),
    ...Object.fromEntries(list),
    'x-number': 5,
    'x-absent': undefined,
  }));
  return { name, value, pairs, extra, head, hints, status };
}

function isSoundName(name: string): boolean {
  return /^[\w-]+$/.test(name) && !/^(connection|transfer-encoding)$/i.test(name);
}

function isSoundValue(value: unknown): boolean {
  return typeof value === 'string' && !/[\n\u20ac]/.test(value);
}

/** Steps of an application that answers by streams, in any order. */
export function anyStreamSteps(standing: StreamStanding): fc.Arbitrary<readonly Step[]> {
  const { head, hints, extra } = anyHeads(standing);
  const isTrue = fc.constantFrom<unknown>(undefined, true, false);
  const options = fc.record({
    endStream: fc.constantFrom(undefined, undefined, true),
    waitForTrailers: isTrue,
  });
  const fileOptions = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, 'x'),
    fc.record({
      waitForTrailers: isTrue,
      statCheck: fc.constantFrom<unknown>(undefined, undefined, ...statChecks, 'x'),
      onError: fc.constantFrom<unknown>(undefined, callback),
      offset: fc.constantFrom<unknown>(undefined, undefined, 10, 'x'),
      length: fc.constantFrom<unknown>(undefined, undefined, 10, 'x'),
    }),
  );
  const answers: readonly fc.WeightedArbitrary<Step>[] = [
    { weight: 6, arbitrary: call('respond', head, fc.oneof(options, fc.constantFrom(undefined, 'x'))) },
    ...(standing.isNoPage ? [] : [{ weight: 1, arbitrary: call('respond') }]),
    { weight: 3, arbitrary: call('respondWithFile', fc.constantFrom(...paths), head, fileOptions) },
    {
      weight: 3,
      arbitrary: call('respondWithFD', fc.constantFrom<unknown>(openFile, openFile, 'x'), head, fileOptions),
    },
    { weight: 2, arbitrary: call('sendTrailers', extra.map(Object.fromEntries)) },
    { weight: 1, arbitrary: call('close', fc.constantFrom<unknown>(undefined, 0, 8, 'x'), then) },
    ...bodySteps,
  ];
  const answer = fc.oneof(...answers);
  const asked = { ':path': '/pushed' };
  const steps = fc.oneof<fc.WeightedArbitrary<Step>[]>(
    { weight: 12, arbitrary: answer },
    { weight: 4, arbitrary: on(targets.pushed, answer) },
    { weight: 2, arbitrary: call('additionalHeaders', hints) },
    { weight: 2, arbitrary: call('pushStream', fc.constantFrom<unknown>(asked, asked, {}, 'x'), then) },
    {
      weight: 1,
      arbitrary: call(
        'pushStream',
        fc.constant(asked),
        fc.constantFrom<unknown>({}, { endStream: true }),
        then,
      ),
    },
  );
  return fc.array(steps, { maxLength: 8 }).map(withoutLateFiles);
}

// Node crashes, now and then, where a file is sent on a stream that has ended.
function withoutLateFiles(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ call: called, on: target }, at) => {
    if (!called.startsWith('respondWith')) return true;
    return !steps.slice(0, at).some((before) => before.call === 'end' && before.on === target);
  });
}

/** Steps of an application that answers by a response of the compatibility layer, in any order. */
export function anyCompatSteps(standing: StreamStanding): fc.Arbitrary<readonly Step[]> {
  const { name, value, pairs, head, hints, status } = anyHeads(standing);
  const trailer = fc.constantFrom('1', 'a longer one', '');
  const property = (named: string, ...values: readonly unknown[]) =>
    call('=', fc.constant(named), fc.constantFrom(...values));
  const answers: readonly fc.WeightedArbitrary<Step>[] = [
    { weight: 6, arbitrary: call('setHeader', name, value) },
    { weight: 3, arbitrary: call('appendHeader', name, value) },
    { weight: 1, arbitrary: call('removeHeader', fc.oneof(name, fc.constant('date'))) },
    { weight: 1, arbitrary: call('getHeader', name) },
    { weight: 3, arbitrary: call('writeHead', status, head) },
    { weight: 1, arbitrary: call('writeHead', status, pairs) },
    { weight: 2, arbitrary: call('writeHead', fc.constant(200)) },
    { weight: 2, arbitrary: call('flushHeaders') },
    { weight: 1, arbitrary: call('setTrailer', fc.constantFrom('x-a', 'X-Sum'), trailer) },
    { weight: 2, arbitrary: property('statusCode', 200, 204, 304, 404, 'x', 103) },
    { weight: 1, arbitrary: property('sendDate', false, true) },
    ...bodySteps,
  ];
  const answer = fc.oneof(...answers);
  const link = fc.constantFrom<unknown>('</a.css>; rel=preload', ['</a.css>; rel=preload'], 'no link', []);
  const earlyHints = link.map((given) => ({ link: given, 'x-a': '1' }));
  const pushes: readonly fc.WeightedArbitrary<Step>[] = [
    { weight: 4, arbitrary: on(targets.pushed, answer) },
    {
      weight: 2,
      arbitrary: call('createPushResponse', fc.constantFrom<unknown>({ ':path': '/pushed' }, {}, 'x'), then),
    },
  ];
  const steps = fc.oneof<fc.WeightedArbitrary<Step>[]>(
    { weight: 12, arbitrary: answer },
    { weight: 1, arbitrary: call('writeContinue') },
    { weight: 1, arbitrary: call('writeEarlyHints', earlyHints) },
    ...(standing.isNoPage ? [] : pushes),
    { weight: 1, arbitrary: on(targets.stream, call('respond', head)) },
    { weight: 1, arbitrary: on(targets.stream, call('additionalHeaders', hints)) },
  );
  const first: readonly Step[] = noPage.map((parameters) => ({ call: 'setHeader', parameters }));
  const all = fc.array(steps, { maxLength: 8 });
  return standing.isNoPage ? all.map((others) => [...first, ...others]) : all;
}
