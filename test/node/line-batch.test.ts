import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import { LineBatch } from '../../packages/node/src/line-batch.js';

describe('a batch of lines', () => {
  let folder: string;
  let path: string;
  let descriptor: number;
  const faults: unknown[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'line-batch-'));
    path = join(folder, 'log');
    descriptor = openSync(path, 'a');
    faults.splice(0);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const batchOf = () => new LineBatch((fault) => faults.push(fault), descriptor);
  const textOf = async (length: number): Promise<string> => {
    const text = readFileSync(path, 'utf8');
    if (text.length >= length) return text;
    await setTimeout(5);
    return textOf(length);
  };
  const expectText = async (text: string) => expect(await textOf(text.length)).toBe(text);

  it('leaves after a while, however short it is', async () => {
    batchOf().add('{"a":1}\n');
    await expectText('{"a":1}\n');
  });

  it('leaves after what left before it', async () => {
    const batch = batchOf();
    batch.add('one\n');
    await textOf(4);
    batch.add('two\n');
    await expectText('one\ntwo\n');
  });

  it('keeps the order of many lines, of every length, in any script', async () => {
    const batch = batchOf();
    const lines = Array.from({ length: 3000 }, (_, at) => {
      const filling = ['x', 'é', '…', '😀'][at % 4] ?? '';
      return `${at} ${filling.repeat(at === 1500 ? 100_000 : at % 300)}\n`;
    });
    for (const [at, line] of lines.entries()) {
      batch.add(line);
      if (at % 500 === 0) await setTimeout(0);
    }
    await expectText(lines.join(''));
  });

  it('leaves whole, however much comes while a batch is on its way', async () => {
    const batch = batchOf();
    const line = `${'x'.repeat(999)}\n`;
    for (let at = 0; at < 3000; at++) batch.add(line);
    await expectText(line.repeat(3000));
    batch.add('last\n');
    await expectText(`${line.repeat(3000)}last\n`);
  });

  it('goes on where the destination refuses what it is handed', async () => {
    const written: string[] = [];
    const destination = {
      sync: false,
      on: () => {},
      write: (bytes: Uint8Array) => {
        if (written.push(Buffer.from(bytes).toString()) === 1) throw new Error('destroyed');
      },
    };
    const create = jest.spyOn(pino, 'destination').mockReturnValue(destination as never);
    try {
      const batch = batchOf();
      batch.add('lost\n');
      while (written.length < 1) await setTimeout(5);
      batch.add('next\n');
      while (written.length < 2) await setTimeout(5);
      expect([written, faults]).toEqual([['lost\n', 'next\n'], [new Error('destroyed')]]);
    } finally {
      create.mockRestore();
    }
  });

  it('tells of what cannot be written, and takes lines still', async () => {
    // Open for reading only: the number of a closed one would soon be another file's, and the lines go there.
    descriptor = openSync(path, 'r');
    const batch = batchOf();
    for (const count of [1, 2]) {
      batch.add('lost\n');
      while (faults.length < count) await setTimeout(5);
    }
    expect(faults).toMatchObject([{ code: 'EBADF' }, { code: 'EBADF' }]);
  });
});
