import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { definePolicy } from '@cookiewarden/core';
import { guard } from '@cookiewarden/node';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import request from 'supertest';
import { createOwnLogger } from '../../packages/node/src/own-logger.js';

describe('our own logger', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-logger-'));
    path = join(folder, 'log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is tried to be made once, where it cannot be: what each try leaves behind would pile up', async () => {
    // As under `--frozen-intrinsics`, where pino throws.
    const create = jest.spyOn(pino, 'destination').mockImplementation(() => {
      throw new TypeError("Cannot assign to read only property 'prepareStackTrace'");
    });
    const app = createServer(
      guard((_req, res) => void res.setHeader('set-cookie', '_ga=1').end('ok'), definePolicy({})),
    );
    await request(app).get('/').expect(200);
    const before = process.listenerCount('exit');
    for (let times = 0; times < 3; times++) await request(app).get('/').expect(200);
    expect(process.listenerCount('exit')).toBe(before);
    expect(create).toHaveBeenCalledTimes(1);
    create.mockRestore();
  });

  it('writes lines as pino does, from `info` up', async () => {
    const log = createOwnLogger(() => {}, openSync(path, 'a'));
    log.debug({ cookiewarden: {} }, 'not said');
    log.info({ cookiewarden: { a: 'é' } }, 'said');
    while (readFileSync(path, 'utf8') === '') await setTimeout(5);
    const [line, ...more] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 30,
      name: 'cookiewarden',
      pid: process.pid,
      cookiewarden: { a: 'é' },
      msg: 'said',
    });
  });

  it('writes what JSON does not know, too', async () => {
    const log = createOwnLogger(() => {}, openSync(path, 'a'));
    log.info({ cookiewarden: { requestId: 7n } }, 'said');
    while (readFileSync(path, 'utf8') === '') await setTimeout(5);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ cookiewarden: { requestId: 7 } });
  });

  it('writes when the process exits what has not been put into words by then', () => {
    const before = process.listeners('exit');
    const log = createOwnLogger(() => {}, openSync(path, 'a'));
    log.info({}, 'last words');
    for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener(0);
    expect(readFileSync(path, 'utf8')).toContain('last words');
  });

  it('tells of what cannot be written, and throws nothing', async () => {
    openSync(path, 'a');
    const faults: unknown[] = [];
    // Open for reading only: the number of a closed one would soon be another file's, and the lines go there.
    const log = createOwnLogger((fault) => faults.push(fault), openSync(path, 'r'));
    log.info({}, 'lost');
    while (faults.length === 0) await setTimeout(5);
    expect(faults[0]).toMatchObject({ code: 'EBADF' });
  });

  it('drops what nobody takes beyond 16 MB, and says how many lines that were', async () => {
    const written: string[] = [];
    let drain = () => {};
    const destination = {
      sync: false,
      on: (event: string, listener: () => void) => {
        if (event === 'drain') drain = listener;
      },
      write: (bytes: Uint8Array) => written.push(Buffer.from(bytes).toString()),
    };
    const create = jest.spyOn(pino, 'destination').mockReturnValue(destination as never);
    const log = createOwnLogger((fault) => {
      throw fault;
    });
    create.mockRestore();
    const filling = 'x'.repeat(1_000_000);
    // One leaves, and then nobody takes any more.
    for (let at = 0; at < 30; at++) {
      log.info({ filling }, `line ${at}`);
      await setTimeout(0);
    }
    while (!written.join('').includes('dropped')) {
      drain();
      await setTimeout(5);
    }
    const lines = written.join('').split('\n').filter(Boolean);
    const messages = lines.map((line) => String(JSON.parse(line).msg));
    const kept = messages.slice(0, -1);
    expect(kept).toEqual(kept.map((_, at) => `line ${at}`));
    expect(messages.at(-1)).toBe(`cookie policy: ${30 - kept.length} log lines dropped, as nobody took them`);
    expect(kept.length).toBeGreaterThan(15);
    expect(kept.length).toBeLessThan(20);
  });
});
