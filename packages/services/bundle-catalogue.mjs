import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { allServices } from './dist/all-services.js';
import * as catalogue from './dist/catalogue/index.js';
import { listedServices } from './dist/listed-services.js';
import { catalogueSources } from './dist/sources.js';

// One file instead of five hundred, each service as JSON in a text and those of which only hosts are known as lines of
// one: all load in half the time and memory that they take as they are written. What stands apart in `sources.js` is read
// by people only. The mark before each call lets bundlers leave out the services that nobody imports.
const names = new Map(Object.entries(catalogue).map(([name, service]) => [service, name]));
const own = allServices.slice(0, names.size).map((service) => names.get(service));
const lines = [
  // First: what is made of it is small and lives on, and is collected once less than behind all the others.
  `export const listedServices=/*#__PURE__*/readLines(${quote(writeLines(listedServices))});`,
  ...[...names].map(([service, name]) => `export const ${name}=${writeParsed(withoutSources(service))};`),
  `export const allServices=/*#__PURE__*/[${own.join(',')}].concat(listedServices);`,
  readLines,
  readAddress,
];
writeFileSync(new URL('dist/index.js', import.meta.url), `${lines.join('\n')}\n`);
// Not from `sources.js`, which an earlier run wrote where the compiler found nothing new.
const factSources = Object.fromEntries(allServices.map(({ id, sources }) => [id, sources]));
writeFileSync(
  new URL('dist/sources.js', import.meta.url),
  [
    `export const catalogueSources=${writeParsed(catalogueSources)};`,
    `export const factSources=${writeParsed(factSources)};\n`,
  ].join('\n'),
);

// A category begins with its reason to be disputed, or with nothing; a service is three fields.
function writeLines(services) {
  const lines = [];
  for (const { id, name, category, disputed = '', hosts } of services) {
    const kind = `${category}|${disputed}`;
    if (lines.at(-1)?.kind !== kind) lines.push({ kind, fields: [] });
    lines.at(-1).fields.push(id, name, hosts.map(({ host, path = host }) => path).join(' '));
  }
  const text = lines.map(({ kind, fields }) => `${kind}|${fields.join('|')}`).join('\n');
  if (!isDeepStrictEqual(readLines(text), services.map(withoutSources)))
    throw new Error('not all of the listed services can be read again');
  return text;
}

// Literals and no destructuring: a list that is pushed to reserves room for sixteen more.
function readLines(text) {
  const services = [];
  for (const line of text.split('\n')) {
    const fields = line.split('|');
    const category = fields[0];
    const disputed = fields[1];
    for (let at = 2; at < fields.length; at += 3) {
      const id = fields[at];
      const name = fields[at + 1];
      const host = fields[at + 2];
      const hosts = host.includes(' ') ? host.split(' ').map(readAddress) : [readAddress(host)];
      services.push(
        disputed === '' ? { id, name, category, hosts } : { id, name, category, disputed, hosts },
      );
    }
  }
  return services;
}

function readAddress(text) {
  return text.startsWith('*') ? { host: '*', path: text } : { host: text };
}

function withoutSources({ sources: _, ...service }) {
  return service;
}

function writeParsed(value) {
  const json = JSON.stringify(value);
  // A function, `undefined` or a date would be lost on the way.
  if (!isDeepStrictEqual(JSON.parse(json), value)) throw new Error(`not all of it is JSON: ${json}`);
  return `/*#__PURE__*/JSON.parse(${quote(json)})`;
}

function quote(text) {
  return `'${text.replace(/[\\'\u2028\u2029]/g, '\\$&').replaceAll('\n', '\\n')}'`;
}
