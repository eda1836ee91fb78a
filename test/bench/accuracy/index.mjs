import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { definePolicy, openExchange, readNothing } from '@cookiewarden/core';
import { createStripper } from '@cookiewarden/html';
import { allServices } from '@cookiewarden/services';
import { readLists } from './lists.mjs';
import { readLoads, readNamedUrls, readVisibleText } from './loads.mjs';
import { partOf } from './parts.mjs';
import { measureRequests } from './requests.mjs';
import { measureSetCookies } from './set-cookies.mjs';

// How much of what tracks is found, and how much of what is withheld tracks. Built packages, saved pages beside the
// repository: `npm run build && node test/bench/accuracy/index.mjs --list easyprivacy.txt --advertising easylist.txt`
// Who tunes rules looks at `--part tuned --verbose` only; `--part held-out` prints figures and no names.
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, '../../../../shared/corpus') },
    list: { type: 'string', multiple: true, default: [] },
    advertising: { type: 'string', multiple: true, default: [] },
    part: { type: 'string', default: 'tuned' },
    verbose: { type: 'boolean', default: false },
  },
});
const isVerbose = options.verbose && options.part === 'tuned';
const policy = definePolicy({ services: allServices });
const isListed = options.list.length > 0 ? readLists(options.list) : () => false;
const isAdvertising =
  options.advertising.length > 0 ? readLists([...options.list, ...options.advertising]) : isListed;

const byKind = new Map();
const byService = new Map();
const changedTexts = [];
for (const name of readdirSync(join(options.corpus, 'pages')).sort()) {
  if (name.endsWith('.html') && partOf(name) === options.part) measurePage(name);
}
measurePrinted();
measureRequests({ ...options, policy, isListed, isAdvertising });
measureSetCookies({ ...options, policy });

function measurePage(name) {
  const html = readFileSync(join(options.corpus, 'pages', name), 'utf8');
  const pageUrl = readPageUrl(html);
  const stripped = strip(html, pageUrl);
  const kept = countLoads(readLoads(stripped.html, pageUrl));
  for (const load of readLoads(html, pageUrl)) {
    const key = keyOf(load);
    const left = kept.get(key) ?? 0;
    const isWithheld = left === 0;
    if (!isWithheld) kept.set(key, left - 1);
    judge(name, load, isWithheld, pageUrl);
  }
  if (readVisibleText(html) !== readVisibleText(stripped.html)) changedTexts.push(name);
}

// True: what a list names, or a rule of the catalogue that needs consent.
function judge(page, load, isWithheld, pageUrl) {
  const rule = findRule(load);
  const isRuled = needsConsent(rule);
  const urls = load.url === undefined ? readNamedUrls(load.text, pageUrl) : [load.url];
  const listed = urls.some((url) => isListed(url, pageUrl, load.kind));
  const confirmed = listed || urls.some((url) => isAdvertising(url, pageUrl, load.kind));
  const isTracker = listed || isRuled;
  // A script that loads what a rule names is withheld by that rule.
  const isRight = confirmed || isRuled || urls.some((url) => needsConsent(findAddressRule(url)));
  // What a site's own host counts is named by a list for that site, and by no catalogue of services.
  const isOwn = !isRuled && listed && urls.every((url) => isSameSite(url, pageUrl));
  for (const [table, key] of [
    [byKind, isOwn ? 'the site’s own' : load.kind],
    [byService, rule?.service ?? (confirmed ? 'a list only' : 'looks only')],
  ]) {
    const row = table.get(key) ?? {
      trackers: 0,
      found: 0,
      listed: 0,
      listedFound: 0,
      withheld: 0,
      confirmed: 0,
      agreed: 0,
    };
    table.set(key, row);
    row.trackers += Number(isTracker);
    row.found += Number(isTracker && isWithheld);
    row.listed += Number(listed);
    row.listedFound += Number(listed && isWithheld);
    row.withheld += Number(isWithheld);
    row.confirmed += Number(isWithheld && isRight);
    row.agreed += Number(isWithheld && confirmed);
  }
  if (!isVerbose) return;
  const text = load.url?.href ?? load.text.trim().slice(0, 160).replace(/\s+/g, ' ');
  if (isTracker && !isWithheld) console.log(`missed    ${page} ${load.kind} ${rule?.service ?? '-'} ${text}`);
  if (isWithheld && !confirmed) console.log(`alone     ${page} ${load.kind} ${rule?.service ?? '-'} ${text}`);
}

