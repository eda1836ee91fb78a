import { describe, expect, it } from '@jest/globals';
import { readBytes } from '../../packages/fetch/src/read-bytes.js';

describe('the bytes of a chunk', () => {
  const bytes = new Uint8Array([97, 98, 99, 100]);

  it.each([
    ['bytes', bytes],
    ['a text', 'abcd'],
    ['another view', new Uint16Array(bytes.buffer)],
    ['part of a buffer', new DataView(new Uint8Array([0, ...bytes, 0]).buffer, 1, 4)],
  ])('are read from %s', (_what, chunk) => {
    expect(readBytes(chunk)).toEqual(bytes);
  });

  it.each([5, null, undefined, {}])('are not made of %p', (chunk) => {
    expect(() => readBytes(chunk)).toThrow('neither bytes nor text');
  });
});
