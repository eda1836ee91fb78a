import { definePolicy, readNothing, type Standing, settleStanding } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import {
  progressBytes,
  progressKey,
  readExpiryProgress,
  writeExpiryProgress,
} from '../../packages/core/src/expiry-progress.js';
import { request } from '../support/standing.js';

const facts = request();
const keeping = { limitEntries: 24, isCrossSite: false };

function standingAnsweredAt(answeredAt: number | undefined): Standing {
  const reading = {
    ...readNothing('test'),
    isAnswered: answeredAt !== undefined,
    ...(answeredAt !== undefined && { answeredAt }),
  };
  return settleStanding(definePolicy(), facts, reading, 1_800_000_000_000);
}

const standing = standingAnsweredAt(1_799_999_999_000);
const progress = new Map([
  [progressKey('_ga'), 4],
  [progressKey('_fbp'), 37],
]);

function pairOf(line: string): string {
  return line.slice(0, line.indexOf(';'));
}

describe('the progress of expiring', () => {
  it('is read back as it was written, among other cookies', () => {
    const pair = pairOf(writeExpiryProgress(progress, standing, keeping));
    expect(readExpiryProgress(`a=1; ${pair}; b=2`, standing)).toEqual(progress);
    expect(readExpiryProgress('a=1; b=2', standing)).toEqual(new Map());
  });

  it('is over with the answer that it was made for', () => {
    const pair = pairOf(writeExpiryProgress(progress, standing, keeping));
    expect(readExpiryProgress(pair, standingAnsweredAt(1_800_000_000_000))).toEqual(new Map());
    expect(readExpiryProgress(pair, standingAnsweredAt(undefined))).toEqual(new Map());
  });

  it('holds no name, no identifier, lives for an hour and is kept from scripts', () => {
    expect(writeExpiryProgress(progress, standing, keeping)).toMatch(
      /^cookiewarden-expired=[\da-z]+(\.[\da-z]{5,6}){2}; Max-Age=3600; Path=\/; SameSite=Lax; HttpOnly; Secure$/,
    );
  });

  it('is written for the partition in a part of another site’s page', () => {
    expect(writeExpiryProgress(progress, standing, { ...keeping, isCrossSite: true })).toMatch(
      /; Path=\/; SameSite=None; HttpOnly; Secure; Partitioned$/,
    );
  });

  it('keeps the newest where there are too many, within the bytes that are set aside for it', () => {
    const many = new Map(Array.from({ length: 200 }, (_, at) => [progressKey(`cookie-${at}`), 5000]));
    const line = writeExpiryProgress(many, standing, { ...keeping, isCrossSite: true });
    const kept = readExpiryProgress(pairOf(line), standing);
    expect([...kept.keys()]).toEqual([...many.keys()].slice(-24));
    expect(line.length + 'Set-Cookie: \r\n'.length).toBeLessThanOrEqual(
      progressBytes.line + 24 * progressBytes.entry,
    );
  });

  it.each(['', '.', '0.', '0.abcd', '0.abcdzzz', '0.ABCD1', `0${'.abcd1'.repeat(1000)}`, '%00'])(
    'makes nothing of %.20j, which it never wrote',
    (value) => {
      const silent = standingAnsweredAt(undefined);
      expect(readExpiryProgress(`cookiewarden-expired=${value}`, silent)).toEqual(new Map());
    },
  );
});
