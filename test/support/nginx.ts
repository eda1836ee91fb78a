import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { findFreePort, waitForPort } from './free-port.js';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** `describe` for tests that need an nginx: they are skipped, and say so, where none is found, but never with `CI=true`. */
export function describeBehindNginx(name: string, tests: () => void): void {
  if (hasNginx || process.env.CI === 'true') describe(name, tests);
  else describe.skip(`${name} (skipped: no nginx found)`, tests);
}

/** A running nginx. */
export interface RunningNginx {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts an nginx with `settings` inside its `http` block; `@port@` and `@folder@` stand for its own. */
export async function startNginx(settings: string): Promise<RunningNginx> {
  const folder = await mkdtemp(join(tmpdir(), 'cookiewarden-nginx-'));
  const port = await findFreePort();
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const own = settings.replaceAll('@port@', String(port)).replaceAll('@folder@', folder);
  // Started by root, its workers would be somebody else, who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const configuration = `daemon off; ${user}
    worker_processes 1;
    pid ${folder}/pid;
    error_log ${folder}/error.log warn;
    events { worker_connections 256; }
    http { access_log off; ${paths} ${own} }`;
  await writeFile(join(folder, 'nginx.conf'), configuration);
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    await Promise.race([waitForPort(port), ended.then(() => Promise.reject(new Error(complaint)))]);
  } catch (fault) {
    const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
    throw new Error(`nginx does not start: ${fault}\n${log}`);
  }
  return {
    port,
    async close() {
      child.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
