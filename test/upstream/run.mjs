import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRuns } from './compare-runs.mjs';
import { prepareSuite } from './prepare-suite.mjs';
import { suites } from './suites.mjs';

// Runs other packages' own tests with and without a Cookie Warden that allows everything. Built packages:
//   npm run build && node test/upstream/run.mjs [--quick] [name ...]
//   npm run build && node test/upstream/run.mjs --in ~/express -- npx mocha --require test/support/env test/ test/acceptance/
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(tmpdir(), 'cookiewarden-upstream') },
    in: { type: 'string' },
  },
});

process.exitCode = (await (values.in === undefined ? runSuites() : runCheckout(values.in))) ? 0 : 1;

async function runCheckout(folder) {
  const [command, ...parameters] = positionals;
  return tell(folder, await compareRuns(resolve(folder), command, parameters));
}

async function runSuites() {
  mkdirSync(values.folder, { recursive: true });
  const wanted = suites.filter(({ name, quick }) =>
    positionals.length > 0 ? positionals.includes(name) : !values.quick || quick,
  );
  let areEqual = true;
  for (const suite of wanted) {
    const folder = prepareSuite(suite, values.folder);
    const files = listTests(folder, suite.tests);
    const parameters = ['--test', '--test-reporter=tap', '--test-timeout=60000', ...files];
    const compared = await compareRuns(folder, process.execPath, parameters);
    areEqual = tell(`${suite.name} ${suite.version}`, compared) && areEqual;
  }
  return areEqual;
}

function listTests(folder, tests) {
  return readdirSync(join(folder, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => tests.test(path) && !path.includes('node_modules'))
    .sort();
}

function tell(title, { bare, guarded, account, isEqual }) {
  console.log(`${isEqual ? 'same' : 'DIFFERS'}  ${title}`);
  console.log(`  without  ${write(bare)}`);
  console.log(`  with     ${write(guarded)}`);
  console.log(
    `  ${account.exchanges} exchanges under the policy, ${account.withheld} withheld, ${account.amended} amended, ${account.faults.length} faults`,
  );
  for (const fault of account.faults) console.log(`  ${JSON.stringify(fault)}`);
  for (const name of guarded.failures.filter((failed) => !bare.failures.includes(failed))) {
    console.log(`  fails with it only: ${name}`);
  }
  return isEqual;
}

function write({ passed, failed, cancelled, skipped }) {
  return `${passed} passed, ${failed} failed, ${cancelled} cancelled, ${skipped} skipped`;
}
