import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf } from './parts.mjs';

/** Real requests by address alone: how many of those that a list names does the catalogue name too, and who. */
export function measureRequests({ corpus, part, policy, isListed, isAdvertising, verbose }) {
  const rows = readFileSync(join(corpus, 'requests/har-request-urls.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const figures = {
    listed: 0,
    listedFound: 0,
    advertising: 0,
    advertisingFound: 0,
    named: 0,
    confirmed: 0,
    all: 0,
  };
  const unlisted = new Map();
  const missed = new Map();
  for (const row of rows) {
    const [file, , address] = row.split('\t');
    const url = parse(address);
    // Dealt by host: addresses of one host are alike.
    if (url === undefined || partOf(url.hostname) !== part) continue;
    const pageUrl = `https://${file.replace(/[^a-z0-9.-]/gi, '-')}.example/`;
    const rule = policy.rules.host(url.hostname, url.pathname, url.search.slice(1));
    const isNamed = rule !== undefined && rule.category !== 'technical';
    const listed = isListed(url, pageUrl, 'inline');
    const advertising = listed || isAdvertising(url, pageUrl, 'inline');
    figures.all++;
    figures.listed += Number(listed);
    figures.listedFound += Number(listed && isNamed);
    figures.advertising += Number(advertising);
    figures.advertisingFound += Number(advertising && isNamed);
    figures.named += Number(isNamed);
    figures.confirmed += Number(isNamed && advertising);
    if (isNamed && !advertising) count(unlisted, `${rule.service} ${url.hostname}`);
    if (advertising && !isNamed) count(missed, url.hostname);
  }
  console.log(
    `\nrequests (${part}): ${figures.all}; a list of trackers names ${figures.listed}, of them the catalogue ${figures.listedFound};` +
      ` any list ${figures.advertising}, of them ${figures.advertisingFound}; the catalogue ${figures.named}, of them a list ${figures.confirmed}`,
  );
  if (!verbose || part !== 'tuned') return;
  console.log('missed:', print(missed));
  console.log('alone:', print(unlisted));
}

function parse(address) {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function count(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function print(map) {
  return [...map]
    .sort(([, a], [, b]) => b - a)
    .map(([key, times]) => `${key} ${times}`)
    .join(', ');
}
