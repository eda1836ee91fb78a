import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { definePolicy } from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import type { Account } from '../../packages/node/src/account-pieces.js';
import { createOwnLog } from '../../packages/node/src/own-log.js';
import { answers, exchangeOf } from '../support/standing.js';

const account: Account = {
  requestId: 'request-1',
  route: '/',
  unlisted: undefined,
  unchecked: undefined,
  ...exchangeOf(definePolicy(), answers('+statistical')).close(),
};

describe('our own log', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-log-'));
    path = join(folder, 'log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ownLog = () => createOwnLog(() => {}, openSync(path, 'a'));
  const textOf = async (): Promise<string> => {
    const text = readFileSync(path, 'utf8');
    if (text !== '') return text;
    await setTimeout(5);
    return textOf();
  };

  it('writes the line that a pino of that name would write', async () => {
    ownLog().write('warn', account, 'a "message"');
    const line = await textOf();
    const { time } = JSON.parse(line);
    expect(Math.abs(Date.now() - time)).toBeLessThan(60_000);
    const lines: string[] = [];
    const options = { name: 'cookiewarden', timestamp: () => `,"time":${time}` };
    pino(options, { write: (text) => lines.push(text) }).warn({ cookiewarden: account }, 'a "message"');
    expect([line]).toEqual(lines);
    expect(JSON.parse(line)).toMatchObject({ level: 40, pid: process.pid, hostname: hostname() });
  });

  it('takes the levels that a pino takes by itself', () => {
    const levels = ['trace', 'debug', 'info', 'warn', 'error'] as const;
    expect(levels.filter((level) => ownLog().takes(level))).toEqual(
      levels.filter((level) => pino({}, { write: () => {} }).isLevelEnabled(level)),
    );
  });
});
