import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { repositoryRoot } from './source-tree.js';

/** An example that runs in a process of its own, as its reader would run it. */
export interface RunningExample {
  /** Where it says that it listens: `http://localhost:40123`. */
  readonly url: string;
  /** What it printed so far. */
  printed(): string;
  /** Waits until it printed `text`. */
  untilPrinted(text: string): Promise<void>;
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/** Starts `examples/<name>/index.js` on a free port and waits until it printed its address. */
export function startExample(name: string, environment: Environment = {}): Promise<RunningExample> {
  return startProgram(join(repositoryRoot, 'examples', name, 'index.js'), environment);
}

/** Starts a program that listens on `PORT` and prints its address. */
export async function startProgram(path: string, environment: Environment = {}): Promise<RunningExample> {
  const { NODE_OPTIONS, ...inherited } = process.env;
  const child = spawn(process.execPath, [path], {
    cwd: dirname(path),
    env: { ...inherited, PORT: String(await findFreePort()), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  // Whoever stops waiting must not leave it running: it would keep the tests from ending.
  const patience = setTimeout(() => child.kill(), 20_000);
  const address = /http:\/\/localhost:\d+/;
  await output.until(address).finally(() => clearTimeout(patience));
  return {
    url: address.exec(output.text())?.[0] ?? '',
    printed: output.text,
    untilPrinted: (text) => output.until(text),
    stop: () => stop(child),
  };
}

interface Output {
  text(): string;
  until(wanted: string | RegExp): Promise<void>;
}

function collect(child: ChildProcess): Output {
  let text = '';
  let hasEnded = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
      tell();
    });
  }
  child.on('close', () => {
    hasEnded = true;
    tell();
  });
  const has = (wanted: string | RegExp) =>
    typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
  return {
    text: () => text,
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!has(wanted) && !hasEnded) return;
          listeners.delete(look);
          if (has(wanted)) resolve();
          else reject(new Error(`it ended without printing ${wanted}:\n${text}`));
        };
        listeners.add(look);
        look();
      }),
  };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}
