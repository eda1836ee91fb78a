import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// npm run bench                   all of them, one after another
// npm run bench -- http           one, with what follows handed on to it
const benches = {
  http: 'http.mjs',
  html: 'html.mjs',
  services: 'services.mjs',
  'consent-sources': 'consent-sources.mjs',
  mail: 'mail.mjs',
  accuracy: 'accuracy/index.mjs',
};

const [name, ...parameters] = process.argv.slice(2);
if (name !== undefined && benches[name] === undefined) {
  console.error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

const wanted = name === undefined ? Object.keys(benches) : [name];
const failed = wanted.filter((each) => !runBench(each));
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function runBench(each) {
  console.log(`\n== ${each}`);
  const path = join(import.meta.dirname, benches[each]);
  return spawnSync(process.execPath, [path, ...parameters], { stdio: 'inherit' }).status === 0;
}
