import type { NodeOptions } from '@cookiewarden/node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AdapterName, adapters, isForwardedHttps, type RunningServer } from './adapters.js';
import type { ExchangeCase, Reply, Seen } from './case.js';
import { allCases as cases } from './cases/all-cases.js';
import { definePolicyOf } from './policy.js';

const options: NodeOptions = {
  logger: false,
  view: { isSecure: ({ headers }) => isForwardedHttps(headers['x-forwarded-proto']) },
};

function answer({ reply }: ExchangeCase, seen: Seen): Reply {
  return typeof reply === 'function' ? reply(seen) : reply;
}

function headersOf({ choice, headers = {} }: ExchangeCase): Readonly<Record<string, string>> {
  const cookie = choice === undefined ? headers.cookie : `choice=${choice}`;
  return { host: 'site.example', ...headers, ...(cookie !== undefined && { cookie }) };
}

it('has at least 150 cases, each with a title of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});

// One server for all cases that share a policy: an application that looks up the case by a header.
describe.each(Object.keys(adapters) as AdapterName[])('%s', (name) => {
  const servers = new Map<ExchangeCase['policy'], RunningServer>();
  const byTitle = new Map(cases.map((row) => [row.title, row]));

  beforeAll(async () => {
    const policies = new Set(cases.map(({ policy }) => policy));
    for (const policy of policies) {
      const app = (seen: Seen) => {
        const row = byTitle.get(decodeURIComponent(seen.header('x-case') ?? ''));
        return row === undefined ? { status: 599 } : answer(row, seen);
      };
      servers.set(policy, await adapters[name](app, definePolicyOf(policy), options));
    }
  });

  afterAll(async () => {
    await Promise.all([...servers.values()].map((server) => server.close()));
  });

  const own = cases.filter(({ except }) => except?.[name] === undefined);

  it('runs at least 150 cases', () => {
    expect(own.length).toBeGreaterThanOrEqual(150);
  });

  it.each(own.map((row) => [row.title, row] as const))('%s', async (title, row) => {
    const received = await servers.get(row.policy)?.send({
      method: row.method ?? 'GET',
      path: row.path ?? '/page',
      headers: { ...headersOf(row), 'x-case': encodeURIComponent(title) },
    });
    expect(received).toBeDefined();
    if (received !== undefined) row.check(received);
  });
});
