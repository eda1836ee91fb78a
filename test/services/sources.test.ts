import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allServices } from '@cookiewarden/services';
import { catalogueSources, factSources } from '@cookiewarden/services/sources';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/source-tree.js';

const notices = readFileSync(join(repositoryRoot, 'packages/services/THIRD-PARTY-NOTICES'), 'utf8');
const used = new Set(Object.values(factSources).flatMap((sources) => sources.map(({ source }) => source)));

describe('the sources of the catalogue', () => {
  it('are told for every service', () => {
    expect(Object.keys(factSources).sort()).toEqual(allServices.map(({ id }) => id).sort());
    expect(factSources.chartbeat).toContainEqual(expect.objectContaining({ source: 'amp-analytics' }));
  });

  it('are collections of the list, pages or packages', () => {
    const unknown = [...used].filter(
      (name) => !(name in catalogueSources) && !/^(https:|npm:|deb:)/.test(name),
    );
    expect(unknown).toEqual([]);
  });

  it('are none that is licensed for other than what the catalogue does', () => {
    const allowed = /^(Apache-2\.0|MIT|BSD-3-Clause|MPL-2\.0|CC-BY-[34]\.0|observed)$/;
    const licences = Object.values(catalogueSources).map(({ licence }) => licence);
    expect(licences.filter((licence) => !allowed.test(licence))).toEqual([]);
  });

  it('are none of the collections that may not be shipped, under whatever name', () => {
    const barred =
      /tracker-radar|tracker-blocklists|disconnect|trackerdb|whotracks|easylist|easyprivacy|uassets|adguard|peter.?lowe|pgl\.yoyo|complianz|cookiedatabase|ugly-email|leavemealone|mailspring|phishing_pot/i;
    const named = [
      ...used,
      ...Object.entries(catalogueSources).flatMap(([name, { url = '' }]) => [name, url]),
    ];
    expect(named.filter((name) => barred.test(name))).toEqual([]);
    expect(notices).not.toMatch(barred);
  });

  it('stand in THIRD-PARTY-NOTICES with address and licence where they ask for it', () => {
    const owed = Object.entries(catalogueSources).filter(
      ([name, { licence }]) => used.has(name) && /Apache|MIT|BSD/.test(licence),
    );
    const missing = owed.filter(
      ([, { url = '', licence }]) => !(notices.includes(url) && notices.includes(licence)),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
    expect(notices).toContain('Apache License');
  });
});
