import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSetCookie } from '@cookiewarden/core';

// Why nobody but the site itself could say what a name is for.
const reasons = [
  [
    /(^|\.)(cnn\.com|ugdturner\.com|bbc\.(com|co\.uk)|zdnet\.com|cbsi\.com|ryanair\.com|masterofmalt\.com)$/,
    'the site’s own',
  ],
  [/(^|\.)(calibreapp\.com|izettle\.com|vercel\.com|ilmessaggero\.it|examp1e\.net)$/, 'the site’s own'],
  [/(^|\.)(glitch\.me|csb\.app|codesandbox\.io)$/, 'a test page of developers'],
  [
    /(^|\.)(msn\.(cn|com)|live\.com|bing\.com|microsoft\.com|microsoftonline\.com)$/,
    'Microsoft’s own pages; no source says what it is for',
  ],
  [
    /(^|\.)(google\.[a-z.]+|wikipedia\.org|twitter\.com|facebook\.com|optimizely\.com)$/,
    'no source says what it is for there',
  ],
];

/** Real Set-Cookie names: which the catalogue classifies, and why not the others. */
export function measureSetCookies({ corpus, policy }) {
  const rows = readFileSync(join(corpus, 'set-cookie/har-set-cookie.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const names = new Map();
  for (const row of rows) {
    const [, , host = '', line = ''] = row.split('\t');
    const cookie = readSetCookie(line);
    const domain = cookie.domain || host;
    const entry = names.get(cookie.name) ?? { rules: new Set(), domains: new Set() };
    names.set(cookie.name, entry);
    entry.domains.add(domain);
    const rule = policy.rules.cookie(cookie.name, domain);
    if (rule !== undefined) entry.rules.add(`${rule.category} by ${rule.service}`);
  }
  const known = [...names].filter(([, { rules }]) => rules.size > 0);
  console.log(
    `\nSet-Cookie: ${known.length} of ${names.size} names are classified (${((100 * known.length) / names.size).toFixed(1)} %)`,
  );
  for (const [name, { rules, domains }] of known)
    console.log(`  ${name.padEnd(32)} ${[...rules].join(', ')} (${[...domains][0]})`);
  console.log('\nnot classified:');
  for (const [name, { rules, domains }] of names) {
    if (rules.size > 0) continue;
    const [domain = ''] = domains;
    const [, why = 'in none of the sources'] = reasons.find(([pattern]) => pattern.test(domain)) ?? [];
    console.log(`  ${(name || '(no name)').padEnd(32)} ${domain.padEnd(36)} ${why}`);
  }
}
