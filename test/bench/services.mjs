import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { definePolicy } from '@cookiewarden/core';
import { allServices } from '@cookiewarden/services';
import { FiltersEngine, Request } from '@ghostery/adblocker';

// What the catalogue costs: loading it, and looking an address or a cookie up, beside a filter engine's warm match in
// the same run. Built packages: `npm run build && node test/bench/services.mjs [--list easyprivacy.txt]`
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, '../../../shared/corpus') },
    list: { type: 'string' },
  },
});

const best = (figures) => Math.min(...figures);
const rounds = 25;

measureLoad();
const policy = timed('definePolicy with all services', () => definePolicy({ services: allServices }));
const urls = readColumn('requests/har-request-urls.tsv', 2)
  .filter((text) => URL.canParse(text))
  .map((text) => new URL(text));
const addresses = urls.map(({ hostname, pathname, search }) => [hostname, pathname, search.slice(1)]);
const cookies = readColumn('set-cookie/har-set-cookie.tsv', 3, 2).map(([line, host]) => [
  line.split('=', 1)[0],
  host,
]);
console.log(`${addresses.length} addresses, ${cookies.length} cookies, ${policy.rules.entries.length} rules`);

const address = perItem(addresses, ([host, path, query]) => policy.rules.host(host, path, query));
console.log(`address        ${address.toFixed(0).padStart(6)} ns   (bar: 1000 ns)`);
console.log(
  `cookie         ${perItem(cookies, ([name, domain]) => policy.rules.cookie(name, domain))
    .toFixed(0)
    .padStart(6)} ns   (bar: 1000 ns)`,
);
const unknown = cookies.map(([name], at) => [`${name}x${at}`, 'shop.example']);
console.log(
  `unknown cookie ${perItem(unknown, ([name, domain]) => policy.rules.cookie(name, domain))
    .toFixed(0)
    .padStart(6)} ns`,
);

// Two opponents: the engine on a list, and on our own hosts written as rules. Requests are made beforehand, in its favour.
const ownRules = allServices.flatMap(({ hosts = [] }) =>
  hosts.filter(({ host, path }) => host !== '*' && !path).map(({ host }) => `||${host}^`),
);
for (const [what, text] of [
  ['our hosts', ownRules.join('\n')],
  ...(options.list === undefined ? [] : [['the list', readFileSync(options.list, 'utf8')]]),
]) {
  const engine = FiltersEngine.parse(text, { loadCosmeticFilters: false });
  const requests = urls.map((url) =>
    Request.fromRawDetails({ url: url.href, sourceUrl: 'https://shop.example/', type: 'script' }),
  );
  const match = perItem(requests, (request) => engine.match(request).match);
  console.log(
    `@ghostery/adblocker on ${what}: ${match.toFixed(0)} ns, ${(match / address).toFixed(1)} times as long (bar: 5)`,
  );
}

function measureLoad() {
  const script = `
    const memory = process.memoryUsage().rss, cpu = process.cpuUsage(), start = performance.now();
    await import(${JSON.stringify(import.meta.resolve('@cookiewarden/services'))});
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify([performance.now() - start, (process.memoryUsage().rss - memory) / 1e6, (user + system) / 1e3]));`;
  const runs = Array.from({ length: 9 }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  const milliseconds = runs.map(([time]) => time).sort((a, b) => a - b);
  console.log(
    `load           ${best(milliseconds).toFixed(1)} ms at best, ${milliseconds[4].toFixed(1)} ms in the middle (bar: 15), ` +
      `${best(runs.map(([, memory]) => memory)).toFixed(1)} MB (bar: 6); ` +
      // On a busy machine the clock also counts what others do.
      `${best(runs.map(([, , cpu]) => cpu)).toFixed(1)} ms of all processors`,
  );
}

function timed(what, run) {
  const start = performance.now();
  const result = run();
  console.log(`${what}: ${(performance.now() - start).toFixed(1)} ms`);
  return result;
}

// Nanoseconds for each item, the best of several rounds, as other work on the machine only adds.
function perItem(items, run) {
  let kept = 0;
  const figures = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (const item of items) if (run(item)) kept++;
    figures.push(Number(process.hrtime.bigint() - start) / items.length);
  }
  if (kept < 0) throw new Error('nothing was measured');
  return best(figures);
}

function readColumn(path, column, other) {
  const rows = readFileSync(join(options.corpus, path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
  return rows.map((row) =>
    other === undefined ? (row[column] ?? '') : [row[column] ?? '', row[other] ?? ''],
  );
}
