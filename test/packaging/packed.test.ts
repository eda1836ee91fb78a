import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mustRun, runCommand } from '../support/run-command.js';
import { readRooms, repositoryRoot } from '../support/source-tree.js';

const install = ['install', '--prefer-offline', '--no-audit', '--no-fund'];

const rooms = readRooms();
const names = rooms.map(({ manifest }) => manifest.name);

/** What a program in TypeScript writes on its first day: it must type-check without help. */
const consumer = `
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy, PolicyError, type Decision, type PlainPolicy, type Policy, type Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { cookieWarden as cookieWardenPlugin } from '@cookiewarden/fastify';
import { withPolicy } from '@cookiewarden/fetch';
import { createNotice } from '@cookiewarden/notice';
import { allServices, googleAnalytics } from '@cookiewarden/services';
import express from 'express';
import fastify from 'fastify';
import file from './policy.json' with { type: 'json' };

export const policy: Policy = definePolicy({
  rules: [{ cookie: '_ga*', category: 'statistical' }],
  services: [googleAnalytics, 'hotjar'],
  catalogue: allServices,
  consent: consentCookie(),
  judge: (_attempt, decision: Decision) => decision,
  onReport: (report: Report) => console.log(report.counts.withheld),
});

export const fromFile = definePolicy({ ...(file as PlainPolicy), catalogue: allServices, consent: consentCookie() });

const app = express();
app.use(cookieWarden(policy, { notice: createNotice(policy) }));
app.get('/', (req, res) => {
  if (req.consent.has('statistical')) res.consent.withdraw();
  res.send('hello' + res.placeNotice());
});

export const answer: (request: Request) => Promise<Response> = withPolicy(() => new Response('hello'), policy);

const server = fastify();
await server.register(cookieWardenPlugin, { policy });
server.get('/', (request, reply) => {
  reply.consent.grant(['statistical']);
  return request.consent.answers;
});

// @ts-expect-error: a category is not a number.
definePolicy({ rules: [{ cookie: 'a', category: 1 }] });
export const isFault = (error: unknown): error is PolicyError => error instanceof PolicyError;
`;

/** A policy in a file: of each kind of word that TypeScript takes for any text one at least. */
const policyFile = {
  mode: 'report-only',
  categories: { statistical: { name: 'measuring', withheldAs: 'inert' }, maps: { secure: 'always' } },
  rules: [
    { cookie: 'session', category: 'technical' },
    { host: 'pixel.example', category: 'advertising', withheldAs: 'placeholder' },
  ],
  services: ['hotjar'],
  regime: { regimes: { DE: 'opt-in', US: 'opt-out' }, countryHeader: 'cf-ipcountry' },
  signals: { gpc: ['advertising'], dnt: false },
  requestCookies: 'leave',
  expireDenied: { reasons: ['denied'], paths: ['/shop'] },
  clearOnWithdrawal: ['storage'],
  html: { tinyImages: 'judge', placeholderTexts: { de: { notice: 'Fehlt: {service}', load: 'Laden' } } },
};

