import { createServer } from 'node:http';
import { install } from '@cookiewarden/node';
import { describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
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

describe('a proxy that ends TLS', () => {
  it('and is not trusted, is told of once in a process', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const policy = definePolicyOf({});
    const served = (isSecure?: () => boolean) => {
      const view = isSecure === undefined ? {} : { isSecure };
      return install(
        createServer((_req, res) => res.end()),
        policy,
        { logger: false, view },
      );
    };
    await request(served()).get('/');
    await request(served(() => true))
      .get('/')
      .set('X-Forwarded-Proto', 'https');
    expect(warn).not.toHaveBeenCalled();
    const server = served();
    for (const _ of [1, 2]) await request(server).get('/').set('X-Forwarded-Proto', 'https, http');
    expect(warn.mock.calls).toEqual([
      [
        expect.stringContaining('trust proxy'),
        { type: 'CookieWardenWarning', code: 'COOKIEWARDEN_PROXY_NOT_TRUSTED' },
      ],
    ]);
    warn.mockRestore();
  });
});
