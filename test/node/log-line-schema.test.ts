import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { guard, logLineSchema, type NodeOptions } from '@cookiewarden/node';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import request from 'supertest';
import { writeAccount } from '../../packages/node/src/account-text.js';
import { adapters } from '../exchange/adapters.js';
import { allCases as cases } from '../exchange/cases/all-cases.js';
import { definePolicyOf } from '../exchange/policy.js';
import { collectLog } from '../support/log-lines.js';
import { startExample } from '../support/run-example.js';

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(logLineSchema);

function faultsOf(line: unknown): readonly string[] {
  validate(line);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

describe('the schema of a log line', () => {
  it('is told of field by field in LOG.md, with an example that fits', () => {
    const page = readFileSync(new URL('../../packages/node/LOG.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)` \| [^|]+\|$/gm)].map(([, name]) => name);
    expect(told).toEqual(Object.keys(logLineSchema.properties.cookiewarden.properties));
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(faultsOf(JSON.parse(example))).toEqual([]);
  });

  it.each(['exchange', 'decision'] as const)(
    'fits every line that the table of exchanges makes, one for each %s',
    async (lines) => {
      const log = collectLog();
      const seen = new Map<PolicyOptions | undefined, Awaited<ReturnType<(typeof adapters)['node:http']>>>();
      for (const row of cases) {
        let server = seen.get(row.policy);
        if (server === undefined) {
          const app = (of: Parameters<Parameters<(typeof adapters)['node:http']>[0]>[0]) => {
            const { reply } = cases[Number(of.header('x-case'))] ?? row;
            return typeof reply === 'function' ? reply(of) : reply;
          };
          const policy = definePolicyOf(row.policy);
          server = await adapters['node:http'](app, policy, { logger: log.logger, lines });
          seen.set(row.policy, server);
        }
        const cookie = row.choice === undefined ? row.headers?.cookie : `choice=${row.choice}`;
        const headers = { ...row.headers, ...(cookie !== undefined && { cookie }) };
        await server.send({
          method: row.method ?? 'GET',
          path: row.path ?? '/page',
          headers: { host: 'site.example', ...headers, 'x-case': String(cases.indexOf(row)) },
        });
      }
      const written = await log.untilOurs(cases.length);
      await Promise.all([...seen.values()].map((server) => server.close()));
      expect(written.length).toBeGreaterThanOrEqual(cases.length);
      const faults = written.flatMap(({ text }) => faultsOf(JSON.parse(text)).map((fault) => [fault, text]));
      expect(faults).toEqual([]);
      // Our own logger writes them in its own way.
      const accounts = written.map(({ text }) => JSON.parse(text).cookiewarden);
      expect(accounts.map((account) => JSON.parse(writeAccount(account)))).toEqual(accounts);
    },
  );

  it.each<[string, PolicyOptions, NodeOptions]>([
    ['rules for names', {}, { subjects: 'rules' }],
    [
      'a fault',
      {
        judge: () => {
          throw new TypeError('no');
        },
      },
      {},
    ],
    ['a country', { regime: { regimes: { DE: 'opt-in' }, country: () => 'DE-BY' } }, {}],
    ['an id', {}, { view: { requestId: () => 'id\u0007', route: () => '/:id' } }],
  ])('fits a line with %s', async (_title, options, logOptions) => {
    const log = collectLog();
    const policy = definePolicy({ rules: [{ cookie: '_ga', category: 'statistical' }], ...options });
    const server = createServer(
      guard((_req, res) => void res.setHeader('Set-Cookie', '_ga=1').end(), policy, {
        logger: log.logger,
        ...logOptions,
      }),
    );
    await request(server).get('/').set('sec-gpc', '1');
    const [line] = await log.untilOurs(1);
    expect(faultsOf(JSON.parse(line?.text ?? ''))).toEqual([]);
  });

  it('fits the lines of a process that has no logger of its own', async () => {
    const example = await startExample('express');
    await fetch(`${example.url}/`);
    await example.untilPrinted('"cookiewarden"');
    await example.stop();
    const lines = example
      .printed()
      .split('\n')
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.parse(text));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.flatMap(faultsOf)).toEqual([]);
    expect(lines[0].name).toBe('cookiewarden');
  });

  it.each([
    ['a value', { cookiewarden: { value: 'secret' } }],
    ['no account', { msg: 'hello' }],
    [
      'an unknown reason',
      { decisions: [{ kind: 'store', subject: 'a', verdict: 'deny', reason: 'x', outcome: 'withheld' }] },
    ],
  ])('does not fit %s', (_title, line) => {
    expect(faultsOf({ msg: '', ...line })).not.toEqual([]);
  });
});
