import { createServer } from 'node:http';
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy, PolicyError } from '@cookiewarden/core';
import { cookieWarden as expressWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import { guard, install, type NodeOptions } from '@cookiewarden/node';
import { createNotice } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { pino } from 'pino';

const policy = definePolicy({ consent: consentCookie() });

/** Every way of mounting a policy on Node. */
const mounts: Readonly<Record<string, (options: NodeOptions, given: typeof policy) => unknown>> = {
  'the Express middleware': (options, given) => expressWarden(given, options),
  'the Fastify plugin': async (options, given) => {
    const app = fastify();
    try {
      await app.register(fastifyWarden, { policy: given, ...options });
    } finally {
      await app.close();
    }
  },
  guard: (options, given) => guard(() => {}, given, options),
  install: (options, given) => install(createServer(), given, options),
};

async function faultsOf(
  mount: (typeof mounts)[string],
  options: unknown,
  given: unknown = policy,
): Promise<PolicyError['faults']> {
  try {
    await mount(options as NodeOptions, given as typeof policy);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
}

describe.each(Object.entries(mounts))('%s', (_name, mount) => {
  it('takes every option that there is', async () => {
    const options: NodeOptions = {
      view: { isSecure: () => true },
      reportHeaders: true,
      notice: createNotice(policy),
      decoding: { limitBytes: 1024 },
      logger: pino({ level: 'silent' }),
      levels: { withheld: 'debug' },
      sample: { passed: 0.5, nothing: 0 },
      lines: 'decision',
    };
    expect(await faultsOf(mount, options)).toEqual([]);
  });

  it('tells all faults at once, before any request comes', async () => {
    const given = {
      view: { isSecure: true, hosts: () => 'shop.example' },
      notice: {},
      decoding: { limitRatio: 0 },
      logger: { info() {} },
      levels: { witheld: 'info', passed: 'verbose' },
      sample: { passed: 2 },
      line: 'decision',
    };
    const faults = await faultsOf(mount, given, { rules: [] });
    expect(faults.map(({ code, path }) => `${path}: ${code}`).sort()).toEqual([
      'decoding.limitRatio: out-of-range',
      'levels.passed: not-allowed',
      'levels.witheld: unknown-option',
      'line: unknown-option',
      'logger: wrong-type',
      'notice: wrong-type',
      'policy: wrong-type',
      'sample.passed: out-of-range',
      'view.hosts: unknown-option',
      'view.isSecure: wrong-type',
    ]);
  });
});

it('leaves what register takes for every plugin to Fastify', async () => {
  const app = fastify();
  await app.register(fastifyWarden, { policy, prefix: '/shop', logLevel: 'warn' });
  await app.close();
});
