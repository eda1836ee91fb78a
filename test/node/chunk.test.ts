import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { callbackOf, isChunk, isStreamChunk, lengthOf, toBytes } from '../../packages/node/src/chunk.js';

describe('isChunk', () => {
  it.each(['', 'a', Buffer.from('a'), new Uint8Array(1)])('%p is one', (chunk) => {
    expect(isChunk(chunk)).toBe(true);
  });

  it.each([undefined, null, 1, {}, [], () => {}, new ArrayBuffer(1), new Uint16Array(1)])(
    '%p is none',
    (chunk) => {
      expect(isChunk(chunk)).toBe(false);
    },
  );
});

/** `ä`, as an application in a context of its own has it. */
const foreign: Uint8Array = runInNewContext('Uint8Array.of(0xc3, 0xa4)');

describe('a view', () => {
  it('of another realm is a chunk of a response, and its bytes are read', () => {
    expect([isChunk(foreign), isStreamChunk(foreign)]).toEqual([true, true]);
    expect(toBytes(foreign, undefined)).toEqual(Buffer.from('ä'));
  });

  it.each([new Uint16Array(1), new DataView(new ArrayBuffer(2))])(
    '%p is a chunk of a stream only',
    (view) => {
      expect([isChunk(view), isStreamChunk(view), toBytes(view, undefined)]).toEqual([
        false,
        true,
        Buffer.alloc(2),
      ]);
    },
  );
});

describe('toBytes and lengthOf', () => {
  it.each([
    ['ä', undefined, 'c3a4'],
    ['ä', 'utf8', 'c3a4'],
    ['ä', 'latin1', 'e4'],
    ['c3a4', 'hex', 'c3a4'],
    ['w6Q=', 'base64', 'c3a4'],
    ['ä', 'utf16le', 'e400'],
    ['ä', 'no encoding', 'c3a4'],
    ['ä', () => {}, 'c3a4'],
    [Buffer.from([1, 2]), 'hex', '0102'],
  ])('read %p as %p', (chunk, encoding, hex) => {
    expect(Buffer.from(toBytes(chunk, encoding)).toString('hex')).toBe(hex);
    expect(lengthOf(chunk, encoding)).toBe(hex.length / 2);
  });
});

describe('callbackOf', () => {
  const callback = () => {};

  it.each([[[callback]], [['chunk', callback]], [['chunk', 'utf8', callback]], [[null, null, callback]]])(
    'finds it wherever it stands',
    (candidates) => {
      expect(callbackOf(...candidates)).toBe(callback);
    },
  );

  it('is undefined where there is none', () => {
    expect(callbackOf('chunk', null, undefined)).toBeUndefined();
  });
});
