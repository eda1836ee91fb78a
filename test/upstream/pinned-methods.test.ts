import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hashMethods, readInside } from './pinned-methods.mjs';

const pinned = JSON.parse(readFileSync(join(import.meta.dirname, 'pinned-methods.json'), 'utf8'));
const [major = ''] = process.versions.node.split('.');

describe(`Node ${process.versions.node}`, () => {
  // Fails for a new version until somebody has read what changed: see `pinned-methods.mjs`. Where versions of one line differ,
  // each that was read is there.
  it('has in its responses the very methods that ours stand before', async () => {
    expect(Object.keys(pinned)).toContain(major);
    const found = Object.entries(await hashMethods());
    const unread = found.filter(([name, hash]) => ![pinned[major].methods[name]].flat().includes(hash));
    expect(unread).toEqual([]);
    expect(found.map(([name]) => name)).toEqual(Object.keys(pinned[major].methods));
  });

  it('hands a finished head to `_storeHeader` of the response, once, and keeps fields by lower-case name', async () => {
    expect(await readInside()).toEqual({
      calls: 1,
      statusLine: 'HTTP/1.1 200 OK',
      kept: { 'x-a': ['X-A', ['1', '2']] },
      isStore: true,
    });
  });
});
