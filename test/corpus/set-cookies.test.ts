import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definePolicy, readSetCookie } from '@cookiewarden/core';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/source-tree.js';

const path = join(repositoryRoot, '../shared/corpus/set-cookie/har-set-cookie.tsv');
const isThere = existsSync(path);
if (!isThere) console.warn(`${path} is absent: real Set-Cookie lines are not tried`);
const describeReal = isThere ? describe : describe.skip;

const { rules } = definePolicy({ services: allServices });

/** By name: what the catalogue makes of it, on each domain that it was seen on. */
function classify(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const [, , host = '', line = ''] = row.split('\t');
    const cookie = readSetCookie(line);
    const rule = rules.cookie(cookie.name, cookie.domain || host);
    const says = found.get(cookie.name) ?? new Set();
    found.set(cookie.name, says);
    if (rule !== undefined) says.add(`${rule.category}, of ${rule.service}`);
  }
  return new Map([...found].map(([name, says]) => [name, [...says].sort()]));
}

describeReal('198 names of real Set-Cookie lines', () => {
  const names = isThere ? classify() : new Map();
  const classified = [...names].filter(([, says]) => says.length > 0);

  it('are classified, two of three at least', () => {
    expect(names.size).toBe(198);
    expect(classified.length / names.size).toBeGreaterThanOrEqual(0.65);
  });

  // Each line was read beside what the vendor or a permissive collection says of the cookie; another one is a new claim.
  it('are classified as read', () => {
    expect(Object.fromEntries(classified)).toMatchSnapshot();
  });

  it('stay unclassified where they are a site’s own, or in no source that may be used', () => {
    expect([...names].filter(([, says]) => says.length === 0).map(([name]) => name)).toMatchSnapshot();
  });
});
