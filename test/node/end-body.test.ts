import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { endAgain, endBody, refuseAfterEnd } from '../../packages/node/src/end-body.js';

function listen() {
  const stream = new EventEmitter();
  const heard: string[] = [];
  stream.on('error', (fault) => heard.push(fault.code));
  const callback = (fault?: Error | null) => void heard.push(`called with ${fault ? 'error' : 'nothing'}`);
  return { stream, heard, callback };
}

const later = () => new Promise(setImmediate);

describe('endBody', () => {
  it.each([
    ['at once', false, undefined],
    ['later', true, true],
  ])('of a body that ends %s says so on the stream', (_case, isEnding, writableEnded) => {
    const calls: unknown[] = [];
    const body = {
      isEnding,
      write: (bytes: Uint8Array) => calls.push(bytes.length) > 0,
      end: () => calls.push('end'),
      close: () => {},
    };
    const stream: EventEmitter & { readonly writableEnded?: boolean } = new EventEmitter();
    endBody(stream, body, Buffer.from('ab'), undefined);
    endBody(stream, body, undefined, undefined);
    expect(calls).toEqual([2, 'end', 'end']);
    expect(stream.writableEnded).toBe(writableEnded);
  });
});

describe('refuseAfterEnd', () => {
  it('tells by event and callback, and not before the caller went on', async () => {
    const { stream, heard, callback } = listen();
    expect(refuseAfterEnd(stream, callback)).toBe(false);
    expect(heard).toEqual([]);
    await later();
    expect(heard).toEqual(['ERR_STREAM_WRITE_AFTER_END', 'called with error']);
  });
});

describe('endAgain', () => {
  it('refuses a body', async () => {
    const { stream, heard, callback } = listen();
    endAgain(stream, { hasChunk: true }, callback);
    await later();
    expect(heard).toEqual(['ERR_STREAM_WRITE_AFTER_END', 'called with error']);
  });

  it('without a body waits for the first end', async () => {
    const { stream, heard, callback } = listen();
    endAgain(stream, { hasChunk: false }, callback);
    endAgain(stream, { hasChunk: false }, undefined);
    await later();
    expect(heard).toEqual([]);
    stream.emit('finish');
    expect(heard).toEqual(['called with nothing']);
  });
});