describe('the packed packages, installed as a stranger would', () => {
  let tarballs = '';
  let stranger = '';
  let alone: Installed = { packages: {} };

  beforeAll(async () => {
    tarballs = await mkdtemp(join(tmpdir(), 'cookiewarden-packed-'));
    stranger = await mkdtemp(join(tmpdir(), 'cookiewarden-stranger-'));
    await mustRun(repositoryRoot, 'npx', [
      '--yes',
      'pnpm@12.21.0',
      '--filter=./packages/*',
      'pack',
      `--pack-destination=${tarballs}`,
    ]);
    await writeFile(join(stranger, 'package.json'), JSON.stringify({ name: 'stranger', private: true }));
    const files = (await readdir(tarballs)).map((file) => join(tarballs, file));
    // First ours alone, as strictly as npm can; the frameworks then bring what they bring.
    await mustRun(stranger, 'npm', [...install, '--engine-strict', '--legacy-peer-deps', ...files]);
    alone = JSON.parse(await readFile(join(stranger, 'node_modules/.package-lock.json'), 'utf8'));
    await mustRun(stranger, 'npm', [
      ...install,
      'express@5',
      'fastify@5',
      '@types/express@5',
      '@types/node@20',
      'typescript@5',
    ]);
  }, 300_000);

  afterAll(async () => {
    for (const folder of [tarballs, stranger]) if (folder) await rm(folder, { recursive: true, force: true });
  });

  // npm takes the newest versions that run on the Node at hand: on the oldest we name, those that are meant for it.
  it('asks for nothing that the Node at hand does not have', () => {
    const installed = Object.entries(alone.packages);
    expect(installed.map(([path]) => path)).toEqual(
      expect.arrayContaining(names.map((name) => `node_modules/${name}`)),
    );
    const tooNew = installed
      .map(([path, { engines }]) => ({ path, node: engines?.node ?? '*' }))
      .filter(({ node }) => oldestMajor(node) > Number.parseInt(process.versions.node, 10));
    expect(tooNew).toEqual([]);
  });

  it.each(names)('%s holds its build, its sources, its README and the licence', async (name) => {
    const files = await readdir(join(stranger, 'node_modules', name), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts']),
    );
    expect(files.filter((file) => /\.test\.|tsbuildinfo|tsconfig|node_modules/.test(file))).toEqual([]);
  });

  it.each(rooms.map(({ manifest }) => [manifest.name, manifest] as const))(
    '%s holds whatever its exports point to',
    async (name, manifest) => {
      const files = await readdir(join(stranger, 'node_modules', name), { recursive: true });
      const targets = Object.values(manifest.exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target ?? {}),
      );
      expect(targets.map((target) => String(target).replace('./', ''))).toEqual(
        expect.arrayContaining(['dist/index.js']),
      );
      expect(files).toEqual(
        expect.arrayContaining(targets.map((target) => String(target).replace('./', ''))),
      );
    },
  );

  it.each(names)('%s names what it holds, the same by import and by require', async (name) => {
    const look = [
      `const required = Object.keys(require(${JSON.stringify(name)})).filter((key) => key !== '__esModule');`,
      `import(${JSON.stringify(name)}).then((module) => {`,
      `  console.log(JSON.stringify([required.sort(), Object.keys(module).sort()]));`,
      `});`,
    ].join('\n');
    const [required, imported] = JSON.parse(await mustRun(stranger, process.execPath, ['-e', look]));
    expect(imported).toEqual(required);
    expect(imported.length).toBeGreaterThan(0);
  });

  it.each([
    ['policies are checked by', '@cookiewarden/core', 'policySchema', 'policy.schema.json'],
    ['lines of the log fit', '@cookiewarden/node', 'logLineSchema', 'log-line.schema.json'],
  ])('publishes the schema that %s', async (_what, name, exported, file) => {
    const look = `
      const { ${exported} } = require('${name}');
      const published = require('${name}/${file}');
      console.log(require('node:util').isDeepStrictEqual(published, JSON.parse(JSON.stringify(${exported}))));`;
    expect(await mustRun(stranger, process.execPath, ['-e', look])).toBe('true\n');
  });

  it('is one copy, however it is loaded', async () => {
    const look = `
      const { definePolicy, PolicyError } = require('@cookiewarden/core');
      import('@cookiewarden/core').then((core) => {
        try { definePolicy({ mode: 'sleep' }); } catch (error) {
          console.log(error instanceof core.PolicyError && core.PolicyError === PolicyError);
        }
      });`;
    expect(await mustRun(stranger, process.execPath, ['-e', look])).toBe('true\n');
  });

  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'] },
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'] },
  ])(
    'type-checks in a program with %j',
    async (resolution) => {
      const folder = join(stranger, resolution.moduleResolution);
      await mkdir(folder);
      await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
      await writeFile(join(folder, 'index.ts'), consumer);
      await writeFile(join(folder, 'policy.json'), JSON.stringify(policyFile));
      const compilerOptions = {
        ...resolution,
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        resolveJsonModule: true,
        skipLibCheck: false,
        types: ['node'],
      };
      await writeFile(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['index.ts'] }),
      );
      const tsc = join(repositoryRoot, 'node_modules/.bin/tsc');
      const { code, stdout } = await runCommand(folder, tsc, ['-p', '.', '--pretty', 'false']);
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    },
    60_000,
  );

  it('is found by TypeScript 5 in a program of CommonJS, which reads no exports', async () => {
    const folder = join(stranger, 'commonjs');
    await mkdir(folder);
    const entries = rooms.flatMap(({ manifest }) =>
      Object.entries(manifest.exports).flatMap(([path, target]) =>
        typeof target === 'string' ? [] : [join(manifest.name, path)],
      ),
    );
    const index = entries.map((entry, at) => `export * as entry${at} from ${JSON.stringify(entry)};`);
    await writeFile(join(folder, 'index.ts'), index.join('\n'));
    const settings = '--module commonjs --target es2022 --strict --esModuleInterop --types node --noEmit';
    const tsc = join(stranger, 'node_modules/typescript/bin/tsc');
    const written = await runCommand(folder, process.execPath, [tsc, ...settings.split(' '), 'index.ts']);
    expect(written).toMatchObject({ code: 0, stdout: '' });
  }, 60_000);
});

/** What npm says it installed, by path. */
interface Installed {
  readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>;
}

// `^18.14.0 || >=20.19` → 18: the lowest major of the alternatives.
function oldestMajor(range: string): number {
  return Math.min(...range.split('||').map((part) => Number(/\d+/.exec(part)?.[0] ?? 0)));
}
