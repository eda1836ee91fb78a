import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../support/run-command.js';
import { repositoryRoot } from '../support/source-tree.js';
import { readResult } from './compare-runs.mjs';
import { suites } from './suites.mjs';

// They are installed from npm's registry: where it is out of reach, there is nothing to run.
const isReachable = reachesRegistry();
const describeReachable = isReachable ? describe : describe.skip;

function reachesRegistry(): boolean {
  try {
    const patience = ['--fetch-timeout=5000', '--fetch-retries=0'];
    execFileSync('npm', ['view', '@fastify/cookie', 'name', ...patience], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describeReachable('the tests of another package', () => {
  const quick = suites.filter(({ quick }) => quick).map(({ name }) => name);

  it.each(quick)(
    '%s come out alike with and without a Cookie Warden that allows everything',
    async (name) => {
      const run = join(repositoryRoot, 'test/upstream/run.mjs');
      const { code, stdout, stderr } = await runCommand(repositoryRoot, process.execPath, [run, name]);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^same /);
      expect(stdout).toMatch(/with {5}[1-9]\d* passed, 0 failed/);
      expect(stdout).toMatch(/[1-9]\d* exchanges under the policy, 0 withheld, 0 amended, 0 faults/);
      expect(code).toBe(0);
    },
    180_000,
  );
});

describe('the result of a run', () => {
  it.each([
    ['node:test', '# pass 12\n# fail 1\n# cancelled 2\n# skipped 3\n    not ok 4 - is red\n', [12, 1, 2, 3]],
    ['mocha', '\n  1253 passing (4s)\n  2 pending\n  1 failing\n', [1253, 1, 0, 2]],
    ['jest', 'Tests:       1 failed, 2 skipped, 30 passed, 33 total\n', [30, 1, 0, 2]],
    ['nothing', 'Error: Cannot find module', [0, 0, 0, 0]],
  ])('is read as %s writes it', (_runner, output, [passed, failed, cancelled, skipped]) => {
    expect(readResult(output)).toMatchObject({ passed, failed, cancelled, skipped });
  });

  it('names the tests that failed', () => {
    expect(readResult('    not ok 4 - is red\nok 5 - is green\nnot ok 1 - file.js\n').failures).toEqual([
      'file.js',
      'is red',
    ]);
  });
});
