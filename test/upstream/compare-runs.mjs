import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const preload = pathToFileURL(join(import.meta.dirname, 'preload.mjs')).href;

/**
 * Runs a command in a folder as it is and under the preload: what its tests came to each time, and what the policy saw.
 * Where the two differ both are run once more, as many a suite fails now and then by itself.
 */
export async function compareRuns(folder, command, parameters, tries = 2) {
  const bare = await run(folder, command, parameters, {});
  const log = join(tmpdir(), `cookiewarden-upstream-${process.pid}.jsonl`);
  rmSync(log, { force: true });
  const guarded = await run(folder, command, parameters, {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${preload}`,
    COOKIEWARDEN_PRELOAD_LOG: log,
    COOKIEWARDEN_PRELOAD_INJECT: '1',
  });
  const compared = { bare, guarded, account: readAccount(log), isEqual: areEqual(bare, guarded) };
  return compared.isEqual || tries <= 1 ? compared : compareRuns(folder, command, parameters, tries - 1);
}

function run(folder, command, parameters, environment) {
  return new Promise((resolve, reject) => {
    const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
    const env = { ...inherited, ...environment };
    const child = spawn(command, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', () => resolve(readResult(output)));
  });
}

/** What a run came to, as node:test, TAP, mocha and jest write it, with the names of the tests that failed. */
export function readResult(output) {
  const count = (...patterns) => {
    const found = patterns.map((pattern) => output.match(pattern)?.[1]).find((text) => text !== undefined);
    return Number(found ?? 0);
  };
  return {
    passed: count(/^# pass (\d+)/m, /^ *(\d+) passing/m, /^Tests:.*?(\d+) passed/m),
    failed: count(/^# fail (\d+)/m, /^ *(\d+) failing/m, /^Tests:.*?(\d+) failed/m),
    cancelled: count(/^# cancelled (\d+)/m),
    skipped: count(/^# skipped (\d+)/m, /^ *(\d+) pending/m, /^Tests:.*?(\d+) skipped/m),
    failures: [...output.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name).sort(),
  };
}

function areEqual(bare, guarded) {
  return bare.passed > 0 && JSON.stringify(bare) === JSON.stringify(guarded);
}

function readAccount(log) {
  const total = { exchanges: 0, withheld: 0, amended: 0, faults: [] };
  if (!existsSync(log)) return total;
  for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
    const { exchanges, withheld, amended, faults } = JSON.parse(line);
    total.exchanges += exchanges;
    total.withheld += withheld;
    total.amended += amended;
    total.faults.push(...faults);
  }
  rmSync(log);
  return total;
}