function findRule(load) {
  if (load.url === undefined) {
    const marker = policy.rules.markers.find((text) => standsIn(load.text, text));
    return marker === undefined ? undefined : policy.rules.marker(marker);
  }
  return findAddressRule(load.url);
}

function findAddressRule({ hostname, pathname, search }) {
  return policy.rules.host(hostname, pathname, search.slice(1));
}

function needsConsent(rule) {
  return rule !== undefined && rule.category !== 'technical';
}

// Where an identifier ends: `_pac` does not stand in `_pack`.
function standsIn(text, marker) {
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const isLeft = /[\w$]/.test(marker[0]) && /[\w$]/.test(text[at - 1] ?? ' ');
    const isRight = /[\w$]/.test(marker.at(-1)) && /[\w$]/.test(text[at + marker.length] ?? ' ');
    if (!isLeft && !isRight) return true;
  }
  return false;
}

function strip(html, pageUrl) {
  const { hostname } = new URL(pageUrl);
  const facts = { method: 'GET', host: hostname, path: '/', isSecure: true, header: () => undefined };
  const exchange = openExchange(policy, facts, readNothing('nobody has answered'));
  const chunks = [];
  const stripper = createStripper({
    judge: exchange,
    pageUrl,
    charset: 'utf-8',
    emit: (bytes) => chunks.push(bytes.slice()),
  });
  stripper.write(new TextEncoder().encode(html));
  stripper.end();
  return { html: Buffer.concat(chunks).toString('utf8') };
}

function isSameSite(url, pageUrl) {
  const siteOf = (host) => host.split('.').slice(-2).join('.');
  return siteOf(url.hostname) === siteOf(new URL(pageUrl).hostname);
}

function countLoads(loads) {
  const counts = new Map();
  for (const load of loads) counts.set(keyOf(load), (counts.get(keyOf(load)) ?? 0) + 1);
  return counts;
}

function keyOf({ kind, url, text }) {
  return `${kind} ${url?.href ?? text}`;
}

function readPageUrl(html) {
  const [, address = 'https://page.example/'] =
    /<link[^>]+rel="canonical"[^>]+href="(https?:[^"]+)"/i.exec(html) ??
    /<meta[^>]+property="og:url"[^>]+content="(https?:[^"]+)"/i.exec(html) ??
    [];
  return address;
}

function measurePrinted() {
  const percent = (part, whole) => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9);
  const number = (value) => String(value).padStart(9);
  const print = (key, row) =>
    console.log(
      key.padEnd(24) +
        number(row.trackers) +
        percent(row.found, row.trackers) +
        number(row.listed) +
        percent(row.listedFound, row.listed) +
        number(row.withheld) +
        percent(row.confirmed, row.withheld) +
        percent(row.agreed, row.withheld),
    );
  // "right" takes our own rules at their word; "agreed" does not: social media and videos are on no list of trackers.
  const heads = ['trackers', 'found', 'listed', 'found', 'withheld', 'right', 'agreed'];
  console.log(
    `\npages: ${options.part}\n${'kind'.padEnd(24)}${heads.map((head) => head.padStart(9)).join('')}`,
  );
  for (const [kind, row] of byKind) print(kind, row);
  const total = {};
  for (const row of byKind.values())
    for (const key of Object.keys(row)) total[key] = (total[key] ?? 0) + row[key];
  print('all', total);
  const own = byKind.get('the site’s own');
  if (own !== undefined)
    print(
      'all of other sites',
      Object.fromEntries(Object.keys(total).map((key) => [key, total[key] - own[key]])),
    );
  console.log('');
  for (const [service, row] of [...byService].sort(([, a], [, b]) => b.trackers - a.trackers)) {
    if (row.trackers + row.withheld > 0) print(service, row);
  }
  const names = isVerbose ? ` ${changedTexts.join(' ')}` : '';
  console.log(`\npages whose visible text changed: ${changedTexts.length}${names}`);
}
