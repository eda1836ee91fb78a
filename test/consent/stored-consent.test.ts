import { type ConsentStore, ConsentTimeLimitError, storedConsent } from '@cookiewarden/consent';
import { type Consent, PolicyError } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';

const facts = request();
const subject = { version: '1', categoryNames: ['social'], exemptCategoryNames: [], serviceIds: [] };
const consent: Consent = { categories: new Map([['social', 'granted']]), services: new Map(), answeredAt: 1 };

describe('storedConsent', () => {
  it('reads what the store finds, at once or later', async () => {
    const expected = { ...consent, isAnswered: true, source: 'store' };
    expect(storedConsent({ find: () => consent }).read(facts, subject)).toEqual(expected);
    expect(await storedConsent({ find: async () => consent }).read(facts, subject)).toEqual(expected);
  });

  it('reads nothing for a visitor whom the store does not know', async () => {
    expect(
      await storedConsent({ find: async () => undefined, name: 'accounts' }).read(facts, subject),
    ).toMatchObject({
      isAnswered: false,
      source: 'accounts',
    });
  });

  it('takes a notice without an answer for none', () => {
    const find = () => ({ categories: new Map(), services: new Map(), noticeShown: true });
    expect(storedConsent({ find }).read(facts, subject)).toMatchObject({
      isAnswered: false,
      noticeShown: true,
    });
  });

  it('gives up after the limit, and tells the store so', async () => {
    let signal: AbortSignal | undefined;
    const find: ConsentStore['find'] = (_, given) => {
      signal = given;
      return new Promise(() => {});
    };
    await expect(storedConsent({ find, limitMs: 1 }).read(facts, subject)).rejects.toThrow(
      ConsentTimeLimitError,
    );
    expect(signal?.aborted).toBe(true);
  });

  it('fails, rather than see no refusal, where the store gives a plain object for a Map', async () => {
    const find = async () => ({ categories: { social: 'denied' }, services: {} }) as unknown as Consent;
    await expect(storedConsent({ find }).read(facts, subject)).rejects.toThrow(TypeError);
  });

  it('saves without a Set-Cookie line, and hears of every failure without failing the response', async () => {
    const failures: unknown[] = [];
    const saved: Consent[] = [];
    const make = (save: NonNullable<ConsentStore['save']>) =>
      storedConsent({ find: () => undefined, save, onSaveFailed: (failure) => failures.push(failure) });
    expect(make((given) => void saved.push(given)).write?.(consent, facts)).toEqual([]);
    expect(saved).toEqual([consent]);
    make(() => {
      throw new Error('at once');
    }).write?.(consent, facts);
    make(() => Promise.reject(new Error('later'))).write?.(consent, facts);
    await new Promise(setImmediate);
    expect(failures).toEqual([new Error('at once'), new Error('later')]);
  });

  it.each<[string, () => void]>([
    ['throws', () => JSON.parse('{')],
    ['rejects', async () => JSON.parse('{')],
  ])('outlives a hearer of failures that %s', async (_how, onSaveFailed) => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    const source = storedConsent({ find: () => undefined, save: async () => JSON.parse('{'), onSaveFailed });
    expect(source.write?.(consent, facts)).toEqual([]);
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });

  it('saves no notice without an answer, which would write over what a slow store holds', () => {
    const saved: Consent[] = [];
    const source = storedConsent({
      find: () => undefined,
      save: (given) => void saved.push(given),
      onSaveFailed: () => undefined,
    });
    expect(source.write?.({ categories: new Map(), services: new Map(), noticeShown: true }, facts)).toEqual(
      [],
    );
    expect(saved).toEqual([]);
  });

  it('cannot keep an answer without save, and depends on the headers that name the visitor', () => {
    const source = storedConsent({
      find: () => undefined,
      headers: ['authorization'],
      lapseAfterSeconds: 60,
    });
    expect(source.write).toBeUndefined();
    expect(source).toMatchObject({ cookies: [], headers: ['authorization'], lapseAfterSeconds: 60 });
  });

  it.each<[unknown, string[]]>([
    [{}, ['find']],
    [undefined, ['find']],
    [{ find: () => undefined, save: () => undefined }, ['onSaveFailed']],
    [{ find: () => undefined, save: 1, onSaveFailed: () => undefined, limitMs: 0 }, ['save', 'limitMs']],
    [
      { find: () => undefined, name: 7, headers: 'cookie', lapseAfterSeconds: '60' },
      ['name', 'headers', 'lapseAfterSeconds'],
    ],
  ])('refuses %p at start-up', (store, paths) => {
    let error: unknown;
    try {
      storedConsent(store as ConsentStore);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PolicyError);
    expect(error instanceof PolicyError && error.faults.map(({ path }) => path)).toEqual(paths);
  });
});
