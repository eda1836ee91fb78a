import { type PlainPolicy, policySchema, type Service } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkOptions } from '../../packages/core/src/check-options.js';
import type { serviceSchema } from '../../packages/core/src/service-schema.js';
import { optionsLike } from '../support/arbitrary-options.js';
import { faultsOf } from '../support/policy-faults.js';
import { readTables } from '../support/readme.js';
import type { AreSame, Plain, SchemaType } from '../support/schema-type.js';

// The compiler is the test here: a schema and a type that differ in one key do not pass the type check.
const isPolicyDescribed: AreSame<SchemaType<typeof policySchema>, Plain<PlainPolicy>> = true;
const isServiceDescribed: AreSame<SchemaType<typeof serviceSchema>, Plain<Omit<Service, 'match'>>> = true;

const accepts = new Ajv2020({ strict: true, strictTypes: false }).compile(policySchema);

/** What a schema cannot say: whether names are known, hosts are hosts, and options contradict each other. */
const codesOfMeaning = [
  'unknown-category',
  'unknown-service',
  'conflict',
  'too-broad',
  'out-of-range',
  'missing',
];

describe('the published schema', () => {
  it('is the type of a plain policy, and that of a service', () => {
    expect([isPolicyDescribed, isServiceDescribed]).toEqual([true, true]);
  });

  it('accepts what definePolicy accepts, and definePolicy turns down what it turns down', () => {
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        const faults = faultsOf(options);
        if (!accepts(options)) expect(faults).not.toEqual([]);
        else expect(codesOfMeaning).toEqual(expect.arrayContaining(faults.map(({ code }) => code)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is judged alike by a validator of JSON Schema and by our own checks', () => {
    let accepted = 0;
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        const isAccepted = accepts(options);
        if (isAccepted) accepted++;
        expect(checkOptions(policySchema, options).length === 0).toBe(isAccepted);
      }),
      { numRuns: 1000 },
    );
    // Neither all nor none: otherwise nothing was compared.
    expect(accepted).toBeGreaterThan(200);
    expect(accepted).toBeLessThan(950);
  });

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ $schema: './policy.schema.json', version: '2026-11' }, true],
    [{ rules: [{ cookie: '_ga*', category: 'statistical' }] }, true],
    [{ rules: [{ cookie: '_ga*' }] }, false],
    [{ rules: [{ cookie: '_ga*', category: 'statistical', colour: 'red' }] }, false],
    [{ signals: { gpc: false, dnt: ['statistical'] } }, true],
    [{ signals: { gpc: true } }, false],
    [{ regime: 'opt-out' }, true],
    [{ regime: { regimes: { DE: 'opt-in' }, countryHeader: 'cf-ipcountry' } }, true],
    [{ expireDenied: { reasons: ['denied'], paths: ['/shop'] } }, true],
    [{ lapseAfterSeconds: 1.5 }, false],
    [{ limits: { maxAgeSeconds: 3_153_600_001 } }, false],
    [{ judge: 'deny' }, false],
    [JSON.parse('{"__proto__":{}}'), false],
  ])('of %j says %p', (options, expected) => {
    expect(accepts(options)).toBe(expected);
    expect(checkOptions(policySchema, options).length === 0).toBe(expected);
  });

  it('says of every option what it means, and of its defaults nothing that it would not accept', () => {
    const silent: string[] = [];
    const wrong: string[] = [];
    walk(policySchema, '', (schema, path) => {
      if (path !== '' && schema.description === undefined) silent.push(path);
      if (schema.default !== undefined && checkOptions(schema, schema.default).length > 0) wrong.push(path);
    });
    expect({ silent, wrong }).toEqual({ silent: [], wrong: [] });
  });
});

describe('the README', () => {
  const written = readTables('core')
    .filter(({ heading }) => heading === 'As data')
    .flatMap(({ rows }) => rows);

  it('names every option that data can hold, in the order of the schema', () => {
    const paths: string[] = [];
    walk(policySchema, '', (_schema, path) => {
      if (path !== '') paths.push(`\`${path.slice(1)}\``);
    });
    expect(written.map(([name]) => name)).toEqual(paths);
  });

  it('tells the defaults that the schema tells', () => {
    const cells = new Map(written.map(([name, cell]) => [name, cell]));
    walk(policySchema, '', (schema, path) => {
      if (schema.default === undefined || isObject(schema.default)) return;
      expect([path, cells.get(`\`${path.slice(1)}\``)]).toEqual([path, `\`${writeValue(schema.default)}\``]);
    });
  });
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

// As the README writes values: `['a', 'b']`.
function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

type Schema = Parameters<typeof checkOptions>[0];

/** Calls `visit` with the schema of every option, at any depth. */
function walk(schema: Schema, path: string, visit: (schema: Schema, path: string) => void): void {
  visit(schema, path);
  for (const inner of [
    schema,
    schema.items,
    schema.additionalProperties || undefined,
    ...(schema.anyOf ?? []),
  ]) {
    for (const [key, item] of Object.entries(inner?.properties ?? {})) walk(item, `${path}.${key}`, visit);
  }
}
