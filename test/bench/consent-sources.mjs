import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

// Nanoseconds that each reader of another banner's cookie takes for one request, built packages:
// `npm run build && node test/bench/consent-sources.mjs`. The best of several rounds, as other work on the machine only adds.
const root = join(import.meta.dirname, '../..');
const { bannerSamples, headerOf } = await importTypeScript('test/support/banner-samples.ts');
const { subject, requestWith } = await importTypeScript('test/support/banner.ts');

const reads = 200_000;
const rounds = 100;
const others =
  '_ga=GA1.1.42.42; _gid=GA1.2.1.1; session=00000000000000000000000000000000; theme=dark; lang=en; cart=0000; seen=1';

for (const sample of bannerSamples) {
  const { source, value } = sample;
  const answered = requestWith(`${others}; ${headerOf(sample, value)}`);
  const absent = requestWith(others);
  const junk = requestWith(`${others}; ${headerOf(sample, '%7B%22a%22%3A'.repeat(340))}`);
  const figures = [answered, absent, junk].map((facts) => `${measure(source, facts)}`.padStart(8));
  console.log(`${source.name.padEnd(24)}${figures.join('')}   ns answered, absent, 4 KB of junk`);
}

function measure(source, facts) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (let read = 0; read < reads / rounds; read++) source.read(facts, subject);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / (reads / rounds));
  }
  return Math.round(best);
}

async function importTypeScript(path) {
  const { code } = transformSync(readFileSync(join(root, path), 'utf8'), {
    filename: path,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const folder = join(root, 'node_modules/.cache/cookiewarden-bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, path.replaceAll('/', '-').replace(/\.ts$/, '.mjs'));
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}
