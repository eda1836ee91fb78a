import { describe, expect, it } from '@jest/globals';
import { hashByte, hashName, NameTable } from '../../packages/html/src/name-table.js';

const table = new NameTable(['', 'img', 'image', 'v:fill', 'h1']);
const find = (name: string): number => {
  const bytes = Buffer.from(`x${name}x`);
  let hash = 0;
  for (const byte of Buffer.from(name)) hash = hashByte(hash, byte);
  return table.find(bytes, 1, bytes.length - 1, hash);
};

describe('a table of names', () => {
  it('knows its names in any case, by their places', () => {
    for (const [name, id] of [
      ['img', 1],
      ['IMG', 1],
      ['iMaGe', 2],
      ['V:FILL', 3],
      ['H1', 4],
    ] as const)
      expect(find(name)).toBe(id);
  });

  it('knows no others, not even those that differ in a byte’s sixth bit', () => {
    for (const name of ['', 'im', 'imgs', 'ımg', 'v\x1afill', 'h\x11', 'i-g', 'İMG', 'IM\x07', 'k', 'h1 '])
      expect(find(name)).toBe(0);
  });

  it('takes a name’s hash byte by byte or as a whole', () => {
    expect([...Buffer.from('AmP-PiXeL')].reduce(hashByte, 0)).toBe(hashName('amp-pixel'));
  });

  it('refuses names that it cannot keep apart', () => {
    expect(
      () => new NameTable(['', ...Array.from({ length: 250 }, (_, at) => `name-${at}`), 'a', 'A']),
    ).toThrow(/no perfect hash/);
  });
});
