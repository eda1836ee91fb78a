import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { findFreePort, waitForPort } from './free-port.js';

const hasVarnish = spawnSync('varnishd', ['-V']).status === 0;

/** `describe` for tests that need a Varnish: they are skipped, and say so, where none is found, but never with `CI=true`. */
export function describeBehindVarnish(name: string, tests: () => void): void {
  if (hasVarnish || process.env.CI === 'true') describe(name, tests);
  else describe.skip(`${name} (skipped: no varnishd found)`, tests);
}

/** Starts a Varnish with this VCL. */
export async function startVarnish(vcl: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cookiewarden-varnish-'));
  const port = await findFreePort();
  await writeFile(join(folder, 'default.vcl'), vcl);
  const child = spawn(
    'varnishd',
    [
      ...['-F', '-f', join(folder, 'default.vcl'), '-n', join(folder, 'work'), '-s', 'malloc,16m'],
      ...['-a', `127.0.0.1:${port}`, '-j', 'none'],
    ],
    { stdio: 'pipe' },
  );
  let complaint = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      complaint += text;
    });
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([waitForPort(port), ended.then(() => Promise.reject(new Error(complaint)))]);
  return {
    port,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
