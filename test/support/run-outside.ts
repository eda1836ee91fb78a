import { join } from 'node:path';
import { mustRun } from './run-command.js';
import { repositoryRoot } from './source-tree.js';

/**
 * Runs a TypeScript program of the tests on the sources, in a Node of its own, and gives the JSON that it prints: for
 * packages that `require` ES modules, which jest cannot do on Node 20.
 */
export async function runOutside(program: string): Promise<unknown> {
  const output = join(
    repositoryRoot,
    'node_modules/.cache/cookiewarden',
    `${program.replaceAll('/', '-')}.mjs`,
  );
  const sources = ['core', 'html', 'node', 'fastify'].map(
    (room) => `--alias:@cookiewarden/${room}=./packages/${room}/src/index.ts`,
  );
  await mustRun(repositoryRoot, 'node_modules/.bin/esbuild', [
    `test/${program}.ts`,
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--external:fastify',
    '--external:@fastify/*',
    '--external:pino',
    // What CommonJS packages call, once they stand in a module.
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    '--log-level=error',
    `--outfile=${output}`,
    ...sources,
  ]);
  return JSON.parse(await mustRun(repositoryRoot, process.execPath, ['--no-deprecation', output]));
}
