import { ConsentTimeLimitError, withTimeLimit } from '@cookiewarden/consent';
import { type ConsentReading, type ConsentSource, PolicyError, readNothing } from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { request } from '../support/standing.js';

const facts = request();
const subject = { version: '1', categoryNames: [], exemptCategoryNames: [], serviceIds: [] };

function source(read: () => ConsentReading | Promise<ConsentReading>): ConsentSource {
  return { name: 'slow', cookies: ['c'], read, write: () => ['c=1'] };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('withTimeLimit', () => {
  it('passes on what came in time, and leaves no timer behind', async () => {
    const limited = withTimeLimit(
      source(() => Promise.resolve(readNothing('slow', 'in time'))),
      50,
    );
    expect(await limited.read(facts, subject)).toMatchObject({ note: 'in time' });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('passes on at once what a source knows at once', () => {
    expect(
      withTimeLimit(
        source(() => readNothing('slow')),
        50,
      ).read(facts, subject),
    ).toEqual(readNothing('slow'));
    expect(jest.getTimerCount()).toBe(0);
  });

  it('rejects after the limit, which the policy takes for no consent', async () => {
    const reading = withTimeLimit(
      source(() => new Promise(() => {})),
      50,
    ).read(facts, subject);
    const rejected = expect(reading).rejects.toThrow(new ConsentTimeLimitError('no answer within 50 ms'));
    await jest.advanceTimersByTimeAsync(50);
    await rejected;
  });

  it('passes on a rejection, and swallows one that comes after the limit', async () => {
    const failing = withTimeLimit(
      source(() => Promise.reject(new Error('down'))),
      50,
    );
    await expect(failing.read(facts, subject)).rejects.toThrow('down');
    const late = withTimeLimit(
      source(() => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 90))),
      50,
    ).read(facts, subject);
    const rejected = expect(late).rejects.toThrow(ConsentTimeLimitError);
    await jest.advanceTimersByTimeAsync(200);
    await rejected;
  });

  it('keeps everything else of the source', () => {
    const limited = withTimeLimit(
      source(() => readNothing('slow')),
      50,
    );
    expect(limited).toMatchObject({ name: 'slow', cookies: ['c'] });
    expect(limited.write?.({ categories: new Map(), services: new Map() }, facts)).toEqual(['c=1']);
  });

  it.each([0, -1, 10_001, Number.NaN, '50'])('refuses a limit of %p', (limit) => {
    expect(() =>
      withTimeLimit(
        source(() => readNothing('slow')),
        limit as number,
      ),
    ).toThrow(PolicyError);
  });
});
