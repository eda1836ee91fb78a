import { createServer } from 'node:http2';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { RecordHead } from '../../packages/node/src/head.js';
import { refusePart } from '../../packages/node/src/refuse-part.js';
import { definePolicyOf } from '../exchange/policy.js';
import { collect, guardedWith } from '../support/guarded.js';
import { askHttp2 } from '../support/http2-wire.js';
import { listen, stopServers } from '../support/wire.js';

afterEach(stopServers);

describe('refusePart', () => {
  it('calls back in turn for what the application writes, and sends nothing of it', () => {
    const { guarded } = guardedWith();
    const head = new RecordHead({ 'content-range': 'bytes 0-1/2', 'x-own': '1' }, { isLive: true });
    const sink = collect();
    const statuses: number[] = [];
    const changeStatus = (status: number) => statuses.push(status);
    const commitment = { status: 206, head, whole: undefined, start: undefined, sink, onDrain: () => {} };
    expect(refusePart(guarded, { ...commitment, changeStatus })).toBeUndefined();
    const called: string[] = [];
    guarded.body?.write(Buffer.from('ab'), () => called.push('write'));
    guarded.body?.end(() => called.push('end'));
    expect([called, sink.text(), sink.events]).toEqual([['write', 'end'], '', ['end']]);
    expect([statuses, head.fields]).toEqual([[416], { 'x-own': '1' }]);
  });

  it('leaves a coding that is done below us', () => {
    const { guarded } = guardedWith();
    guarded.isCodedBelow = true;
    const head = new RecordHead(
      { 'content-encoding': 'gzip', 'content-type': 'text/html' },
      { isLive: true },
    );
    const body = () => Buffer.from('ab');
    const commitment = { status: 206, head, whole: body, start: body, sink: collect(), onDrain: () => {} };
    expect(refusePart(guarded, { ...commitment, changeStatus: () => {} })).toHaveLength(0);
    expect(head.fields).toEqual({ 'content-encoding': 'gzip' });
  });

  it('is said in the report', () => {
    const { guarded, reports } = guardedWith({ policy: { html: { ranges: 'refuse' } } });
    const head = new RecordHead({}, { isLive: true });
    const commitment = {
      status: 206,
      head,
      whole: undefined,
      start: undefined,
      sink: collect(),
      onDrain: () => {},
    };
    refusePart(guarded, { ...commitment, changeStatus: undefined });
    guarded.close();
    expect(reports[0]?.notes).toEqual(['a part of a page (206) was answered with 416']);
    expect(reports[0]?.unchecked).toBeUndefined();
  });
});

it('a part that HTTP/2 sends from a file by itself passes, and is said to be unchecked', async () => {
  const unchecked: unknown[] = [];
  const policy = definePolicyOf({
    html: { ranges: 'refuse' },
    onReport: (report) => unchecked.push(report.unchecked),
  });
  const file = new URL(import.meta.url).pathname;
  const server = createServer().on('stream', (stream) =>
    stream.respondWithFile(file, { ':status': 206, 'content-type': 'text/html' }, { length: 2 }),
  );
  const port = await listen(install(server, policy, { logger: false }));
  const { fields } = await askHttp2(port, { cookie: 'choice=none' });
  expect([fields[':status'], unchecked]).toEqual([206, ['a part of a page (206)']]);
});
