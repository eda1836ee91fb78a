import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createOwnLogger } from '../../packages/node/src/own-logger.js';

describe('our own logger', () => {
  let folder: string;
  let path: string;
  let descriptor: number;
  const faults: unknown[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-logger-'));
    path = join(folder, 'log');
    descriptor = openSync(path, 'a');
    faults.splice(0);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const logger = () => createOwnLogger((fault) => faults.push(fault), descriptor);
  const linesOf = async (
    count: number,
  ): Promise<readonly { readonly msg: string; readonly name: string }[]> => {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    if (lines.length >= count) return lines.map((line) => JSON.parse(line));
    await setTimeout(5);
    return linesOf(count);
  };

  it('writes a line that stays alone, without waiting for a second one', async () => {
    logger().info({ cookiewarden: {} }, 'the only one');
    expect(await linesOf(1)).toMatchObject([{ level: 30, name: 'cookiewarden', msg: 'the only one' }]);
  });

  it('writes what comes after what was written already', async () => {
    const log = logger();
    log.info({}, 'one');
    await linesOf(1);
    log.warn({}, 'two');
    expect((await linesOf(2)).map(({ msg }) => msg)).toEqual(['one', 'two']);
  });

  it('writes every line of many, in order', async () => {
    const log = logger();
    for (let at = 0; at < 2000; at++) log.info({ padding: 'x'.repeat(100) }, `line ${at}`);
    const lines = await linesOf(2000);
    expect(lines.map(({ msg }) => msg)).toEqual(lines.map((_, at) => `line ${at}`));
    expect(lines).toHaveLength(2000);
  });

  it('tells of what cannot be written, and throws nothing', async () => {
    const log = logger();
    closeSync(descriptor);
    log.info({}, 'lost');
    while (faults.length === 0) await setTimeout(5);
    expect(faults[0]).toMatchObject({ code: 'EBADF' });
  });
});
