import { describe, expect, it } from '@jest/globals';
import { openExchangeFor } from '../../packages/node/src/open-exchange.js';
import { settleOptions } from '../../packages/node/src/settings.js';
import { choice, definePolicyOf } from '../exchange/policy.js';
import { requestWith } from '../support/guarded.js';

const settingsOf = (options: Parameters<typeof definePolicyOf>[0] = {}) =>
  settleOptions(definePolicyOf(options), { logger: false });

describe('openExchangeFor', () => {
  it('begins at once where consent is there at once, with the Cookie header filtered', () => {
    const req = requestWith({ cookie: 'sid=1; _ga=2; choice=none' });
    const seen: unknown[] = [];
    const exchange = openExchangeFor(req, settingsOf(), () => seen.push(req.headers.cookie));
    expect('then' in exchange).toBe(false);
    expect(seen).toEqual(['sid=1; choice=none']);
  });

  it('begins once consent was read', async () => {
    const seen: string[] = [];
    const consent = {
      ...choice,
      read: async (...given: Parameters<typeof choice.read>) => choice.read(...given),
    };
    const opening = openExchangeFor(requestWith({ cookie: 'choice=all' }), settingsOf({ consent }), () =>
      seen.push('begun'),
    );
    expect(['then' in opening, seen]).toEqual([true, []]);
    const exchange = await opening;
    expect([exchange.allows('statistical'), seen]).toEqual([true, ['begun']]);
  });

  it.each([
    ['throws', () => JSON.parse('{')],
    ['rejects', () => Promise.reject(new SyntaxError('secret'))],
  ])('takes a consent source that %s for one without consent, and says so', async (_case, read) => {
    const consent = { ...choice, read };
    const exchange = await openExchangeFor(requestWith(), settingsOf({ consent }), () => {});
    expect(exchange.allows('statistical')).toBe(false);
    expect(exchange.close().faults).toMatchObject([{ where: 'consent source', error: 'SyntaxError' }]);
  });
});
